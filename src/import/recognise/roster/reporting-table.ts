import type { Cell, Table } from '../../document.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isNone, isPlaceholder } from '../words/placeholder.ts';
import { wordsIn } from '../words/words-in.ts';
import { besideTitles, titleHeads } from './position-rows.ts';

const titles = /^(?:岗位|职位|职务)(?:名称)?$/u;
const others = /^(?:职级|岗级|级别|等级|薪级|职等|人数|编制|编号|岗位编[号码]|职位编[号码]|姓名|所属部门|部门|备注)$/u;
const relations = /^(?:relationship|relation|关系|汇报关系|隶属关系|上下级关系)?$/iu;

interface Row {
  readonly cells: readonly Cell[];
  readonly label: string;
  /** Of whom the row speaks, if it is one above or below the position. */
  readonly path: string | undefined;
}

/**
 * `(empty) | Title | Level` over `Supervisor | Works Manager | 7` and `Positions supervised | Fitter | 3`: who is above the position
 * and who below it, a row each. A row without a label goes on with that above it. False for another table.
 */
export function readReportingTable(reader: FormReader, { rows }: Table): boolean {
  const { draft } = reader;
  const from = rows[0]?.length === 1 ? 1 : 0;
  const [head, ...below] = rows.slice(from);
  if (draft === undefined || head === undefined || below.length < 2 || head.length < 2 || head.length > 5) return false;
  const heads = head.map((cell) => wordsIn(cell).replace(/\s*[:：]$/u, ''));
  const title = heads.findIndex((each, at) => at > 0 && (titleHeads.test(each) || titles.test(each)));
  const areOthers = heads.every(
    (each, at) => at === title || (at === 0 ? relations.test(each) : besideTitles.test(each) || others.test(each)),
  );
  if (title === -1 || !areOthers || below.some((row) => row.length !== head.length)) return false;
  const found = labelled(reader, below);
  if (found === undefined) return false;
  draft.takeCells(...rows.slice(0, from).flat(), ...head);
  for (const { cells, label, path } of found) {
    const [first, ...texts] = cells;
    if (first !== undefined) draft.takeCells(first);
    for (const [nth, cell] of texts.entries())
      for (const { written, place } of allLines(cell.blocks)) {
        const isTaken = path === undefined || (kindOf(path) === 'one' && draft.has(path));
        const isNamed = nth + 1 === title && !isTaken && !isNone(written) && !isPlaceholder(written);
        if (isNamed) draft.entries.push({ path, text: written, place, label, numbered: true });
        else if (path === undefined || !isNone(written)) reader.keep({ text: written, place }, label);
      }
  }
  draft.labels += found.length;
  reader.target = undefined;
  return true;
}

/** The rows with the labels that they have or go on with; undefined if none says who is above or below. */
function labelled(reader: FormReader, rows: readonly (readonly Cell[])[]): readonly Row[] | undefined {
  const found: Row[] = [];
  for (const cells of rows) {
    const own = cells[0] === undefined ? '' : wordsIn(cells[0]);
    const above = found.at(-1);
    if (own === '' && above === undefined) return undefined;
    const path = reader.dictionary.guess(own)?.path;
    const isPerson = path !== undefined && /^(?:reportsTo|directReports|dottedLineTo)$/.test(path);
    found.push(
      own === '' && above !== undefined
        ? { ...above, cells }
        : { cells, label: own, path: isPerson ? path : undefined },
    );
  }
  const known = found.filter(({ path }) => path !== undefined);
  return known.length > 0 ? found : undefined;
}
