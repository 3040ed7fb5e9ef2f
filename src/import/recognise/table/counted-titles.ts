import type { Cell, Paragraph, Table } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

const chinese = /^(?:招聘|竞聘|招考|设置|需求)?(?:岗位|职位|职务|工种)(?:名称)?$/u;
const english = /^(?:(?:job|position|post|role) ?(?:title|name)?|vacancy|opening|job classification)$/i;
const counted =
  /^(\D{2,20}?)\s*(?:no\.?|#|№)?\s*[（(]?([一二三四五六七八九十]{1,3}|\d{1,2}|[A-H])[)）]?\s*[:：、.]?$/iu;
const body = /^(?:duties|qualifications|summary|reportsTo)/;
const longestTitle = 40;

/**
 * `岗位1 | 店长 | 人数 | 2` above the labels of a form, and `岗位2 | 收银员` above those of the next: a label of the title that
 * counts is that label. The same table if there are none, as in lists of posts that say no more of them.
 */
export function withCountedTitles(reader: FormReader, table: Table): Table {
  const starts = table.rows.flatMap((row, at) => (isStart(reader, row) ? [at] : []));
  const found = starts.filter((at, nth) =>
    table.rows.slice(at + 1, starts[nth + 1]).some((row) => row.some((cell) => isOfForm(reader, cell))),
  );
  if (found.length === 0 || found.length * 2 < starts.length) return table;
  const rows = [...table.rows];
  for (const at of found) {
    const [first, ...others] = rows[at] ?? [];
    if (first === undefined) continue;
    rows[at] = [labelled(first), ...others];
    for (const { place, written } of allLines(first.blocks)) reader.currentDraft().takeHeads(place, written);
  }
  return { ...table, rows };
}

/** Right of the label is a name, and further right neither another count nor anything but pairs. */
function isStart({ dictionary }: FormReader, [label, value, ...others]: readonly Cell[]): boolean {
  if (label === undefined || value === undefined || !isCounted(label)) return false;
  const name = wordsIn(value);
  const isName = name.length <= longestTitle && /^\p{L}{2}[^。；;:：?？]*$/u.test(name) && !isCounted(value);
  return isName && dictionary.find(name) === undefined && !others.some(isCounted);
}

function isCounted(cell: Cell): boolean {
  const stem = toSimplified(counted.exec(textOf(cell.blocks))?.[1] ?? '').trim();
  return chinese.test(stem) || english.test(stem);
}

function isOfForm({ dictionary }: FormReader, cell: Cell): boolean {
  return body.test(dictionary.find(wordsIn(cell))?.path ?? '');
}

function labelled(cell: Cell): Cell {
  const [line] = allLines(cell.blocks);
  const text = /\p{Script=Han}/u.test(line?.written ?? '') ? '岗位名称' : 'Job title';
  const block: Paragraph = { kind: 'paragraph', text, place: line?.place ?? {}, bold: line?.bold ?? false };
  return { ...cell, blocks: [block] };
}
