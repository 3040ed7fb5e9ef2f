import type { ValuePath } from '../../model/imported.ts';
import { type Change, type Columns, MergeError, type NewItem, type Piece, wholeOf } from './change.ts';
import type { PrintedWords } from './merged.ts';
import type { Line } from './regions.ts';

const facts = ['target', 'unit', 'weight', 'period', 'formula', 'source'] as const;

/** A fact as it is printed: its label begins at `start`, and its text is the piece. */
interface Fact {
  readonly key: string;
  readonly start: number;
  readonly piece: Piece;
}

/** New KPIs of a cell as they are printed: a line that names one, and below it lines of its facts with their labels. */
export function readMeasures(lines: readonly Line[], words: PrintedWords): NewItem[] {
  const measures: { readonly name: Piece; readonly facts: [key: string, pieces: Piece[]][] }[] = [];
  for (const line of lines) {
    const found = cutFacts(line, words);
    const last = measures.at(-1);
    if (found.length === 0) measures.push({ name: wholeOf(line), facts: [] });
    else last?.facts.push(...found.map(({ key, piece }): [string, Piece[]] => [key, [piece]]));
    const keys = new Set(last?.facts.map(([key]) => key));
    if (found.length > 0 && keys.size < (last?.facts.length ?? found.length))
      throw new MergeError('no-place', line.place, line.text.trim());
  }
  return measures.map(({ name, facts: own }): Piece | Columns =>
    own.length === 0 ? name : [['name', [name]], ...own],
  );
}

/** Lines of facts that were added below those of a KPI, and the lines after them; `held` are the paths of what it has. */
export function addFacts(
  previous: Line | undefined,
  lines: readonly Line[],
  held: ReadonlySet<string>,
  words: PrintedWords,
): { readonly changes: readonly Change[]; readonly rest: readonly Line[] } {
  const kpi = measureOf(previous?.values.at(-1)?.mark.path);
  const end = lines.findIndex((line) => cutFacts(line, words).length === 0);
  const own = kpi === undefined ? [] : lines.slice(0, end === -1 ? undefined : end);
  const taken = new Set(held);
  const changes = own.flatMap((line) => cutFacts(line, words).map((fact) => changeOf(kpi ?? [], fact, taken)));
  return { changes, rest: lines.slice(own.length) };
}

/** Facts that were typed after those of a line, and the line as it is without them. */
export function splitFacts(
  before: Line,
  after: Line,
  held: ReadonlySet<string>,
  words: PrintedWords,
): { readonly changes: readonly Change[]; readonly line: Line } {
  const kpi = measureOf(before.values.at(-1)?.mark.path);
  const known = new Set(cutFacts(before, words).map(({ key }) => key));
  const found = cutFacts(after, words);
  const at = found.findIndex(({ key }) => !known.has(key));
  const first = found[at];
  if (kpi === undefined || known.size === 0 || first === undefined) return { changes: [], line: after };
  const added = found.slice(at);
  if (at === 0 || added.some(({ key }) => known.has(key)))
    throw new MergeError('no-place', after.place, after.text.trim());
  const taken = new Set(held);
  const text = after.text.slice(0, first.start).trimEnd();
  const values = after.values.map((value) => ({ ...value, to: Math.min(value.to, text.length) }));
  return { changes: added.map((fact) => changeOf(kpi, fact, taken)), line: { ...after, text, values } };
}

function changeOf(kpi: ValuePath, { key, piece }: Fact, taken: Set<string>): Change {
  const path = [...kpi, key];
  const name = path.join('.');
  if (taken.has(name)) throw new MergeError('no-place', piece.line.place, piece.line.text.trim());
  taken.add(name);
  return { kind: 'set', path, piece, was: '' };
}

/** The KPI of a duty, or of a group, to which a value belongs. */
function measureOf(path: ValuePath | undefined): ValuePath | undefined {
  const at = path?.lastIndexOf('kpi') ?? -1;
  return at === -1 ? undefined : path?.slice(0, at + 2);
}

/** The facts of a line that begins with the label of one: `Target: 3 min   Weight: 20%`. */
function cutFacts(line: Line, { fields }: PrintedWords): Fact[] {
  const labels = new Map(facts.map((key) => [fields[key].toLowerCase(), key]));
  const starts = [...line.text.matchAll(/\S+(?:\s\S+)*/g)].flatMap(({ 0: part, index }) => {
    const [head = '', label = ''] = /^([^:：]+)[:：]\s*/.exec(part) ?? [];
    const key = labels.get(label.trim().toLowerCase());
    return key === undefined ? [] : [{ key, start: index, from: index + head.length }];
  });
  if (starts[0] === undefined || line.text.slice(0, starts[0].start).trim() !== '') return [];
  return starts.flatMap(({ key, start, from }, at): Fact[] => {
    const piece = { line, from, to: starts[at + 1]?.start ?? line.text.length };
    return line.text.slice(piece.from, piece.to).trim() === '' ? [] : [{ key, start, piece }];
  });
}

/** Text that follows a printed label on its line; the whole line, if it has none. */
export function withoutLabel(line: Line, label: string): Piece {
  const [head = ''] = /^[^:：]*[:：]\s*/.exec(line.text) ?? [];
  return beginsWith(line, label) ? { line, from: head.length, to: line.text.length } : wholeOf(line);
}

/** Whether a line begins with a printed label. */
export function beginsWith({ text }: Line, label: string): boolean {
  return /^([^:：]*)[:：]/.exec(text)?.[1]?.trim().toLowerCase() === label.toLowerCase();
}
