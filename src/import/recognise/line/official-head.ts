import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { isOfficialHead } from '../words/organisation.ts';

/** 签发人：… below the head of an official paper signs the paper, and no form in it. */
export function readOfficialHead({ draft, prose }: FormReader, line: Line): boolean {
  if (draft !== undefined || !/(?:^|号\s+)(?:签发人|会签人|签发|会签)\s*[:：]/u.test(line.text)) return false;
  if (!prose.some(isOfficialHead)) return false;
  prose.push(line);
  return true;
}
