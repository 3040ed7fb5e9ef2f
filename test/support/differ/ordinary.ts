import type { Random } from '../random.ts';
import { keys, scalars, words } from './words.ts';

/** Writes a text as a person may: nested maps and lists, values in every style, comments and blank lines. */
export function writeOrdinary(random: Random): string {
  const step = random.pick([2, 2, 4]);
  const lines = random.chance(0.15) ? ['---'] : [];
  if (random.chance(0.3)) lines.push('# note 说明');
  if (random.chance(0.9)) writeMap(random, lines, '', step, 3);
  else writeList(random, lines, '', step, 3);
  const feed = random.chance(0.15) ? '\r\n' : '\n';
  return lines.join(feed) + (random.chance(0.9) ? feed : '');
}

function writeMap(random: Random, lines: string[], indent: string, step: number, depth: number): void {
  const names = new Set(Array.from({ length: 1 + random.below(4) }, () => random.pick(keys)));
  for (const name of names) {
    pad(random, lines, indent);
    writeEntry(random, lines, `${indent}${name}:`, indent, step, depth, true);
  }
}

function writeList(random: Random, lines: string[], indent: string, step: number, depth: number): void {
  for (let left = 1 + random.below(3); left > 0; left--) {
    pad(random, lines, indent);
    const isMap = depth > 0 && random.chance(0.4);
    if (!isMap) {
      writeEntry(random, lines, `${indent}-`, indent, step, depth, false);
      continue;
    }
    const gap = random.pick([' ', ' ', '   ']);
    const inner: string[] = [];
    const deeper = `${indent} ${gap}`;
    if (random.chance(0.8)) writeMap(random, inner, deeper, step, depth - 1);
    else writeList(random, inner, deeper, step, depth - 1);
    const first = inner.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    lines.push(
      ...inner.slice(first).map((line, nth) => (nth === 0 ? `${indent}-${gap}${line.slice(deeper.length)}` : line)),
    );
  }
}

function pad(random: Random, lines: string[], indent: string): void {
  if (random.chance(0.08)) lines.push(random.pick(['', '  ', indent]));
  if (random.chance(0.08))
    lines.push(`${random.pick(['', indent, `${indent}  `])}#${random.pick([' 注', 'x', ' a: b', ''])}`);
}

/** Writes a value after `head`, which ends with a colon or a dash. */
function writeEntry(
  random: Random,
  lines: string[],
  head: string,
  indent: string,
  step: number,
  depth: number,
  isKey: boolean,
): void {
  const deeper = indent + ' '.repeat(step);
  const tail = random.chance(0.1) ? random.pick(['  # 说明', ' # note', ' #cut', '   ', ' # # x']) : '';
  const kind = random.below(depth > 0 ? 14 : 10);
  switch (kind) {
    case 0:
      lines.push(head + tail);
      return;
    case 1:
      lines.push(`${head} ${random.pick(scalars)}${tail}`);
      return;
    case 2:
      lines.push(
        `${head} "${random.pick(words).replaceAll('"', '\\"')}${random.pick(['', '\\n', '\\t', '\\u5ba2', '\\\\', ' # x', ': '])}"${tail}`,
      );
      return;
    case 3:
      lines.push(
        `${head} '${random.pick(words).replaceAll("'", "''")}${random.pick(['', ' # x', ': ', '\\n'])}'${tail}`,
      );
      return;
    case 4:
      lines.push(`${head} ${writeFlow(random, 2)}${tail}`);
      return;
    case 5:
      lines.push(
        `${head} ${random.pick(['|', '>', '|-', '>-', '|', '>', '|+', '>2'])}${tail}`,
        ...writeLines(random, deeper, true),
      );
      return;
    case 6:
      lines.push(`${head} ${writeText(random)}${tail}`, ...writeLines(random, deeper, false));
      return;
    case 7:
      lines.push(head + tail, ...writeLines(random, deeper, false));
      return;
    case 8:
    case 9:
      lines.push(`${head} ${writeText(random)}${tail}`);
      return;
    case 10:
    case 11:
      lines.push(head + tail);
      writeMap(random, lines, deeper, step, depth - 1);
      return;
    default:
      lines.push(head + tail);
      writeList(random, lines, isKey && random.chance(0.4) ? indent : deeper, step, depth - 1);
  }
}

function writeText(random: Random): string {
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(words)).join(random.pick([' ', '']));
}

function writeLines(random: Random, indent: string, isBlock: boolean): string[] {
  return Array.from({ length: 1 + random.below(3) }, () => {
    if (random.chance(0.1)) return random.pick(['', indent, `${indent} `]);
    const deeper = random.chance(0.1) ? '  ' : '';
    const mark = random.chance(0.1) ? random.pick(['- ', '# ', '1. ', '• ', 'a: ', '"', '*']) : '';
    return indent + deeper + mark + writeText(random) + (isBlock && random.chance(0.05) ? ' ' : '');
  });
}

function writeFlow(random: Random, depth: number): string {
  const gap = random.pick(['', ' ']);
  const item = (): string => {
    if (depth > 0 && random.chance(0.15)) return writeFlow(random, depth - 1);
    if (random.chance(0.2)) return random.pick(scalars);
    if (random.chance(0.2)) return `"${random.pick(words).replaceAll('"', '\\"')}"`;
    return random.pick(words);
  };
  const count = random.below(4);
  if (random.chance(0.5)) return `[${gap}${Array.from({ length: count }, item).join(`,${gap}`)}${gap}]`;
  const pairs = Array.from({ length: count }, () => `${random.pick(keys)}: ${item()}`);
  return `{${gap}${pairs.join(', ')}${gap}}`;
}
