import type { Cell } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { beginsWithWork } from '../words/duty-verbs.ts';
import { allLines } from '../words/lines.ts';
import { isMeasureName } from '../words/measure-name.ts';
import { percentage } from '../words/percentage.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { measure } from './group-column.ts';

/** What the columns of a table of duties hold, as their cells show it, each by its path; `x` is what they don't show. */
export interface Content {
  readonly paths: readonly string[];
  /** Most of the texts begin as duties do. */
  readonly isWork: boolean;
}

/** A cell of duties says more than one that names something, on average. */
const shortest = 25;
/** Duties are so much longer than what stands beside them. */
const longer = 1.5;
const han = /^(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z\d、，,/／（）()·&\s]{2,16}[:：]?$/u;
const words = /^\p{Lu}[^.;!?\n\p{Script=Han}]{2,50}$/u;

/**
 * Tells columns by what is in them, whatever heads them: the longest texts are duties; a few words left of them, each its own,
 * are groups; names of measures and shares say themselves what they are. Undefined where nothing beside the texts is certain.
 */
export function tellByContent(rows: readonly (readonly Cell[])[]): Content | undefined {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return undefined;
  const columns = first.map((_, at) => filledIn(rows, at));
  const sure = columns.map(sureKind);
  const lengths = columns.map((cells, at) => (sure[at] === undefined ? lengthOf(cells) : 0));
  const most = Math.max(...lengths);
  const duty = lengths.indexOf(most);
  const own = columns[duty] ?? [];
  // In a column of which most cells are empty are remarks.
  const isClear = lengths.every((length, at) => at === duty || length * longer < most);
  if (most < shortest || !isClear || own.length * 3 < rows.length * 2) return undefined;
  const group = sure.findIndex((path) => path !== 'number');
  const hasGroup = group < duty && sure[group] === undefined && areNames(columns[group] ?? [], rows.length);
  const paths = sure.map((path, at) => {
    if (at === duty) return 'duties.duty';
    if (path === 'duties.share' && sure.slice(0, at).includes('duties.kpi')) return 'duties.kpi.weight';
    return path ?? (at === group && hasGroup ? 'duties.group' : 'x');
  });
  if (!paths.some((path) => /^duties\.(?!duty)/.test(path))) return undefined;
  const lines = own.flatMap((cell) => allLines(cell.blocks));
  return { paths, isWork: lines.filter(({ text }) => beginsWithWork(text)).length * 2 >= lines.length };
}

/** The cells of a column that say something; one that is merged downwards is one. */
function filledIn(rows: readonly (readonly Cell[])[], at: number): readonly Cell[] {
  const cells = new Set(rows.flatMap((row) => row[at] ?? []));
  return [...cells].filter(({ blocks }) => textOf(blocks).trim() !== '');
}

function lengthOf(cells: readonly Cell[]): number {
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + measure(cell), 0) / cells.length;
}

/** What a column is beyond doubt: numbers that count its rows, shares, or the names of measures. */
function sureKind(cells: readonly Cell[]): string | undefined {
  if (cells.length < 2) return undefined;
  const texts = cells.map(wordsIn);
  if (texts.every((text) => percentage.test(text))) return 'duties.share';
  if (texts.every((text, at) => text.replace(/[.)、．]$/u, '') === `${at + 1}`)) return 'number';
  const lines = cells.flatMap(({ blocks }) => allLines(blocks));
  const measures = lines.filter(({ text }) => isMeasureName(text));
  return measures.length * 3 >= lines.length * 2 ? 'duties.kpi' : undefined;
}

/** A few words in nearly each row or merged over several, no two alike. */
function areNames(cells: readonly Cell[], rows: number): boolean {
  const names = cells.map((cell) => splitNumber(wordsIn(cell)).text);
  const isMerged = cells.some(({ height }) => height > 1);
  return (
    cells.length >= 2 &&
    (isMerged || cells.length + 1 >= rows) &&
    new Set(names).size === names.length &&
    names.every((name) => han.test(name) || words.test(name))
  );
}
