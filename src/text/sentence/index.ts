import type { Token } from 'markdown-it';
import { gather } from './gather.ts';
import type { Inline } from './inline.ts';
import { createParser, type Parser } from './parser.ts';

export type MarkdownToken = Token;

const special = /[\\`*_![\]<\n\r\0]/;

let parser: Parser | undefined;
let proseParser: Parser | undefined;

/** Reads one sentence; what isn't inline Markdown, or leads elsewhere than it may, stays readable text. */
export function parseSentence(text: string): Inline[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (!special.test(trimmed)) return [{ kind: 'text', text: trimmed }];
  return gather(tokenizeSentence(trimmed), true);
}

/** The parts of a sentence as the parser finds them. */
export function tokenizeSentence(text: string): readonly MarkdownToken[] {
  parser ??= createParser({ prose: false });
  return parser.parseInline(text, {})[0]?.children ?? [];
}

/** Reads prose; HTML is told apart, so that whoever reads the tokens can refuse it. What is `deepest` levels in is lost. */
export function parseBlocks(text: string, deepest: number): readonly MarkdownToken[] {
  proseParser ??= createParser({ prose: true }).enable('table');
  return proseParser.set({ maxNesting: deepest }).parse(text, {});
}

/** What the tokens of a paragraph say. */
export function gatherInlines(tokens: readonly MarkdownToken[]): Inline[] {
  return gather(tokens, false);
}
