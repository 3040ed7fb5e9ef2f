import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/text/text.ts';

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 12 });

describe('foldText', () => {
  /** A mark after a space joins what is before the space once the space is gone, which no name has. */
  const names = wellFormed.filter((text) => !/[\s\p{DI}]\p{M}/u.test(text.normalize('NFKC')));

  it.each([
    ['ＣＥＯ', 'ceo'],
    ['Head of Service', 'headofservice'],
    ['客服 主管', '客服主管'],
    ['客服\u3000主管\u00a0', '客服主管'],
    ['（夜班）', '(夜班)'],
    ['cafe\u0301', 'caf\u00e9'],
    ['ｶﾞ', 'ガ'],
    ['①', '1'],
    ['ﬁ', 'fi'],
    ['\tA\n', 'a'],
    ['客服主管\u200b', '客服主管'],
    ['客服\u00ad主管', '客服主管'],
    ['\ufeff客服\u2060主管', '客服主管'],
    ['☎\ufe0f Desk', '☎desk'],
    ['\u202a客服主管\u202c\u200e', '客服主管'],
    ['\u2067مدير\u2069', 'مدير'],
    ['می\u200cخواهم', 'میخواهم'],
    ['葛\u{e0100}城', '葛城'],
    ['Li\u3164Lei', 'lilei'],
    ['cafe\u200b\u0301', 'caf\u00e9'],
    ['ΟΔΟΣ Α', 'οδοσα'],
    ['', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('is blind to how characters are composed, to case, width and white space', () => {
    fc.assert(
      fc.property(names, (text) => {
        const folded = foldText(text);
        expect(foldText(text.normalize('NFC'))).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(folded);
        expect(foldText(text.normalize('NFKC'))).toBe(folded);
        expect(folded).not.toMatch(/[\s\p{DI}]/u);
      }),
    );
    const latin = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.'), maxLength: 12 });
    const widen = (text: string) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(latin, (text) => {
        expect(foldText(widen(text))).toBe(foldText(text));
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
        expect(foldText([...text].join(' '))).toBe(foldText(text));
      }),
    );
  });

  it('ignores what cannot be seen, wherever it is', () => {
    const names = fc.string({ unit: fc.constantFrom(...'客服主管aBΣ9-ж'), minLength: 1, maxLength: 12 });
    const unseen = fc.constantFrom(
      ...'\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u202e\u2060\u2066\ufe0f\ufeff\uffa0',
    );
    fc.assert(
      fc.property(names, unseen, fc.nat(), (text, character, place) => {
        const at = place % (text.length + 1);
        expect(foldText(`${text.slice(0, at)}${character}${text.slice(at)}`)).toBe(foldText(text));
      }),
    );
  });
});
