import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { namesJob } from '../words/names-job.ts';
import { titleIn } from '../words/title.ts';
import { tellByContent } from './columns-by-content.ts';
import { rowsBelow } from './group-column.ts';
import type { Head } from './table-head.ts';

/** Fewer rows below the name of a paper may be of anything. */
const fewest = 3;

/**
 * Columns that no row heads: right below the label of duties, or as all that follows the name of a paper on one position, as
 * 产品经理岗位说明书 is. What is in them says which has groups, duties, measures and shares.
 */
export function columnsWithoutHead(
  reader: FormReader,
  cells: readonly Cell[],
  below: readonly (readonly Cell[])[],
  isLabel: (cell: Cell) => boolean,
): Head | undefined {
  if (cells.length < 2 || cells.length > 5 || cells.some(isLabel)) return undefined;
  const isOpen = reader.within === 'duties' && reader.target?.filled === false;
  if (!isOpen && !isPaperOnPosition(reader)) return undefined;
  const rows = rowsBelow(cells, [cells, ...below]);
  const content = rows.length < (isOpen ? 2 : fewest) ? undefined : tellByContent(rows);
  if (content === undefined || !content.paths.includes('duties.group')) return undefined;
  const isMarked = content.paths.some((path) => /^duties\.(?:kpi|share)/.test(path));
  if (!isMarked && !content.isWork) return undefined;
  const names = rows.flatMap((row) => row[content.paths.indexOf('duties.group')] ?? []);
  if (names.filter(isLabel).length * 3 > names.length) return undefined;
  // The name of the paper says what the table is of.
  if (!isOpen && reader.draft !== undefined) reader.draft.labels++;
  return {
    part: 'duties',
    columns: cells.map(({ column, span }, at) => ({
      path: content.paths[at] ?? 'x',
      label: '',
      from: column,
      to: column + span,
    })),
    carried: new Map(),
    headless: true,
    ...(reader.target?.essential === undefined || !isOpen ? {} : { essential: reader.target.essential }),
  };
}

/** Nothing has been read yet but a heading that says of which position the paper is. */
function isPaperOnPosition({ draft, target }: FormReader): boolean {
  if (draft === undefined || !draft.isEmpty || draft.heading === undefined) return false;
  if (target !== undefined && target.path !== 'form') return false;
  const { text } = draft.heading;
  return titleIn(text) !== undefined || namesJob(text);
}
