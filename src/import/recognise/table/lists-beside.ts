import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { placeOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

type Row = readonly Cell[];

interface List {
  readonly column: number;
  readonly head: string;
  readonly label: Label | undefined;
}

const number = /^(?:序号?|编号|项次|no\.?|#)$/iu;
const counted = /^(?:[（(]?\d{1,2}\s*[、.．)）]?|[①-⑳]|[一二三四五六七八九十]{1,2}[、.]?)?$/u;

/** `编号 | 权限 | 编号 | 责任` above numbered rows: lists side by side. Reads them, and says how many rows that were. */
export function readListsBeside(reader: FormReader, rows: readonly Row[], at: number): number {
  const lists = listsIn(reader, rows[at] ?? []);
  if (lists.length < 2) return 0;
  const draft = reader.currentDraft();
  const items: { list: List; cell: Cell }[] = [];
  let read = 1;
  for (const row of rows.slice(at + 1)) {
    if (row.length !== lists.length * 2) break;
    if (row.some((cell, nth) => nth % 2 === 0 && !counted.test(wordsIn(cell)))) break;
    read++;
    for (const list of lists) {
      const cell = row.find(({ column }) => column === list.column);
      if (cell !== undefined) items.push({ list, cell });
    }
  }
  if (read === 1) return 0;
  for (const list of lists) {
    draft.takeHeads(placeOf(rows[at]?.[0]), list.head);
    if (list.label !== undefined) reader.open(list.label, 20);
    for (const { cell } of items.filter((each) => each.list === list))
      for (const { text, written, place } of allLines(cell.blocks))
        if (list.label === undefined) reader.keep({ text: written, place }, list.head);
        else reader.add(list.label.path, { text, place }, list.head);
  }
  reader.target = undefined;
  return read;
}

function listsIn({ dictionary }: FormReader, row: Row): readonly List[] {
  if (row.length < 4 || row.length % 2 !== 0) return [];
  if (row.some((cell, at) => number.test(wordsIn(cell)) !== (at % 2 === 0))) return [];
  return row.flatMap((cell, at) => {
    const head = wordsIn(cell);
    const label = at % 2 === 0 ? undefined : (dictionary.find(head) ?? dictionary.guess(head));
    const isList = label !== undefined && kindOf(label.path) === 'sentences';
    return at % 2 === 0 ? [] : [{ column: cell.column, head, label: isList ? label : undefined }];
  });
}
