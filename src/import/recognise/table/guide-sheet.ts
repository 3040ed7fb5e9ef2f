import type { Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

const guide =
  /^(?:instructions?(?: for .*)?|how to (?:fill|use|complete)\b.*|read ?me(?: first)?|guidance(?: notes?)?|notes for (?:users|managers|completion)|(?:填写|填表|填报|使用|编写)(?:说明|指南|须知|要求))$/iu;

/** A sheet that says how to fill in the others, one line a row: none of it is of a position. */
export function readGuideSheet(reader: FormReader, { rows, place }: Table): boolean {
  const texts = rows.map((row) => row.map(({ blocks }) => textOf(blocks).trim()).filter((text) => text !== ''));
  const [[head = ''] = []] = texts;
  if (place.sheet === undefined || !(guide.test(place.sheet.trim()) || guide.test(head))) return false;
  if (texts.some((row) => row.length > 1)) return false;
  reader.draft = undefined;
  reader.target = undefined;
  reader.prose.push(...rows.flatMap((row) => row.flatMap(({ blocks }) => allLines(blocks))));
  return true;
}
