import type { Cell } from '../../document.ts';
import { isColumn } from '../../labels/choose.ts';
import type { Label } from '../../labels/index.ts';
import { isShareHead } from '../../labels/share.ts';
import { placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { namesFunction } from '../words/names-function.ts';
import { wordsIn } from '../words/words-in.ts';
import { areQuestions, pathOfQuestion } from './asking-heads.ts';
import { withCodesByValue } from './codes-by-value.ts';
import { withGrades } from './columns-of-grades.ts';
import { withPlaces } from './columns-of-places.ts';
import { withUnits } from './columns-of-units.ts';
import { arePostsCounted } from './counted-posts.ts';
import { pathOfExport, pathOfList, settleColumns } from './export-heads.ts';
import { guessHeads } from './guess-heads.ts';
import { columnOfHolders } from './holders-by-value.ts';
import { areJobsDescribed } from './jobs-described.ts';
import { areJobsWithDuties, isPassing } from './jobs-with-duties.ts';
import { areJobsWithFacts, columnOfNamedJobs } from './jobs-with-facts.ts';
import { settleManagers } from './managers.ts';
import { isPersonHead } from './people.ts';
import { withoutPersonal } from './personal-columns.ts';
import { columnOfSought } from './posts-sought.ts';
import { pathOfProgram, withProgramHeads } from './program-heads.ts';
import type { RosterColumn } from './roster-column.ts';
import { withTitlesByValue } from './titles-by-value.ts';
import { areVacancies } from './vacancy-columns.ts';

/** Columns that a list of positions has beside the title. */
const companions =
  /^(?:code|department|reportsTo|directReports|headcount|(?:pay\.)?grade|incumbents|family|location|employmentType)$/;

/** What else than the heads says what a list is. */
interface Beside {
  /** What a column is whatever its head says. */
  readonly known: ReadonlyMap<number, string> | undefined;
  /** The rows above the heads. */
  readonly above: readonly (readonly Cell[])[];
}

/** The columns below a row of heads, if they are those of a list of positions or people. */
export function readHeads(
  reader: FormReader,
  row: readonly Cell[],
  below: readonly (readonly Cell[])[],
  { known = new Map(), above }: Beside,
): RosterColumn[] | undefined {
  if (row.length < 2) return undefined;
  const lines = above.flat().flatMap((cell) => allLines(cell.blocks));
  const named = columnOfNamedJobs(row, below, isPassing(reader, lines)) ?? columnOfSought(reader, row, below);
  const others = row.filter(({ column }) => column !== named);
  const ofJobs = holdsTitles(reader, others) ? undefined : named;
  const holders = columnOfHolders(row, below);
  const people = row.some((cell) => {
    const head = cell.column === ofJobs ? '' : wordsIn(cell);
    return cell.column === holders || /^(?:person|family-name)$/.test(isPersonHead(head, pathOfProgram(head)) ?? '');
  });
  const asks = areQuestions(row.map(wordsIn));
  const found = row.map((cell): RosterColumn => {
    const head = wordsIn(cell);
    const label = labelOf(reader, head);
    const path =
      known.get(cell.column) ??
      (cell.column === ofJobs ? 'title' : undefined) ??
      (cell.column === holders ? 'person' : undefined) ??
      pathOfList(head) ??
      (people ? isPersonHead(head, label?.path) : undefined) ??
      pathOfExport(head) ??
      label?.path ??
      (asks ? pathOfQuestion(reader.dictionary, head) : undefined);
    const { essential } = label ?? {};
    return {
      head,
      place: placeOf(cell),
      column: cell.column,
      ...(path === undefined ? {} : { path }),
      ...(path !== 'duties' || essential === undefined ? {} : { essential }),
    };
  });
  const graded = withPayGrade(withFunction(found));
  const read = settleColumns(withProgramHeads(settleColumns(graded, below), below, reader.dictionary), below);
  const whole = people || reader.draft?.has('title') === true ? read : withTitlesByValue(read, below);
  const columns = withUnits(withGrades(people ? whole : withPlaces(whole, below), below), below);
  const paths = columns.map(({ path }) => path);
  // `岗位名称 | 会计 | 岗位编号 | CW-05`: labels beside values are the first row of a form.
  if (paths.every((path, at) => (path === undefined) === (at % 2 === 1)) && row.length % 2 === 0) return undefined;
  const facts = paths.filter(
    (path) => path !== undefined && (companions.test(path) || /^(?:person|manager|family-name)/.test(path)),
  );
  const enough = row.length > 2 && (facts.length >= 2 || describesWork(reader, columns));
  if (paths.filter((path) => path === 'title').length !== 1) return undefined;
  const guessed = guessHeads(reader, columns);
  const isJobs = () =>
    areJobsWithDuties(reader, guessed, below, lines) ||
    (!people &&
      (arePostsCounted(reader, guessed, below, lines) ||
        areJobsWithFacts(reader, guessed, below, lines) ||
        areJobsDescribed(reader, guessed, below, lines)));
  if (!enough && (reader.draft?.has('title') === true || !(areVacancies(guessed, below) || isJobs()))) return undefined;
  // What the values have shown, the words of a head don't undo.
  const all = withCodesByValue(settleColumns(guessHeads(reader, columns), below), below);
  // A superior that is named says more than the place of a title.
  const isNamed = all.some(({ path, head }) => path === 'reportsTo' && head !== '');
  const settled = isNamed ? all.filter(({ column, head }) => head !== '' || !known.has(column)) : all;
  return [...(people ? settleManagers(withoutPersonal(settled, below), below) : settled)];
}

/** `Function` beside the department is the title, if nothing else is. */
function withFunction(columns: readonly RosterColumn[]): readonly RosterColumn[] {
  const [named, another] = columns.filter(({ head }) => namesFunction(head));
  const hasTitle = columns.some(({ path }) => path === 'title');
  const isApart = columns.some((each) => each.path === 'department' && each !== named);
  if (named === undefined || another !== undefined || hasTitle || !isApart) return columns;
  return columns.map((each) => (each === named ? { ...each, path: 'title' } : each));
}

/** 薪级 beside 职级 is the grade of the pay. */
function withPayGrade(columns: readonly RosterColumn[]): readonly RosterColumn[] {
  const grades = columns.filter(({ path }) => path === 'grade');
  const ofPay = grades.filter(({ head }) => /薪|\b(?:pay|salary)\b/iu.test(head));
  return grades.length === 2 && ofPay.length === 1
    ? columns.map((each) => (each === ofPay[0] ? { ...each, path: 'pay.grade' } : each))
    : columns;
}

/** Whether one of the heads is that of the titles. */
export function holdsTitles(reader: FormReader, row: readonly Cell[]): boolean {
  return row.map(wordsIn).some((head) => {
    const path = pathOfList(head) ?? pathOfExport(head) ?? labelOf(reader, head)?.path ?? pathOfProgram(head);
    return path === 'title';
  });
}

/** The key that a column fills in the end, if what it says is not kept. */
export function nameOfColumn(path: string): string | undefined {
  if (path === 'person' || path === 'family-name' || path === 'given-name') return 'incumbents';
  if (path === '' || path === 'person-id' || path.startsWith('x-')) return undefined;
  if (path === 'level') return 'title';
  return path === 'manager' || path === 'manager-id' ? 'reportsTo' : path;
}

/** What may be left of the titles in a list of what each position does. */
const before = /^(?:number|code|department|family|location)$/;

/**
 * `岗位 | 职责 | 任职要求`, or what is measured, decided or how much time it takes beside the duties, maybe right of 部门,
 * and no table of a form that has its title.
 */
function describesWork({ draft }: FormReader, columns: readonly RosterColumn[]): boolean {
  const paths = columns.map(({ path = '' }) => path);
  const leads = paths.filter((path) => path !== '').find((path) => !before.test(path)) === 'title';
  const asks = columns.some(
    ({ path = '', head }) => /^(?:qualifications|kpis|authority|conditions)/.test(path) || isShareHead(head),
  );
  const tells = paths.includes('duties') || paths.includes('summary');
  return leads && asks && tells && draft?.has('title') !== true;
}

export function labelOf(reader: FormReader, text: string): Label | undefined {
  const found = reader.dictionary.find(text, { within: 'basic', near: true });
  return found !== undefined && isColumn(found.path) ? undefined : found;
}
