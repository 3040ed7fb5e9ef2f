import { describe, expect, it } from 'vitest';
import { readRange } from '../../src/node-host/fonts/characters.ts';
import { freshFolder, openIn } from '../support/font-tables.ts';

const typeset = openIn(freshFolder());

/** The signs that forms are full of. */
const signs: readonly [name: string, characters: string][] = [
  ['boxes and ticks', '☑☐☒✓✔✗✘'],
  ['stars and shapes', '★☆●○■□▲△▼▽◆◇◎'],
  ['numbers in circles', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  ['numbers in brackets', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⒈⒉'],
  ['Roman numerals', 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲ'],
  ['units', '㎡㎝㎏㎜㎞℃℉°′″‰µμΩ'],
  ['comparisons', '≤≥≠≈±×÷√∞−⁄'],
  ['arrows', '→←↑↓↔⇒▶◀'],
  ['references', '№§¶†‡※·•…—–'],
  ['money and rights', '€£¥￥¢©®™'],
  ['fractions and powers', '½¼¾²³¹'],
  ['warnings and telephones', '⚠☎♀♂'],
];

describe.each(['zh-CN', 'en'] as const)('a handbook in %s', (language) => {
  it.each(signs)('has a face for %s', async (_, characters) => {
    const { faces, missing } = await typeset(characters, { language, format: 'truetype' });
    expect(missing).toEqual([]);
    const covered = new Set(faces.flatMap(({ range }) => readRange(range)));
    expect([...characters].filter((character) => !covered.has(character.codePointAt(0) ?? 0))).toEqual([]);
  });
});

describe('a sign that English and Chinese share', () => {
  it('is of a font with Latin letters in English only', async () => {
    const facesIn = async (language: 'zh-CN' | 'en') =>
      (await typeset('≤客', { language, format: 'truetype' })).faces.filter(({ weight }) => weight === '400');
    expect((await facesIn('en')).map(({ range }) => range)).toEqual(['U+2264', 'U+5BA2']);
    expect((await facesIn('zh-CN')).flatMap(({ range }) => readRange(range)).includes(0x2264)).toBe(true);
    expect(await facesIn('zh-CN')).toHaveLength(1);
  });
});
