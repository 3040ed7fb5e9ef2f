import type { Table } from '../../document.ts';
import { placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';

const count = /^[A-Z]{0,3}[.–-]?\d{1,2}(?:[.-]\d{1,2})?[.)]?$/;
const longest = 60;

/** Begins the form of a table headed `C.2 | Quality Manager` above its labels, and gives the table without that row; any other as it is. */
export function beginNumberedRole(reader: FormReader, table: Table): Table {
  const [[number, name, more] = [], ...rows] = table.rows;
  if (number === undefined || name === undefined || more !== undefined) return table;
  const title = wordsIn(name);
  const isTitle = title.length <= longest && /^\p{L}.*[^.。;；:：,，?]$/u.test(title);
  if (!count.test(wordsIn(number)) || !isTitle || reader.dictionary.find(title) !== undefined) return table;
  const paths = rows.flatMap(([label]) => reader.dictionary.find(wordsIn(label))?.path ?? []);
  const has = (path: string) => paths.some((each) => each.split('.')[0] === path);
  if (paths.length < 3 || paths.length * 2 < rows.length || !has('duties') || has('title')) return table;
  const { draft } = reader;
  if (draft?.has('title') && !draft.hasBody) return table;
  reader.startForm({ text: title, place: placeOf(name), level: 10 });
  reader.currentDraft().takeCells(number);
  return { ...table, rows };
}
