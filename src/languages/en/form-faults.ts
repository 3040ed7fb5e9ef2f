import type { FormFault } from '../../model/imported.ts';
import { importTexts } from './import.ts';

/** Why a document can't be filled as the company's own form. */
export const formFaults: Readonly<Record<FormFault, string>> = {
  ...importTexts.faults,
  'not-docx': 'it must be a .docx; open it in Word and save it as one',
  'tracked-changes': 'it has tracked changes; accept or reject them first',
  several: 'it holds several forms; leave one',
  'no-label': 'no label of a job description was found in it',
  'no-title': 'it has no place for the title of the position',
};
