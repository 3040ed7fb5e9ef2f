import type { Code } from '../../findings/finding.ts';

/** What prevents a file from being read, and the suspected line: the one where reading stopped, or one near it. */
export interface Scene {
  readonly lines: readonly string[];
  readonly at: number;
  readonly line: string;
  readonly found: Found;
}

/** Where reading stopped: lines and columns count from 0. */
export interface Found {
  readonly code: Code;
  readonly problem: string;
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

export type Certainty = 'sure' | 'same-value';

/** One mistake that may be the cause, and the corrected lines. */
export interface Attempt {
  readonly problem: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The corrected lines by line number; one line may become several. */
  readonly lines: ReadonlyMap<number, readonly string[]>;
  /** The corrected lines to show, without indentation; empty if only the indentation is wrong. */
  readonly instead: readonly string[];
  /** The characters that are wrong. */
  readonly mark?: string;
  /** The number of lines below with the same mistake. */
  readonly more?: number;
  /** The column in which the line should begin, and the word that the line in that column begins with. */
  readonly like?: { readonly column: number; readonly word: string };
  /**
   * Set if nothing else can have been meant: `sure`, or `same-value` if every attempt after which the file can be read
   * gives the same value.
   */
  readonly certainty?: Certainty;
}

/**
 * Recognises one kind of mistake and proposes what the suspected line should be, best first. Reading again shows
 * whether that helps.
 */
export type Recogniser = (scene: Scene) => readonly Attempt[];

/** A line in parts: `lead` and the dashes before its content, and its key if it has one. */
export interface Parts {
  readonly lead: string;
  readonly dashes: string;
  readonly body: string;
  readonly key?: string;
  /** The value without the comment after it. */
  readonly value: string;
  readonly comment: string;
}

const keyed = /^("[^"]*"|'[^']*'|[^\s:"'#[\]{},][^:]*?):(?:[ \t]+(.*))?$/u;

export function partsOf(line: string): Parts {
  const [, lead = '', dashes = '', body = ''] = /^(\s*)((?:- +)*)(.*)$/su.exec(line) ?? [];
  const match = keyed.exec(body);
  const [value = '', comment = ''] = splitComment(match === null ? body : (match[2] ?? ''));
  return { lead, dashes, body, value, comment, ...(match?.[1] === undefined ? {} : { key: match[1] }) };
}

/** The line with another value. */
export function withValue({ lead, dashes, key, comment }: Parts, value: string): string {
  return `${lead}${dashes}${key === undefined ? '' : `${key}: `}${value}${comment}`;
}

export function valueColumn({ lead, dashes, key, body, value, comment }: Parts): number {
  const column = lead.length + dashes.length;
  return key === undefined ? column : column + body.length - value.length - comment.length;
}

function splitComment(text: string): [string, string] {
  const at = text.search(/(?<!\s)\s+(?:#(?=\s|$)|$)/u);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at).trimEnd()];
}

export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The value as it is, in quotes if YAML would read a part of it as a mark. */
export function asValue(text: string): string {
  const value = text.trim();
  if (/^(?:(["']).*\1|\[.*\]|\{.*\})$/su.test(value) || value === '') return value;
  return /^[-?:](?:\s|$)|^[@`%*&!|>#"'[\]{},]|:(?:\s|$)|\s#/u.test(value) ? quote(value) : value;
}

/** The attempt that replaces one wrong line. */
export function oneLine(
  { at, line }: Scene,
  problem: string,
  right: string,
  range: readonly [start: number, end: number] = [indentOf(line), line.trimEnd().length],
  mark?: string,
): Attempt {
  const [start, end] = range;
  return {
    problem,
    line: at,
    start,
    end,
    lines: new Map([[at, [right]]]),
    instead: [right.trim()],
    ...(mark === undefined ? {} : { mark }),
  };
}

/** The attempt, marked as the only thing that can have been meant if `isSure`. */
export function sureIf(isSure: boolean, attempt: Attempt): Attempt {
  return isSure ? { ...attempt, certainty: 'sure' } : attempt;
}

/** The line of a number that the text has. */
export function lineAt(lines: readonly string[], number: number): string {
  return lines[number] ?? '';
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

export function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/u.test(line);
}
