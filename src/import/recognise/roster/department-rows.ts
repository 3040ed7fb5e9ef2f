import type { Cell } from '../../document.ts';
import type { Piece } from '../form/draft.ts';
import { allLines } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { wordsIn } from '../words/words-in.ts';
import type { RosterColumn } from './roster-column.ts';
import { isSum, isSumOfCounts } from './sums.ts';

type Row = readonly Cell[];

const unit =
  /(?:部|部门|中心|科|处|室|组|队|厂|车间|工段|公司|所|站|院|系|店|區|部門|處|組|隊|廠)$|\b(?:departments?|dept|divisions?|directorate|teams?|units?|office|sections?|services|branch|group)\b/iu;
const labelled =
  /^(?:department|division|directorate|section|team|unit|部门|部門|科室|单位|單位|车间)\s*[:：]\s*(\S.*)$/iu;
const number = /^(?:[\d.,]+|[一二三四五六七八九十]{1,3}[、.．]?|[IVX]{1,4}[.)]?|[A-Z][.)])$/u;
/** Longer texts in a row of their own are remarks. */
const longest = 40;

/** A list of positions, with its departments in a column of their own. */
interface Listed {
  readonly columns: readonly RosterColumn[];
  readonly rows: readonly Row[];
  /** Rows that are of no position: sums, and remarks below the list. */
  readonly others: readonly Row[];
  /** What leads the names of departments. */
  readonly leads: readonly Piece[];
}

/**
 * A list in which a row of its own names the department of those below it, as 财务部 above 会计 and 出纳, or has their sum:
 * each position with its department, and the sums apart.
 */
export function withDepartmentRows(columns: readonly RosterColumn[], rows: readonly Row[]): Listed {
  const title = columns.find(({ path }) => path === 'title');
  const loose = new Map(
    rows.flatMap((row) => {
      const cell = title === undefined ? undefined : onlyText(columns, title, row);
      return cell === undefined ? [] : [[row, cell] as const];
    }),
  );
  const full = rows.filter(
    (row) => !loose.has(row) && row.some((cell) => cell.column === title?.column && wordsIn(cell) !== ''),
  );
  if (title === undefined || loose.size === 0 || full.length < 2) return { columns, rows, others: [], leads: [] };
  const bands = bandsAmong(rows, loose);
  const own = columns.find(({ path }) => path === 'department')?.column;
  const column = own ?? Math.max(...columns.map((each) => each.column)) + 1;
  const others: Row[] = [];
  const listed: Row[] = [];
  const leads: Piece[] = [];
  let department: Cell | undefined;
  for (const row of rows) {
    const cell = loose.get(row);
    if (cell === undefined) {
      const holds = (of: number) => row.some((each) => each.column === of && wordsIn(each) !== '');
      const has = holds(column) || !holds(title.column);
      const rest = row.filter((each) => each.column !== column);
      listed.push(has || department === undefined ? row : [...rest, { ...department, column, span: 1, height: 1 }]);
    } else if (bands.has(row)) {
      department = named(cell);
      const [, name = ''] = labelled.exec(wordsIn(cell)) ?? [];
      const [line] = allLines(cell.blocks);
      if (name !== '' && line !== undefined)
        leads.push({ text: wordsIn(cell).slice(0, -name.length).trim(), place: line.place });
      // How many are in it is the sum of what its rows say.
      const counts = row.filter((each) => each !== cell && wordsIn(each) !== '');
      if (counts.length > 0) others.push(counts);
    } else if (isAside(wordsIn(cell))) others.push(row);
    else listed.push(row);
  }
  const added = own === undefined && bands.size > 0 ? [{ ...title, column, path: 'department' }] : [];
  return { columns: [...columns, ...added], rows: listed, others, leads };
}

/** The only text of a row, not right of the titles unless it names a sum, beside which there are no more than counts. */
function onlyText(columns: readonly RosterColumn[], title: RosterColumn, row: Row): Cell | undefined {
  const filled = row.filter((cell) => wordsIn(cell) !== '');
  const texts = filled.filter((cell) => !number.test(wordsIn(cell)) || cell.column === title.column);
  const [only, another] = texts;
  if (only === undefined || another !== undefined) return undefined;
  if (only.column > title.column && !isSum(wordsIn(only))) return undefined;
  const areCounts = filled.every((cell) => {
    const path = columns.find(({ column }) => column === cell.column)?.path;
    return cell === only || path === undefined || path === 'headcount' || path === 'number';
  });
  return areCounts ? only : undefined;
}

/** Those of such rows that name departments: by their words, or since the list begins with one and each leads rows of its own. */
function bandsAmong(rows: readonly Row[], loose: ReadonlyMap<Row, Cell>): ReadonlySet<Row> {
  const lastFull = rows.findLastIndex((row) => !loose.has(row) && row.some((cell) => wordsIn(cell) !== ''));
  // What is below the last position leads none, whatever it says.
  const names = [...loose].filter(([row, cell]) => !isAside(wordsIn(cell)) && rows.indexOf(row) < lastFull);
  const isLeading = ([row]: readonly [Row, Cell]): boolean => {
    const next = rows[rows.indexOf(row) + 1];
    return next !== undefined && (!loose.has(next) || names.some(([other]) => other === next));
  };
  const areJobs = names.some(([, cell]) => namesJob(wordsIn(cell)));
  const first = rows[0];
  const areBands =
    names.length > 1 && first !== undefined && names[0]?.[0] === first && names.every(isLeading) && !areJobs;
  return new Set(
    names.flatMap(([row, cell]) => {
      const text = wordsIn(cell);
      const isUnit = labelled.test(text) || (unit.test(text.replace(/\s*[（(].*$/u, '')) && !namesJob(text));
      return (isUnit && isLeading([row, cell])) || areBands ? [row] : [];
    }),
  );
}

/** A remark on the list, or who drew it up. */
const remark =
  /^(?:注|备注|說明|说明)(?!\p{L})|^note\b|^(?:compiled|prepared|drawn up|checked|reviewed|approved|updated|issued) (?:by|on)\b|^(?:制表|填表|編制|编制|审核|審核|批准|复核)(?:人|单位|部门|日期)?(?:\s|$)/iu;

/** A sum, or a remark on the list. */
function isAside(text: string): boolean {
  return (
    isSumOfCounts(text) ||
    (!labelled.test(text) && (text.length > longest || /[.。;；:：]/u.test(text) || remark.test(text)))
  );
}

/** `Department: Stores` without the word that leads it. */
function named(cell: Cell): Cell {
  const [, name] = labelled.exec(wordsIn(cell)) ?? [];
  const [line] = allLines(cell.blocks);
  if (name === undefined || line === undefined) return cell;
  return { ...cell, blocks: [{ kind: 'paragraph', text: name, bold: false, place: line.place }] };
}
