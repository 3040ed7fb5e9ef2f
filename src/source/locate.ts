import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Anchor, Path } from '../findings/anchor.ts';
import { lineStarts, pointAt, type Signs, type Span } from '../text/text.ts';
import { composeDocument } from './compose.ts';
import { aimAtValue, rangeOf, type TextRange } from './root-keys.ts';
import type { Source } from './source.ts';
import { readTokens } from './tokens.ts';

/** Every finding of a file needs its line starts, so they are computed once. */
const lines = new WeakMap<Source, readonly number[]>();

function startsOf(source: Source): readonly number[] {
  const known = lines.get(source);
  if (known !== undefined) return known;
  const starts = lineStarts(source.text);
  lines.set(source, starts);
  return starts;
}

/**
 * One span for each anchor, always on one line and within the text; parses the file at most once, and only if a path
 * goes deeper than a root key.
 */
export function locate(source: Source, anchors: readonly Anchor[]): Span[] {
  const starts = startsOf(source);
  let root: Node | undefined | null = null;
  return anchors.map((anchor) => {
    let range = 'range' in anchor ? anchor.range : rangeOfRootKey(source, anchor.path, anchor.aim);
    if (range === undefined && 'path' in anchor) {
      if (root === null) root = parseRoot(source);
      range = rangeOfPath(source.text, root, anchor.path, anchor.aim) ?? firstWord(source.text);
    }
    if (range !== undefined && 'path' in anchor && anchor.signs !== undefined) {
      range = rangeOfSigns(source.text, range, anchor.signs);
    }
    const [start, end] = wholeCharacters(source.text, clampToLine(source.text, range ?? [0, 0]));
    return { start: pointAt(starts, start), end: pointAt(starts, end) };
  });
}

/** A range of the file's text, over several lines if need be. */
export function spanOf(source: Source, start: number, end: number): Span {
  const starts = startsOf(source);
  return { start: pointAt(starts, start), end: pointAt(starts, end) };
}

/** The text of a span as the file spells it. */
export function writtenAt(source: Source, span: Span): string {
  const starts = startsOf(source);
  const start = (starts[span.start.line - 1] ?? 0) + span.start.column - 1;
  const end = (starts[span.end.line - 1] ?? 0) + span.end.column - 1;
  return source.text.slice(start, end).split(/[\r\n]/, 1)[0] ?? '';
}

/** As many lines are looked at below a value. */
const mostBelow = 20;

/** The lines below a span that begin in its column or further in, up to the first that doesn't, without their indents. */
export function writtenBelow(source: Source, { start }: Span): string[] {
  const starts = startsOf(source);
  const found: string[] = [];
  for (let at = start.line; at < Math.min(starts.length, start.line + mostBelow); at++) {
    const line = source.text.slice(starts[at], starts[at + 1]);
    if (line.search(/\S/) < start.column - 1) break;
    found.push(line.trim());
  }
  return found;
}

/** A broken file may be hostile, so it is never parsed again. */
function parseRoot(source: Source): Node | undefined {
  if (source.value === undefined) return undefined;
  const { tokens } = readTokens(source.file, source.text);
  return composeDocument(tokens, source.text)?.contents ?? undefined;
}

function rangeOfRootKey(source: Source, path: Path, aim: 'key' | 'value' | undefined): TextRange | undefined {
  const { text, rootKeys } = source;
  if (path.length > 1) return undefined;
  for (let at = 0; at + 3 < rootKeys.length; at += 4) {
    const key: TextRange = [rootKeys[at] ?? 0, rootKeys[at + 1] ?? 0];
    if (path.length === 0) return key;
    if (text.slice(...key) !== String(path[0])) continue;
    return aim === 'key' ? key : [rootKeys[at + 2] ?? 0, rootKeys[at + 3] ?? 0];
  }
  return undefined;
}

/** The range from one sign of a value to another; the whole value if it is not written with them, as in `"\x2a"`. */
function rangeOfSigns(text: string, [start, end]: TextRange, { sign, from, to }: Signs): TextRange {
  const header = /^[|>][^\n]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const places: number[] = [];
  for (let at = text.indexOf(sign, start + header); at >= 0 && at < end; at = text.indexOf(sign, at + sign.length)) {
    places.push(at);
  }
  const [first, last] = [places[from], places[to]];
  return first === undefined || last === undefined ? [start, end] : [first, last + sign.length];
}

/** Follows the path as far as the data goes; if a step is missing, it is the key of the value that should hold it. */
function rangeOfPath(
  text: string,
  root: Node | undefined,
  path: Path,
  aim: 'key' | 'value' | undefined,
): TextRange | undefined {
  let node: unknown = root;
  let key = firstKey(root);
  let missing = path.length === 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (pair !== undefined) {
        node = pair.value;
        key = rangeOf(pair.key);
        continue;
      }
    } else if (isSeq(node) && typeof step === 'number' && step in node.items) {
      node = node.items[step];
      key = undefined;
      continue;
    }
    // One text or one map may be written in place of a list of them.
    if (step === 0 && !isSeq(node) && node !== root) continue;
    missing = true;
    break;
  }
  return missing || aim === 'key' ? (key ?? aimAtValue(text, node, undefined)) : aimAtValue(text, node, key);
}

function firstKey(root: unknown): TextRange | undefined {
  return isMap(root) ? rangeOf(root.items[0]?.key) : undefined;
}

/** Without data, the first word that is not a comment represents the file. */
function firstWord(text: string): TextRange {
  const match = /^[^\S\r\n]*(?!#)[^\s#:][^\s:]*/mu.exec(text);
  if (match === null) return [0, 0];
  return [match.index + match[0].length - match[0].trimStart().length, match.index + match[0].length];
}

/** The first line of a range without trailing white space, and at least one character if the line has any. */
function clampToLine(text: string, range: TextRange): TextRange {
  let start = Math.max(0, Math.min(range[0], text.length));
  if (start === text.length && /[\r\n]$/.test(text)) start = text.trimEnd().length;
  if (text[start] === '\n' && text[start - 1] === '\r') start -= 1;
  const rest = text.slice(start, Math.max(start, Math.min(range[1], text.length)));
  const line = rest.split(/[\r\n]/, 1)[0] ?? '';
  const end = start + line.trimEnd().length;
  if (end > start) return [start, end];
  if (line.length > 0) return [start, start + 1];
  const isAtEnd = start >= text.length || /[\r\n]/.test(text[start] ?? '');
  if (!isAtEnd) return [start, start + 1];
  const isEmptyLine = start === 0 || /[\r\n]/.test(text[start - 1] ?? '');
  return isEmptyLine ? [start, start] : [start - 1, start];
}

/** Makes sure that a span never ends between the halves of a surrogate pair. */
function wholeCharacters(text: string, [start, end]: TextRange): TextRange {
  const isInside = (at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return [isInside(start) ? start - 1 : start, isInside(end) ? end + 1 : end];
}
