import { describe, expect, it } from 'vitest';
import { MergeError, wholeOf } from '../../../src/import/merge/change.ts';
import { writeSentence } from '../../../src/import/merge/markdown.ts';
import { parseSentence } from '../../../src/text/sentence/index.ts';
import type { Inline } from '../../../src/text/sentence/inline.ts';
import { draws } from '../../support/draws.ts';
import { openRandom, seed } from '../../support/random.ts';

const write = (text: string, looks: readonly { from: number; to: number; bold?: true; code?: true }[] = []): string => {
  const paragraph = { kind: 'paragraph' as const, text, place: {}, bold: false, looks };
  return writeSentence(wholeOf({ paragraph, text, values: [], place: {} }));
};
const show = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'break' ? '\n' : 'children' in inline ? show(inline.children) : inline.text))
    .join('');

describe('text that was typed in Word', () => {
  it('is printed as it was typed, with as few escapes as it needs', () => {
    const texts: readonly (readonly [typed: string, written: string])[] = [
      ['2 * 3 and a_b', '2 * 3 and a_b'],
      ['Fills in `form` and *all*', 'Fills in \\`form\\` and \\*all\\*'],
      ['Types \\* for a star', 'Types \\\\\\* for a star'],
      ['Keeps D:\\_old_\\lists & \\[x]', 'Keeps D:\\_old_\\lists & \\\\\\[x\\]'],
      ['`a` * b * _c_ & ~d~', '\\`a\\` \\* b \\* \\_c\\_ & ~d~'],
      ['one\n *two*\n\n\n\nthree', 'one\n\\*two\\*\n\nthree'],
    ];
    for (const [typed, written] of texts) expect(write(typed)).toBe(written);
  });

  it('keeps its looks beside lines and signs', () => {
    expect(write('first\nsecond * line', [{ from: 6, to: 12, bold: true }])).toBe('first\n**second** * line');
    expect(write('a\\*b c', [{ from: 5, to: 6, bold: true }])).toBe('a\\\\\\*b **c**');
  });

  it('is printed as it was typed, or refused', () => {
    const random = openRandom(seed);
    const refused: string[] = [];
    const signs = ['\\', '*', '_', '`', '[', ']', '(', ')', '<', '>', '!', '&', '~', ' ', 'a', '2', '文', 'C:\\', '\n'];
    for (let nth = draws(3000); nth > 0; nth--) {
      const typed = Array.from({ length: 1 + random.below(12) }, () => random.pick(signs))
        .join('')
        .trim();
      try {
        const lines = typed.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{3,}/g, '\n\n');
        expect(show(parseSentence(write(typed)))).toBe(lines);
      } catch (error) {
        if (!(error instanceof MergeError)) throw error;
        refused.push(typed);
      }
    }
    // A back-quote within a path can be written neither with an escape nor without.
    expect(refused.filter((typed) => !/[`_]/.test(typed))).toEqual([]);
    expect(refused.length).toBeLessThan(draws(3000) / 50);
  });
});
