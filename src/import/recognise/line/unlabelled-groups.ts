import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { FormReader } from '../form/reader.ts';
import { beginsWithWork } from '../words/duty-verbs.ts';
import { allLines, type Line } from '../words/lines.ts';
import { titleIn } from '../words/title.ts';
import { endsDuties } from './list-groups.ts';
import { isSetApart } from './mark-groups.ts';
import { rankOf } from './read-heading.ts';

const longest = 60;
const mostWords = 8;
const fewest = 2;
/** The name of the paper is among so many lines. */
const farthest = 12;
const onDuties =
  /(?:职责|責任書|职责书|責任制|责任书|责任制|责任状|職責)$|^(?:main |key )?(?:duties|responsibilities) of\b/iu;

interface Section {
  readonly head: Line;
  readonly items: Line[];
}

/**
 * Marks headings of one look that no label of duties is above in the whole document, each right above a list, one after the
 * other: where nearly all of their items say what is done, they are the groups of the duties.
 */
export function markUnlabelledGroups(
  dictionary: Dictionary,
  blocks: readonly Block[],
  lines: (readonly Line[])[],
): void {
  const flat = lines.flat();
  const runs = runsOf(dictionary, flat).filter((run) => areDuties(run, isPaperOnDuties(flat, run[0]?.head)));
  if (runs.length !== 1 || [...flat, ...linesOfTables(blocks)].some((line) => isLabelOfDuties(dictionary, line)))
    return;
  const heads = new Set(runs[0]?.map(({ head }) => head));
  const [first] = heads;
  for (const [at, own] of lines.entries())
    if (own.some((line) => heads.has(line)))
      lines[at] = own.map((line) =>
        heads.has(line) ? { ...line, unlabelled: line === first ? 'first' : 'next' } : line,
      );
}

function linesOfTables(blocks: readonly Block[]): readonly Line[] {
  return allLines(blocks.filter(({ kind }) => kind === 'table'));
}

function isLabelOfDuties(dictionary: Dictionary, { text, style, bold, heading }: Line): boolean {
  const [words = ''] = text.split(/[:：]/u, 1);
  if (words.length > longest || style === 'bullet' || titleIn(text) !== undefined) return false;
  if (dictionary.find(words)?.path.startsWith('duties')) return true;
  return (
    (bold || heading !== undefined || words !== text) && dictionary.guess(words)?.path.startsWith('duties') === true
  );
}

/** Headings above lists, of one look, of which each follows the list of the one before. */
function runsOf(dictionary: Dictionary, flat: readonly Line[]): Section[][] {
  const runs: Section[][] = [];
  let run: Section[] | undefined;
  for (const [at, line] of flat.entries()) {
    if (isHead(dictionary, line, flat[at + 1])) {
      const [first] = run ?? [];
      if (run === undefined || first === undefined || !isAlike(first.head, line)) {
        run = [];
        runs.push(run);
      }
      run.push({ head: line, items: [] });
    } else if (run !== undefined && isItemBelow(run[0]?.head, line)) run.at(-1)?.items.push(line);
    else run = undefined;
  }
  return runs;
}

function isHead(dictionary: Dictionary, line: Line, next: Line | undefined): boolean {
  const { text, style } = line;
  const isCounted = style !== undefined && /^(?:han|han-brackets|part)$/.test(style);
  if (!(isCounted || (isSetApart(line) && style !== 'bullet')) || !isItemBelow(line, next)) return false;
  if (text.length > longest || text.split(/\s+/).length > mostWords || /[.。;；,，?？!！]$|[:：]\s*\S/u.test(text))
    return false;
  const words = text.replace(/[\s:：]+$/u, '');
  return dictionary.find(words) === undefined && !endsDuties(dictionary, words);
}

function isAlike(one: Line, other: Line): boolean {
  return rankOf(one) === rankOf(other) && one.style === other.style;
}

function isItemBelow(head: Line | undefined, line: Line | undefined): boolean {
  return line?.style !== undefined && line.style !== head?.style && !isSetApart(line);
}

/** 后勤园长岗位责任书 above them: what the paper is on; or a sentence right above them that says what follows. */
function isPaperOnDuties(flat: readonly Line[], first: Line | undefined): boolean {
  const at = first === undefined ? 0 : flat.indexOf(first);
  const above = flat.slice(0, Math.min(at, farthest));
  return above.some(({ text }) => onDuties.test(text) && titleIn(text) !== undefined) || leadsDuties(flat[at - 1]);
}

/** `The following outline gives a range of duties and responsibilities:`, 主要承担以下工作： */
function leadsDuties(line: Line | undefined): boolean {
  const text = toSimplified(line?.text ?? '');
  return (
    /[:：]$/u.test(text) &&
    /\b(?:duties|responsibilities|tasks|accountabilities)\b|(?:职责|工作|任务|事项)/iu.test(text)
  );
}

/** Nearly all of their items say what is done, or half of them in a paper on duties. */
function areDuties(run: readonly Section[], isOnDuties: boolean): boolean {
  const items = run.flatMap((section) => section.items);
  const isDoing = ({ text }: Line) => /^\p{Lu}\p{Ll}+ing\b/u.test(text);
  // Where most begin with `Checking`, `Keeping` and the like, all that begin so do.
  const areDoing = items.filter(isDoing).length * 2 > items.length;
  const done = items.filter((line) => beginsWithWork(line.text) || (areDoing && isDoing(line)));
  return (
    run.length >= fewest &&
    items.length > run.length &&
    (isOnDuties ? done.length * 2 >= items.length : done.length * 5 >= items.length * 4)
  );
}

/** The first of such headings begins the duties of the form above it, and each of them is a group. */
export function readUnlabelledGroup(reader: FormReader, line: Line): boolean {
  const { target, draft } = reader;
  if (line.unlabelled === undefined || draft === undefined) return false;
  const isNext = line.unlabelled === 'next' && target?.path === 'duties' && target.unlabelled === true;
  const isTaken =
    draft.hasDuties || /^(?:duties|qualifications|kpis|authority|contacts|career)/.test(target?.path ?? '');
  if (!isNext && (line.unlabelled === 'next' || isTaken)) return false;
  const group = line.text.replace(/[\s:：]+$/u, '');
  draft.takeHeads(line.place, line.written, line.text, group);
  reader.target = { path: 'duties', rank: rankOf(line) - 1, unlabelled: true, group, filled: true };
  return true;
}
