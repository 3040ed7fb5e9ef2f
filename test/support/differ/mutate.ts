import type { Random } from '../random.ts';
import { snippets } from './snippets.ts';

/** Cuts some lines out of a text and damages them, as typing and merging do. */
export function mutate(random: Random, texts: readonly string[]): string {
  let lines = cut(random, random.pick(texts));
  for (let left = random.below(4); left > 0; left--) lines = change(random, lines, texts);
  const text = lines.join('\n');
  return random.chance(0.1) ? text.replaceAll('\n', '\r\n') : text;
}

function cut(random: Random, text: string): string[] {
  const lines = text.split(/\r?\n/u);
  const start = random.chance(0.4) ? 0 : random.below(lines.length);
  const some = lines.slice(start, start + 1 + random.below(14));
  const indent = /^ */.exec(some[0] ?? '')?.[0] ?? '';
  return random.chance(0.8) ? some.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)) : some;
}

function change(random: Random, lines: readonly string[], texts: readonly string[]): string[] {
  const at = random.below(Math.max(1, lines.length));
  const line = lines[at] ?? '';
  const column = random.below(line.length + 1);
  const put = (...replaced: readonly string[]): string[] => [
    ...lines.slice(0, at),
    ...replaced,
    ...lines.slice(at + 1),
  ];
  switch (random.below(10)) {
    case 0:
      return put();
    case 1:
      return put(line, line);
    case 2:
      return put(`${' '.repeat(1 + random.below(4))}${line}`);
    case 3:
      return put(line.slice(1 + random.below(3)));
    case 4:
      return put(line + (lines[at + 1] ?? ''));
    case 5:
      return put(line.slice(0, column), line.slice(column));
    case 6:
      return put(line.slice(0, column) + line.slice(column + 1 + random.below(3)));
    case 7:
      return put(line, random.pick(random.pick(texts).split(/\r?\n/u)));
    default:
      return put(line.slice(0, column) + random.pick(snippets) + line.slice(column));
  }
}
