import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../../src/schema/index.ts';
import { isDeviceName, proposeId } from '../../src/schema/propose-id.ts';
import { foldText } from '../../src/text/text.ts';

describe('the id that is proposed', () => {
  it.each([
    ['Night Agent!', 'night-agent'],
    ['夜班 客服！', '夜班客服'],
    ['夜班 A 组', '夜班-a-组'],
    ['ＮＩＧＨＴ　Agent', 'night-agent'],
    ['Leiter*in Verkauf & Café', 'leiter-in-verkauf-café'],
    ['cafe\u0301', 'caf\u00e9'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['con', 'con-2'],
    ['aux.v1', 'aux-v1-2'],
    ['Отдел продаж', 'отдел-продаж'],
    ['!!!', undefined],
    ['', undefined],
    ['a'.repeat(80), 'a'.repeat(64)],
    [`${'word-'.repeat(12)}tail-end`, `${'word-'.repeat(11)}word`],
  ])('for %j is %j', (text, id) => {
    expect(proposeId(text)).toBe(id);
  });

  it('is free where others are taken', () => {
    const taken = new Set(['head', 'head-2'].map(foldText));
    expect(proposeId('Head', (folded) => taken.has(folded))).toBe('head-3');
    const long = 'x'.repeat(64);
    expect(proposeId(long, (folded) => folded === foldText(long))).toBe(`${'x'.repeat(60)}-2`);
  });

  it('is an id, whatever the text, and its own proposal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const id = proposeId(text);
        if (id === undefined) return;
        expect(isId(id)).toBe(true);
        expect(isDeviceName(id)).toBe(false);
        expect(id.normalize('NFC')).toBe(id);
        expect(proposeId(id)).toBe(id);
      }),
    );
  });
});
