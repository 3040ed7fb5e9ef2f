import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import { findCutBefore } from './cut-text.ts';
import { refuse } from './refuse.ts';

/** More findings than this on one file help less than one. */
const syntaxFindings = 3;

/** These errors do not affect the lines after them, so a second one is a separate mistake. */
const local = new Set([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_HEADER',
  'NESTED_MAPPING',
  'SPACE_BEFORE_COMMENT',
  'TAB_AS_INDENT',
]);

/** Errors that follow from a value that a `#` has cut off: its next line belongs nowhere, its bracket stays open. */
const goesOnAfterCut = new Set(['BAD_INDENT', 'MISSING_COLON', 'UNCLOSED_BRACKET', 'MISSING_COMMA']);

interface Problem {
  readonly problem: string;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** Each error is looked up in the document, which would take quadratic time for a file full of them. */
const refinedErrors = 10;

/** What a person should read first: mistakes seldom come alone, and only the first is not a consequence. */
export function refuseSyntax(file: string, text: string, document: Document, errors: readonly YAMLError[]): Finding[] {
  const earliest = [...errors].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, refinedErrors);
  const problems = earliest.map((error) => refine(text, document, error, earliest));
  problems.sort((a, b) => a.start - b.start);
  const [first] = problems;
  const chosen = problems.filter(
    (problem, at) =>
      problem === first ||
      (local.has(problem.problem) && problems.slice(0, at).every((other) => isBefore(text, other, problem))),
  );
  return chosen.slice(0, syntaxFindings).map(({ problem, detail, start, end }) => {
    const cut = goesOnAfterCut.has(problem) ? findCutBefore(text, start) : undefined;
    if (cut !== undefined) return refuse('yaml/cut-text', file, cut, { cut: text.slice(...cut), instead: '' });
    return refuse('yaml/syntax', file, [start, end], { problem, detail });
  });
}

function isBefore(text: string, a: Problem, b: Problem): boolean {
  return local.has(a.problem) && text.slice(a.start, b.start).includes('\n');
}

/** The library reports where its grammar failed; this finds the mistake that causes it, and its place. */
function refine(text: string, document: Document, error: YAMLError, all: readonly YAMLError[]): Problem {
  const { message, pos } = error;
  const detail = message.split('\n', 1)[0] ?? '';
  const [from] = pos;
  const make = (problem: string, start: number, end = endOfLine(text, start)): Problem => {
    const first = Math.min(start, text.length - 1);
    return { problem, detail, start: first, end: Math.max(first + 1, Math.min(end, endOfLine(text, first))) };
  };
  const lineStart = skipRemarks(text, from);
  switch (error.code) {
    case 'MULTILINE_IMPLICIT_KEY':
      if (text[from] === '-') return make('MISPLACED_DASH', from);
      if (all.some((other) => other.code === 'BLOCK_AS_IMPLICIT_KEY' && other.pos[0] <= from)) {
        return make('BAD_INDENT', skipSpace(text, text.lastIndexOf('\n', pos[1]) + 1), pos[1]);
      }
      return missingColon(text, from, make);
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const tail = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] >= from);
      if (message.includes('sequence')) return make('BAD_INDENT', lineStart);
      if (tail?.pos[0] !== from) return make('NESTED_MAPPING', from);
      return make('BAD_INDENT', skipSpace(text, text.lastIndexOf('\n', tail.pos[1]) + 1), tail.pos[1]);
    }
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      if (/^Flow .* end with a/.test(message)) return make('UNCLOSED_BRACKET', openBracket(document, text, from));
      if (message.startsWith('Missing closing')) return make(...unclosed(text, openQuote(document, from) ?? from));
      if (message.startsWith('Implicit map keys')) return missingColon(text, from, make);
      if (message.startsWith('Missing ,')) return make('MISSING_COMMA', lineStart);
      if (message.startsWith('Comments must')) return make('SPACE_BEFORE_COMMENT', from);
      if (message.startsWith('Block collection')) return make('MISSING_CHAR', from, pos[1]);
      if (isTightDash(text, lineStart)) return make('SPACE_AFTER_DASH', lineStart);
      return make('BAD_INDENT', lineStart);
    case 'UNEXPECTED_TOKEN':
      if (message.includes('block-seq-ind')) return make('MISPLACED_DASH', from);
      if (/^Block scalar header|^Not a YAML token/.test(message)) return make('BLOCK_HEADER', header(text, from));
      if (message.endsWith('at node end')) {
        const quote = openQuote(document, text.slice(0, from).trimEnd().length);
        if (quote !== undefined && text.slice(quote, from).includes('\n')) return make(...unclosed(text, quote));
        return make('TRAILING_TEXT', from);
      }
      return make('UNEXPECTED_TOKEN', from, pos[1]);
    case 'BLOCK_IN_FLOW':
      return make('MISSING_COMMA', from, pos[1]);
    case 'NON_STRING_KEY':
      return make('COMPLEX_KEY', from);
    case 'BAD_DQ_ESCAPE':
      return make(error.code, from, from + 2);
    default:
      return make(error.code, from, pos[1]);
  }
}

/** Describes why a line that should be `key: value` is not one. */
export function missingColon<T>(
  text: string,
  start: number,
  make: (problem: string, start: number, end?: number) => T,
): T {
  const line = text.slice(start, endOfLine(text, start));
  if (isTightDash(text, start)) return make('SPACE_AFTER_DASH', start);
  const wide = line.indexOf('：');
  if (wide !== -1) return make('FULLWIDTH_COLON', start + wide, start + wide + 1);
  const tight = /^[\p{L}\p{N}_-]+:(?=[^\s:/])/u.exec(line);
  if (tight !== null) return make('SPACE_AFTER_COLON', start, start + tight[0].length + 1);
  return make('MISSING_COLON', start);
}

function isTightDash(text: string, at: number): boolean {
  return /^-[^\s-]/.test(text.slice(at, at + 2));
}

function unclosed(text: string, start: number): [problem: string, start: number] {
  return [text[start] === "'" ? 'UNCLOSED_SINGLE_QUOTE' : 'UNCLOSED_QUOTE', start];
}

function openQuote(document: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (node.range?.[1] !== end || !node.type?.startsWith('QUOTE')) return undefined;
      start = node.range[0];
      return visit.BREAK;
    },
  });
  return start;
}

function openBracket(document: Document, text: string, before: number): number {
  let start = before;
  visit(document, {
    Node(_, node) {
      if (!isCollection(node) || node.flow !== true || !node.range || node.range[0] >= before) return;
      const [open, end] = node.range;
      if (text[end - 1] !== (text[open] === '[' ? ']' : '}') || end - 1 === open) start = open;
    },
  });
  return start;
}

/** Finds a list that was folded into the text above it, because `- ` does not begin an entry within a text. */
export function foldedDash(text: string, node: unknown): number | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const source = text.slice(start, end);
  if (!source.includes('\n')) return undefined;
  const match = /\n[ \t]*(?=-[ \r\n]|-$)/.exec(source) ?? (source[0] === '-' ? /\n[ \t]*(?=-)/.exec(source) : null);
  return match === null ? undefined : start + match.index + match[0].length;
}

function header(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const found = text.slice(line, at + 1).search(/[|>][^|>]*$/);
  return found === -1 ? at : line + found;
}

/** Past white space and lines that hold only a comment: the line at fault is the one below them. */
function skipRemarks(text: string, at: number): number {
  let start = skipSpace(text, at);
  while (text[start] === '#' && text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '') {
    const next = skipSpace(text, Math.max(text.indexOf('\n', start), start));
    if (next === start) return skipSpace(text, at);
    start = next;
  }
  return start;
}

function skipSpace(text: string, at: number): number {
  let start = at;
  while (text[start] === ' ' || text[start] === '\n' || text[start] === '\r') start++;
  return start < text.length ? start : at;
}

/** Where the line's text ends, without trailing white space and line break. */
export function endOfLine(text: string, start: number): number {
  const at = text.slice(start).search(/[\r\n]/);
  const end = at === -1 ? text.length : start + at;
  return start + text.slice(start, end).trimEnd().length;
}
