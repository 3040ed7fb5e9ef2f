import type { Cell } from '../../document.ts';
import { guessPath } from '../../labels/guess.ts';
import { isShareHead } from '../../labels/share.ts';
import { placeOf } from '../cell/cells.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { tellByContent } from './columns-by-content.ts';
import { areEssentialMarks, isEssentialMark } from './essential-mark.ts';
import { isGroupColumn, measure, rowsBelow } from './group-column.ts';
import { takeTargets } from './head-columns.ts';
import type { Head } from './table-head.ts';

/** Cells of fewer signs name a group and say no duty. */
const shortest = 25;

/**
 * Heads of which one speaks of duties, above rows of as many cells: `Outline of duties | Frequency`, `Tasks | Competencies`,
 * `Jobholder is responsible for | is successful when`. What stands in another column is kept with its head.
 */
export function findDutyHead(
  reader: FormReader,
  cells: readonly Cell[],
  below: readonly (readonly Cell[])[],
): Head | undefined {
  const { draft } = reader;
  // A list of tasks alone is no form.
  if (draft === undefined || (draft.isEmpty && reader.within !== 'duties')) return undefined;
  if (cells.length < 2 || cells.length > 6) return undefined;
  const labels = cells.map(headOf);
  // A label beside its value and empty cells is no row of heads.
  if (labels.some((label) => /\p{Script=Han}[:：]\S/u.test(label)) || labels.filter((label) => label === '').length > 1)
    return undefined;
  // `2 | Function sheets for weddings` is a numbered row of a list.
  if (labels.some((label) => /^\d{1,3}$/.test(label))) return undefined;
  // `Main duties | (empty)` above `1 | …` leads a numbered list.
  const counts = below.slice(0, 2).map(([first]) => wordsIn(first));
  if (labels.includes('') && counts.length > 1 && counts.every((text) => /^\d{1,2}[.)、．]?$/u.test(text)))
    return undefined;
  if (labels.some((label) => /[.。;；,，]$/u.test(label)) || cells.some(isText) || isBesideItem(cells))
    return undefined;
  if (isBesideList(cells, below[0])) return undefined;
  const paths = labels.map((label) => pathOf(reader, label));
  const isMeant =
    reader.within === 'duties' ||
    labels.some(
      (label) => guessPath(label) === 'duties' || /^key (?:result|performance|responsibility) areas?$/i.test(label),
    );
  if (!isMeant) return undefined;
  const isNamed = paths.some((path) => /^duties\.(?:duty|group)$/.test(path));
  // A value beside its label, and no head; so are the rows below.
  if (labels.some((label, at) => paths[at] === 'x' && isFact(reader, label))) return undefined;
  const all = rowsBelow(cells, below);
  const firsts = all.map(([first]) => wordsIn(first));
  const labelled = firsts.map((text) => !isEssentialMark(text) && isLabel(reader, text));
  // Labels of another part, further down, are not of this table.
  const end = labelled.indexOf(true);
  const rows = end >= 2 ? all.slice(0, end) : all;
  if (labelled.slice(0, rows.length).filter(Boolean).length * 2 >= rows.length) return undefined;
  const lengths = cells.map((_, at) => rows.reduce((sum, row) => sum + measure(row[at]), 0) / rows.length);
  // No head says which column has the duties: what is in them does.
  const content = isNamed || isCounted(paths) ? undefined : tellByContent(rows);
  if (!isNamed && !isCounted(paths) && content === undefined) return undefined;
  const duty =
    content?.paths.indexOf('duties.duty') ?? (isNamed ? dutyColumn(paths, lengths) : longestColumn(paths, lengths));
  const others = labels.filter((label, at) => at !== duty && /^qualif/.test(reader.dictionary.find(label)?.path ?? ''));
  if (duty === undefined || rows.length < (others.length > 0 ? 3 : 2)) return undefined;
  const cellsOf = (at: number) => rows.map((row) => textOf(row[at]?.blocks ?? []));
  const found = paths.map((path, at) => {
    if (at === duty) return 'duties.duty';
    const shown = content?.paths[at];
    if (shown !== undefined && (shown !== 'x' || path === 'duties.essential')) return shown;
    if (path === 'x' && areEssentialMarks(cellsOf(at))) return 'duties.essential';
    if (path === 'x' && at > duty && isMeasure(labels[at] ?? '')) return 'duties.kpi';
    if (path === 'x' && isGroupColumn(at, duty, lengths)) return 'duties.group';
    return at < duty && path === 'duties.duty' ? 'duties.group' : path === 'duties.duty' ? 'x' : path;
  });
  draft.labels += found.filter((path) => path !== 'x').length;
  draft.takeCells(...cells);
  draft.takeHeads(placeOf(cells[0]), ...labels);
  const essential = reader.target?.essential;
  const columns = cells.map(({ column, span }, at) => ({
    path: found[at] ?? 'x',
    label: labels[at] ?? '',
    from: column,
    to: column + span,
  }));
  takeTargets(columns);
  return {
    part: 'duties',
    columns,
    carried: new Map(),
    ...(essential === undefined ? {} : { essential }),
  };
}

/** `# | What the holder does | …`: a column that counts the rows, though no other head is known. */
function isCounted([first, ...others]: readonly string[]): boolean {
  return first === 'number' && others.every((path) => /^(?:x|duties\.(?!group)[\w.]+)$/.test(path));
}

/** The column of sentences, where it is clearly the only one. */
function longestColumn(paths: readonly string[], lengths: readonly number[]): number | undefined {
  const texts = lengths.map((length, at) => (paths[at] === 'x' ? length : 0));
  const at = texts.indexOf(Math.max(...texts));
  const isClear = texts.every((length, nth) => nth === at || length * 1.5 < (texts[at] ?? 0));
  return (texts[at] ?? 0) >= shortest && isClear ? at : undefined;
}

/** `How we know it is done well` asks for a measure in words of its own. */
function isMeasure(label: string): boolean {
  return /^(?:how (?:do |will |can )?(?:we|you|it|this|success)\b.*\b(?:know|tell|judged?|see|look|measured?|checked|done)\b|what good looks like)/i.test(
    label,
  );
}

/** Longer cells, and those with items, are no heads: what they say would be lost. */
function isText(cell: Cell): boolean {
  const lines = allLines(cell.blocks);
  return measure(cell) > 200 || lines.filter(({ style }) => style !== undefined).length > 1;
}

/** `Responsibilities | 1. Forecasts …` is a label beside the first item, and not two heads. */
function isBesideItem(cells: readonly Cell[]): boolean {
  const counts = cells.map(({ blocks }) => allLines(blocks)[0]?.style);
  return counts[0] === undefined && counts.some((style) => style !== undefined);
}

/** `职责 | 值守轮机班` above `(empty) | 更换滤器` is a label beside the first of its items. */
function isBesideList([label, ...items]: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  const [first, second] = below ?? [];
  if (label === undefined || items.length !== 1 || below?.length !== 2) return false;
  const isBlank = first?.column === label.column && textOf(first.blocks) === '';
  return isBlank && textOf(label.blocks) !== '' && textOf(second?.blocks ?? []) !== '';
}

function isLabel({ dictionary }: FormReader, text: string): boolean {
  return dictionary.find(text) !== undefined || (/[:：]$/u.test(text) && dictionary.guess(text) !== undefined);
}

/** Of the columns whose head speaks of duties the first that holds sentences, or else what is right of it. */
function dutyColumn(paths: readonly string[], lengths: readonly number[]): number | undefined {
  const named = paths.indexOf('duties.group');
  // `Key Result Areas | Actions`
  if (
    named !== -1 &&
    paths[named + 1] === 'x' &&
    !paths.includes('duties.duty') &&
    (lengths[named + 1] ?? 0) >= shortest
  )
    return named + 1;
  const first = paths.indexOf('duties.duty');
  if (first === -1) return undefined;
  const own = lengths[first] ?? 0;
  const next = lengths[first + 1] ?? 0;
  const isGroup = own < shortest && next > 2 * own && /^(?:x|duties\.duty)$/.test(paths[first + 1] ?? '');
  if (isGroup) return first + 1;
  if (own >= shortest) return first;
  // `Key outputs | Measures | Main tasks`: what is right of it may be about the groups.
  const later = paths.findIndex((path, at) => at > first && path === 'duties.duty' && (lengths[at] ?? 0) > 2 * own);
  return later !== -1 && (lengths[later] ?? 0) >= shortest ? later : undefined;
}

/** A head without what explains it in brackets, on the same line or below it. */
function headOf(cell: Cell): string {
  const label = wordsIn(cell);
  // `Ess.` is a word cut short.
  const bare = label.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').replace(/^(\p{L}{2,5})\.$/u, '$1');
  return bare === '' ? label : bare;
}

function pathOf({ dictionary }: FormReader, label: string): string {
  if (label === '') return 'x';
  if (isShareHead(label)) return 'duties.share';
  const named = dictionary.find(label, { within: 'duties', asColumn: true })?.path;
  // `Jobholder is responsible for` names no jobholder, but `Responsible for` names reports.
  const isSaid = named !== undefined && !named.startsWith('duties') && label.split(/\s+/u).length > 3;
  const known = isSaid || named === undefined ? guessPath(label) : named;
  if (known === 'duties') return 'duties.duty';
  if (known === 'kpis') return 'duties.kpi';
  return known !== undefined && /^duties\.(?:duty|kpi(?:\.\w+)?|share|group|essential)$|^number$/.test(known)
    ? known
    : 'x';
}

function isFact({ dictionary }: FormReader, label: string): boolean {
  const path = dictionary.find(label)?.path;
  return path !== undefined && kindOf(path) === 'one' && partOf(path) === 'basic';
}
