import type { Dictionary } from '../../labels/index.ts';
import { splitLanguages } from '../../labels/two-languages.ts';
import { kindOf } from '../form/kinds.ts';

/** Whether a text is one label in two languages, whatever is between them; `部门  Finance Team` is a label and its value. */
export function isInLanguages(dictionary: Dictionary, text: string): boolean {
  const [, english = ''] = splitLanguages(text) ?? [];
  const label = english === '' ? undefined : dictionary.find(text);
  return label !== undefined && (kindOf(label.path) !== 'one' || dictionary.find(english) !== undefined);
}
