import type { Cell } from '../../document.ts';
import { isColumn } from '../../labels/choose.ts';
import { guessPath } from '../../labels/guess.ts';
import { placeOf } from '../cell/cells.ts';
import type { RowPart } from '../form/draft.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';
import { areCountedDuties } from './counted-rows.ts';
import { takeBoxes, takeSentences } from './essential-mark.ts';
import {
  findShares,
  isNumberHead,
  isRatingHead,
  isRemarkHead,
  takeChange,
  takeGoals,
  takeGroups,
  takeMeasured,
  takeResults,
  takeSide,
  takeSpoken,
  takeTargets,
  takeWork,
  withoutYear,
} from './head-columns.ts';
import { markDuty } from './only-column.ts';
import type { Column, Head } from './table-head.ts';
import { findTickColumns } from './tick-columns.ts';
import { takePoints } from './two-duty-columns.ts';

const parts: readonly RowPart[] = ['duties', 'contacts', 'authority', 'revisions'];

/** The heads in a row, if it is a row of heads: at least two known columns of one part, and few unknown ones. */
export function findHead(
  reader: FormReader,
  cells: readonly Cell[],
  side: string | undefined,
  below: readonly (readonly Cell[])[] = [],
): Head | undefined {
  if (cells.length < 2) return undefined;
  const { target } = reader;
  const within = side === undefined ? reader.within : partOf(side);
  const columns = cells.map((cell): Column => {
    const label = wordsIn(cell);
    const bare = withoutYear(label);
    const found =
      reader.dictionary.find(bare, { ...(within === undefined ? {} : { within }), asColumn: true, near: true }) ??
      reader.dictionary.find(bare, { asColumn: true });
    const path = isNumberHead(label)
      ? 'number'
      : found === undefined
        ? 'x'
        : found.path === 'duties'
          ? 'duties.duty'
          : found.path;
    if (label === '' && cell === cells[0])
      return { path: 'side', label, from: cell.column, to: cell.column + cell.span };
    return { path, label, from: cell.column, to: cell.column + cell.span };
  });
  const own = takeSide(columns);
  takeSentences(columns, below);
  takeWork(reader.dictionary, columns);
  if (within === 'duties') markDuty(columns);
  takeSpoken(columns);
  takeResults(columns);
  takeGoals(columns);
  takeGroups(columns);
  findShares(columns);
  takeMeasured(columns);
  takeTargets(columns);
  takeChange(columns);
  const points = takePoints(columns, below);
  const known = columns.filter(({ path }) => isColumn(path));
  const ticked = findTickColumns(cells, below);
  const unknown = columns.filter(
    ({ path, label }, at) => !isColumn(path) && label !== '' && !ticked.has(at) && !isRatingHead(label),
  );
  if (known.length < 2 || unknown.some(({ label }) => label.length > 16 && !isRemarkHead(label))) return undefined;
  if (unknown.length >= known.length && points === undefined && !areCountedDuties(columns, cells, below))
    return undefined;
  const counts = parts.map((part) => known.filter(({ path }) => path.startsWith(`${part}.`)).length);
  const most = Math.max(...counts);
  const part =
    parts.find((each, at) => (within === each ? (counts[at] ?? 0) > 0 : false)) ?? parts[counts.indexOf(most)];
  if (part === undefined || most === 0 || !isMeant(part, within, known)) return undefined;
  // A label that is a value of the form's own, such as 岗位名称, makes it a row of pairs.
  if (unknown.some(({ path }) => path !== 'x' && kindOf(path) === 'one')) return undefined;
  if (part === 'duties') takeBoxes(columns, below);
  reader.currentDraft().labels += known.length;
  const read = columns.filter(({ path }) =>
    /^(?:duties\.(?:duty|group|share|kpi|essential|marginal)|number)$/.test(path),
  );
  reader
    .currentDraft()
    .takeHeads(
      placeOf(cells.find((cell) => wordsIn(cell) !== '')),
      ...read.map(({ label }) => label),
      ...(points === undefined ? [] : [points]),
    );
  return {
    part,
    columns: columns
      .map((each) => sideways(each, part))
      .map((column) =>
        column.path.startsWith(`${part}.`) || column.path === 'number' ? column : { ...column, path: 'x' },
      ),
    carried: new Map(),
    ...(part === 'contacts'
      ? {
          side: own ?? (/^contacts\.(?:in|ex)ternal$/.test(target?.path ?? '') ? target?.path : side) ?? 'contacts',
        }
      : {}),
    ...(target?.essential === undefined ? {} : { essential: target.essential }),
  };
}

/** The column without a head beside contacts says which are inside. */
function sideways(column: Column, part: RowPart): Column {
  return column.path === 'side' && part === 'contacts' ? { ...column, path: 'contacts.side' } : column;
}

/** Words such as 日期, 内容 and 类别 head tables of many kinds: they need their part, or what only it has. */
function isMeant(part: RowPart, within: string | undefined, known: readonly Column[]): boolean {
  if (within === part) return true;
  const has = (path: string) => known.some((column) => column.path === path);
  if (part === 'duties') {
    // `Description` heads anything, also what an invoice lists.
    const says = known.some(({ path, label }) => path === 'duties.duty' && guessPath(label) === 'duties');
    return says || has('duties.kpi') || has('duties.kpi.name') || (has('duties.duty') && has('duties.share'));
  }
  if (part === 'authority') {
    // 权限类别 | 权限内容 | 额度 says itself what it is.
    const isNamed = known.length > 1 && known.some(({ label }) => /权[限力]|授权|职权/u.test(label));
    return has('authority.text') && (isNamed || (within === undefined && has('authority.limit')));
  }
  if (part === 'revisions' && has('revisions.date') && has('revisions.change'))
    return has('revisions.version') || has('revisions.by');
  return part === 'contacts' && has('contacts.with') && has('contacts.purpose');
}
