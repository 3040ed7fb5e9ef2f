import { isKey } from '../keys.ts';
import { type Attempt, oneLine, quote, type Scene, sureIf } from './scene.ts';

const narrow: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '；': ', ',
  '：': ': ',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

/** Fixes full-width marks of a list or group in brackets. */
export function wideMarks(scene: Scene): readonly Attempt[] {
  const { line } = scene;
  const open = line.search(/[{[｛［【]/u);
  if (open === -1) return [];
  const inside = line.slice(open);
  return [/[，：｛｝［］]\s*/gu, /[，：；、｛｝［］【】]\s*/gu].flatMap((marks) => {
    const first = inside.search(marks);
    if (first === -1) return [];
    const right = inside.replace(marks, (mark) => narrow[mark[0] ?? ''] ?? mark);
    const start = open + first;
    const attempt = oneLine(scene, 'WIDE_MARK', `${line.slice(0, open)}${right}`, [start, start + 1], line[start]);
    return [sureIf(hasOnlySyntax(inside), attempt)];
  });
}

/** A full-width comma may belong to a sentence, a colon after one of jd's keys does not. */
function hasOnlySyntax(inside: string): boolean {
  const colons = [...inside.matchAll(/([A-Za-z]+)?：/gu)];
  return !/[，；、【】]/u.test(inside) && colons.every(([, word = '']) => isKey(word));
}

/** Fixes a missing comma before the next key, or before a text in quotes. */
export function missingCommas(scene: Scene): readonly Attempt[] {
  const { at, line, found } = scene;
  if (found.problem !== 'MISSING_COMMA' || at !== found.line) return [];
  const [head, tail] = [line.slice(0, found.column).trimEnd(), line.slice(found.column)];
  const words = [...tail.matchAll(/[ \t]([\p{L}\p{N}_-]+):[ \t]/gu)].map(([, word = '']) => word);
  const apart = `${head} ${tail.replace(/[ \t]+(?=[\p{L}\p{N}_-]+:[ \t])/gu, ', ')}`;
  const range = [found.column, found.end] as const;
  const isSure = words.length > 0 && words.every(isKey);
  return [
    ...(/^["']/u.test(tail) ? [oneLine(scene, found.problem, `${head}, ${tail}`, range)] : []),
    sureIf(isSure, oneLine(scene, found.problem, apart, range)),
  ];
}

export function openBrackets(scene: Scene): readonly Attempt[] {
  const { at, line, found } = scene;
  if (found.problem !== 'UNCLOSED_BRACKET' || at !== found.line) return [];
  const close = line[found.column] === '[' ? ']' : '}';
  const gap = close === '}' && /\{ /u.test(line) ? ' ' : '';
  return [oneLine(scene, found.problem, `${line.trimEnd()}${gap}${close}`, [found.column, found.end])];
}

/** Numbers in brackets with commas between their thousands. */
const thousands = /(?<=[:[,]\s*)-?\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?(?=\s*[,\]}])/gu;

/** Fixes a comma within a value, which ends it in YAML: `{ min: 78,000 }`, `{ duty: Selects, trains staff }`. */
export function commasInValues(scene: Scene): readonly Attempt[] {
  const { at, line, found } = scene;
  if (found.problem !== 'COMMA_IN_VALUE' || at !== found.line) return [];
  const whole = line.replace(thousands, (number) => number.replace(/,\s?/gu, ''));
  const numbers = whole === line ? [] : [sureIf(true, oneLine(scene, found.problem, whole, [found.column, found.end]))];
  const start = Math.max(
    ...['{', ', ', ': '].map((mark) => lastEnd(line.slice(0, commaBefore(line, found.column)), mark)),
  );
  const tail = /^[^{}[\]"]*?(?=\s*(?:[}\]]|,\s*[^,{}[\]:]+:\s|$))/u.exec(line.slice(found.column))?.[0] ?? '';
  const end = found.column + tail.length;
  const right = quote(line.slice(start, end).trim());
  return [...numbers, oneLine(scene, found.problem, `${line.slice(0, start)}${right}${line.slice(end)}`, [start, end])];
}

function commaBefore(line: string, column: number): number {
  return line.slice(0, column).lastIndexOf(',');
}

function lastEnd(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at === -1 ? 0 : at + mark.length;
}
