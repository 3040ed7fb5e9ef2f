import type { Mistake } from '../findings/mistake.ts';
import { line } from './quote.ts';

/** The mistakes that make a text invalid YAML, with the names that `source` gives them. */
const troubles = [
  'NESTED_MAPPING',
  'MISSING_COLON',
  'FULLWIDTH_COLON',
  'SPACE_AFTER_COLON',
  'SPACE_AFTER_DASH',
  'SPACE_BEFORE_COMMENT',
  'MISPLACED_DASH',
  'FOLDED_DASH',
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'UNCLOSED_QUOTE',
  'UNCLOSED_SINGLE_QUOTE',
  'UNCLOSED_BRACKET',
  'MISSING_COMMA',
  'TRAILING_TEXT',
  'BLOCK_HEADER',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'EMPTY_KEY',
  'EXPLICIT_KEY',
  'COMPLEX_KEY',
  'KEY_OVER_1024_CHARS',
  'MERGE_MARKS',
  'SPACE_AS_INDENT',
  'BRACKETS_BEFORE_LIST',
  'LIST_MARK',
  'EQUALS_SIGN',
  'COMMENT_MARK',
  'TYPOGRAPHIC_QUOTE',
  'WIDE_MARK',
  'COMMA_IN_VALUE',
] as const;
export type YamlTrouble = (typeof troubles)[number];

/** The parser's own codes that no closer look has replaced. */
const synonyms: Readonly<Record<string, YamlTrouble>> = {
  BLOCK_AS_IMPLICIT_KEY: 'NESTED_MAPPING',
  MULTILINE_IMPLICIT_KEY: 'MISSING_COLON',
  BLOCK_IN_FLOW: 'MISSING_COMMA',
  NON_STRING_KEY: 'COMPLEX_KEY',
};

/** Returns undefined if only the parser's own sentence is known. */
export function yamlTrouble(problem: string): YamlTrouble | undefined {
  return troubles.find((trouble) => trouble === problem) ?? synonyms[problem];
}

type Words = string | ((facts: Mistake) => string);

/**
 * How a language describes one mistake: what is wrong, what to do, and what introduces the correct lines (`help` if not
 * set).
 */
export interface MistakeWords {
  readonly message: Words;
  readonly help: Words;
  readonly before?: string;
}

export function say(words: Words, facts: Mistake): string {
  return typeof words === 'string' ? words : words(facts);
}

/** More lines than these are too many to read at a glance. */
const linesShown = 3;

/** The first few correct lines as code; undefined if they can't be shown uncut. */
export function codeLines(instead: readonly string[] | undefined, separator: string): string | undefined {
  if (instead === undefined || instead.some((each) => !line(each).includes(each))) return undefined;
  const shown = instead.slice(0, linesShown).map(line).join(separator);
  return instead.length > linesShown ? `${shown}${separator}…` : shown;
}
