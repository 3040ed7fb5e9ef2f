import type { Token } from 'markdown-it';
import { gather } from './gather.ts';
import type { Inline } from './inline.ts';
import { createParser, type Parser } from './parser.ts';

export type MarkdownToken = Token;

const special = /[\\`*_![\]<\n\r\0]/;

let parser: Parser | undefined;
let proseParser: Parser | undefined;

/** Parses one sentence; what is not inline Markdown, or links to a refused address, stays readable text. */
export function parseSentence(text: string): Inline[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (!special.test(trimmed)) return [{ kind: 'text', text: trimmed }];
  return gather(tokenizeSentence(trimmed), true);
}

/** The tokens of a sentence as the parser returns them. */
export function tokenizeSentence(text: string): readonly MarkdownToken[] {
  parser ??= createParser({ prose: false });
  return parser.parseInline(text, {})[0]?.children ?? [];
}

/**
 * Parses prose; HTML has its own tokens, so that callers can refuse it. Content `deepest` levels deep or deeper is
 * lost.
 */
export function parseBlocks(text: string, deepest: number): readonly MarkdownToken[] {
  proseParser ??= createParser({ prose: true }).enable('table');
  return proseParser.set({ maxNesting: deepest }).parse(text, {});
}

/** Converts the tokens of a paragraph to inline content. */
export function gatherInlines(tokens: readonly MarkdownToken[]): Inline[] {
  return gather(tokens, false);
}
