import type MarkdownIt from 'markdown-it';
import type { StateInline, Token } from 'markdown-it';
import { findLiterals, type IsLiteral } from './literals.ts';

type Parser = InstanceType<typeof MarkdownIt>;
type Delimiters = ReturnType<StateInline['scanDelims']>;

/** Punctuation that pauses or closes: bold does not begin right before it, as in `张**、李**`. */
const closing = /[、，。；：！？）】》〉」』”’…,;)\]}]/;
const opening = /[（【《〈「『“‘([{]/;
const wideLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const widePunctuation = /[\u2010-\u2027\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
const punctuation = /[\p{P}\p{S}]/u;

/** Makes the parser read asterisks and underscores correctly in text without spaces between words. */
export function widenMarks(markdown: Parser): void {
  const Base = markdown.inline.State;
  markdown.inline.State = class extends Base {
    #isLiteral: IsLiteral | undefined;

    isLiteral(at: number): boolean {
      this.#isLiteral ??= findLiterals(this.src);
      return this.#isLiteral(at);
    }

    /** A text token stores where its run of signs begins, so that a finding can point at signs that are not printed. */
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (type === 'text') token.meta = { at: this.pos };
      return token;
    }

    override scanDelims(start: number, canSplitWord: boolean): Delimiters {
      const scanned = super.scanDelims(start, canSplitWord);
      if (this.isLiteral(start)) return { ...scanned, can_open: false, can_close: false };
      const left = characterBefore(this.src, start);
      const end = start + scanned.length;
      const right = end < this.posMax ? String.fromCodePoint(this.src.codePointAt(end) ?? 0x20) : ' ';
      const isBold = this.src[start] === '*' && scanned.length > 1;
      return {
        length: scanned.length,
        can_open: (scanned.can_open || (isBold && opensBeside(left, right))) && !(closing.test(right) && left.trim()),
        can_close: (scanned.can_close || (isBold && closesBeside(left, right))) && !opening.test(left),
      };
    }
  };
}

function opensBeside(left: string, right: string): boolean {
  return punctuation.test(right) && left.trim() !== '' && (wideLetter.test(left) || widePunctuation.test(right));
}

function closesBeside(left: string, right: string): boolean {
  return punctuation.test(left) && right.trim() !== '' && (wideLetter.test(right) || widePunctuation.test(left));
}

export function characterBefore(text: string, at: number): string {
  if (at === 0) return ' ';
  const low = text.codePointAt(at - 1) ?? 0x20;
  const isLow = low >= 0xdc00 && low <= 0xdfff;
  return isLow && at > 1 ? text.slice(at - 2, at) : (text[at - 1] ?? ' ');
}
