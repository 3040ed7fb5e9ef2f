import { type Columns, MergeError, type NewItem, type Piece, wholeOf } from './change.ts';
import type { PrintedWords } from './merged.ts';
import type { Line } from './regions.ts';

const facts = ['target', 'unit', 'weight', 'period', 'formula', 'source'] as const;

/** New KPIs of a cell as they are printed: a line that names one, and below it lines of its facts with their labels. */
export function readMeasures(lines: readonly Line[], { fields }: PrintedWords): NewItem[] {
  const labels = new Map(facts.map((key) => [fields[key].toLowerCase(), key]));
  const measures: { readonly name: Piece; readonly facts: [key: string, pieces: Piece[]][] }[] = [];
  for (const line of lines) {
    const found = cutFacts(line, labels);
    const last = measures.at(-1);
    if (found.length === 0) measures.push({ name: wholeOf(line), facts: [] });
    else last?.facts.push(...found);
    const keys = new Set(last?.facts.map(([key]) => key));
    if (found.length > 0 && keys.size < (last?.facts.length ?? found.length))
      throw new MergeError('no-place', line.place, line.text.trim());
  }
  return measures.map(({ name, facts: own }): Piece | Columns =>
    own.length === 0 ? name : [['name', [name]], ...own],
  );
}

/** The facts of a line that begins with the label of one: `Target: 3 min   Weight: 20%`. */
function cutFacts(line: Line, labels: ReadonlyMap<string, string>): [key: string, pieces: Piece[]][] {
  const starts = [...line.text.matchAll(/\S+(?:\s\S+)*/g)].flatMap(({ 0: part, index }) => {
    const [head = '', label = ''] = /^([^:：]+)[:：]\s*/.exec(part) ?? [];
    const key = labels.get(label.trim().toLowerCase());
    return key === undefined ? [] : [{ key, from: index, to: index + head.length }];
  });
  if (starts[0] === undefined || line.text.slice(0, starts[0].from).trim() !== '') return [];
  return starts.flatMap(({ key, to }, at): [string, Piece[]][] => {
    const piece = { line, from: to, to: starts[at + 1]?.from ?? line.text.length };
    return line.text.slice(piece.from, piece.to).trim() === '' ? [] : [[key, [piece]]];
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
