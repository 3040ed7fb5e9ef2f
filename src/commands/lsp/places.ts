import type { Range } from 'vscode-languageserver';
import type { Path } from '../../findings/anchor.ts';
import { locate } from '../../source/locate.ts';
import type { Source } from '../../source/source.ts';
import type { Point, Span } from '../../text/text.ts';

/** Editors count lines and characters from 0, and characters in UTF-16 units as jd does. */
export function rangeOf({ start, end }: Span): Range {
  return { start: positionOf(start), end: positionOf(end) };
}

export function positionOf({ line, column }: Point): Range['start'] {
  return { line: line - 1, character: column - 1 };
}

export function pointOf({ line, character }: Range['start']): Point {
  return { line: line + 1, column: character + 1 };
}

/** Whether a point is in a span of one line, or at one of its ends. */
export function touches({ start, end }: Span, { line, column }: Point): boolean {
  return start.line === line && start.column <= column && column <= end.column;
}

/** The spans found in a text so far: to find one, the whole file is parsed. */
const found = new WeakMap<Source, Map<string, Span>>();

/** The span of each path into a file's data. */
export function findSpans(source: Source, paths: readonly Path[], aim: 'key' | 'value' = 'value'): readonly Span[] {
  const spans = found.get(source) ?? new Map<string, Span>();
  found.set(source, spans);
  const names = paths.map((path) => JSON.stringify([aim, ...path]));
  const missing = paths.filter((_, at) => !spans.has(names[at] ?? ''));
  const located = locate(
    source,
    missing.map((path) => ({ file: source.file, path, aim })),
  );
  for (const [at, path] of missing.entries()) {
    const span = located[at];
    if (span !== undefined) spans.set(JSON.stringify([aim, ...path]), span);
  }
  return names.map((name) => spans.get(name) ?? start);
}

const start: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The root keys of a file with the offsets at which they begin; none if the file is broken. */
export function listRootKeys({ rootKeys, text }: Source): { readonly name: string; readonly start: number }[] {
  const keys: { name: string; start: number }[] = [];
  for (let at = 0; at + 3 < rootKeys.length; at += 4) {
    const start = rootKeys[at] ?? 0;
    keys.push({ name: text.slice(start, rootKeys[at + 1]).replace(/^(["'])(.*)\1$/, '$2'), start });
  }
  return keys;
}
