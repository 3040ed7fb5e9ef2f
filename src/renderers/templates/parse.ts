import Handlebars from 'handlebars';
import type { Finding } from '../../findings/finding.ts';
import { lineStarts } from '../../text/text.ts';
import type { Range } from './range.ts';
import { surveyTags, type TagSurvey } from './tags.ts';

export type Program = hbs.AST.Program;
type Fault = Omit<Finding<'template/syntax'>, 'code'>;

/** Parses a template, or finds its syntax error. */
export function parseTemplate(file: string, text: string): { readonly program: Program } | { readonly fault: Finding } {
  const tags = surveyTags(text);
  if (tags.deep !== undefined) {
    const { name, range } = tags.deep;
    return say({ at: { file, range }, facts: { problem: 'deep', written: name } });
  }
  try {
    return { program: Handlebars.parse(text) };
  } catch (error) {
    return say(findFault(file, text, tags, error));
  }
}

/** Shortens the quoted text, which may be the whole file if an end is missing. */
function say({ at, facts }: Fault): { readonly fault: Finding } {
  const written = facts.written.length > 60 ? `${facts.written.slice(0, 60)}…` : facts.written;
  return { fault: { code: 'template/syntax', at, facts: { ...facts, written } } };
}

/** The range of text of a node; `lines` are the offsets at which lines begin. */
export function rangeOf(lines: readonly number[], { start, end }: hbs.AST.SourceLocation): Range {
  const offset = ({ line, column }: hbs.AST.Position) => (lines[line - 1] ?? 0) + column;
  return [offset(start), offset(end)];
}

function findFault(file: string, text: string, tags: TagSurvey, error: unknown): Fault {
  const { message, range } = readError(text, error);
  const [, opened, closed] = /^(\S+) doesn't match (\S+) - /.exec(message) ?? [];
  if (opened !== undefined && closed !== undefined) {
    const at = tags.mismatched ?? range ?? [0, 0];
    return { at: { file, range: at }, facts: { problem: 'mismatched', written: closed, opened } };
  }
  if (tags.comment) return { at: { file, range: tags.comment }, facts: { problem: 'comment', written: '{{!--' } };
  if (range !== undefined) {
    const [written = ''] = /^.*/.exec(text.slice(...range)) ?? [];
    if (!message.startsWith('Invalid path')) return { at: { file, range }, facts: { problem: 'unexpected', written } };
    return { at: { file, range }, facts: { problem: 'path', written, straight: straighten(written) } };
  }
  const offset = stoppedAt(message);
  if (offset >= text.trimEnd().length && tags.open !== undefined) {
    return { at: { file, range: tags.open.range }, facts: { problem: 'unclosed', written: tags.open.name } };
  }
  const tag = Math.max(text.lastIndexOf('{{', offset), 0);
  if (text.indexOf('}', tag) < 0 && tag < text.length) {
    const end = tag + text.slice(tag).trimEnd().length;
    return { at: { file, range: [tag, end] }, facts: { problem: 'ended', written: '' } };
  }
  const [written = ''] = /^(?:\{\{[^}\n]*\}\}|\}\}+|\S+)/.exec(text.slice(offset)) ?? [];
  return { at: { file, range: [offset, offset + written.length] }, facts: { problem: 'unexpected', written } };
}

/** Errors that the engine finds in the parsed tree have a place; syntax errors have none. */
function readError(text: string, error: unknown): { message: string; range?: Range } {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message } = error;
  const { lineNumber, column, endLineNumber, endColumn } = error as Error & Partial<Record<string, unknown>>;
  if (typeof lineNumber !== 'number' || typeof column !== 'number') return { message };
  const start = { line: lineNumber, column };
  const hasEnd = typeof endLineNumber === 'number' && typeof endColumn === 'number';
  const end = hasEnd ? { line: endLineNumber, column: endColumn } : start;
  return { message, range: rangeOf(lineStarts(text), { start, end } as hbs.AST.SourceLocation) };
}

/** A path may go up or refer to `this` only at its start: `foo/../bar` becomes `bar`, `../a/./b` becomes `../a.b`. */
function straighten(path: string): string {
  const up = /^(?:\.\.\/)*/.exec(path)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of path.slice(up.length).match(/\[[^\]]*\]|\.\.|[^./[\]]+/g) ?? []) {
    if (part === '..') parts.pop();
    else if (part !== 'this') parts.push(part);
  }
  return `${up}${parts.join('.') || 'this'}`;
}

/**
 * The offset at which the parser stopped: at the last token, or where it found none. Its message has only a part of the
 * line.
 */
function stoppedAt(message: string): number {
  const { matched, match } = (Handlebars as unknown as { Parser: { lexer: { matched: string; match: string } } }).Parser
    .lexer;
  return message.startsWith('Lexical error') ? matched.length : matched.length - match.length;
}
