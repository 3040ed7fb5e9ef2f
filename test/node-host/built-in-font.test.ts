import { describe, expect, it } from 'vitest';
import type { FontFace } from '../../src/model/typeface.ts';
import { builtInFonts, groupBySlice, openBuiltIn } from '../../src/node-host/fonts/built-in.ts';
import { codePoint, listPrinted, readRange, writeRange } from '../../src/node-host/fonts/characters.ts';
import { trimFont } from '../../src/node-host/fonts/cut.ts';
import { openTypesetter } from '../../src/node-host/fonts/index.ts';
import { makeFolder } from '../support/build-pdf.ts';
import {
  featuresOf,
  freshFolder,
  hasGlyph,
  openIn,
  point,
  pointsOf,
  root,
  sample,
  tablesOf,
  unpack,
  widthOf,
} from '../support/font-tables.ts';
import { sayRefusal } from '../support/say.ts';

const typeset = openIn(freshFolder());

describe('the characters of a text', () => {
  it.each([
    ['controls and line ends', 'a\0\t\r\n\u0085', 'a'],
    ['halves of surrogate pairs', 'a\ud842 \udfb7', ' a'],
    [
      'joiners, variation selectors and marks of direction',
      'a\u200b\u200d\ufe0f\u202e\u2066\ufeff\u00ad\u{e0100}',
      'a',
    ],
    ['twins', 'bab', 'ab'],
    ['high after low', '𠮷\uff0ca', 'a，𠮷'],
    ['accents, both ways', 'e\u0301', 'e\u00e9\u0301'],
  ])('%s', (_, text, expected) => {
    expect(listPrinted(text).join('')).toBe(expected);
  });

  it.each([
    ['a', 'U+0061'],
    ['abd', 'U+0061-0062, U+0064'],
    ['𠮷ba', 'U+0061-0062, U+20BB7'],
    ['', ''],
  ])('%s is %s in CSS', (characters, range) => {
    expect(writeRange(characters)).toBe(range);
    expect(readRange(range).map(point).sort()).toEqual([...characters].sort());
  });

  it('reads ranges as packages write them, and nothing into rubbish', () => {
    expect(readRange('U+4e00-4e02,u+9, U+??,U+5-3,U+110000,url(x)')).toEqual([0x4e00, 0x4e01, 0x4e02, 9]);
  });
});

describe("jd's own font", () => {
  it('has each character in one face of either weight, exactly, and reports the rest', async () => {
    const typeface = await typeset(sample);
    expect(typeface.missing).toEqual(['🎉', '𠮷']);
    const expected = listPrinted(sample)
      .map(codePoint)
      .filter((each) => !['🎉', '𠮷'].includes(point(each))); // prettier-ignore
    for (const weight of ['400', '700']) {
      expect(pointsOf(typeface, weight).sort((a, b) => a - b)).toEqual(expected);
    }
    for (const face of typeface.faces) {
      expect(face.source).toBe('built-in');
      const { covered, axes } = await unpack(face);
      const mirrored = [...covered].filter((each) => !readRange(face.range).includes(each)).map(point);
      expect(mirrored.filter((each) => !'≤≥'.includes(each))).toEqual([]);
      expect(readRange(face.range).filter((each) => !covered.has(each))).toEqual([]);
      expect(axes).toEqual([]);
    }
  });

  it('goes on to the next slice where one lacks what its range promises', async () => {
    const builtIn = openBuiltIn(root, builtInFonts.han);
    const claimed = [...builtIn.slices].filter(([, slices]) => slices.length > 1).map(([each]) => point(each));
    const wanted = listPrinted(claimed.join(''));
    const { faces, missing } = await typeset(wanted.join(''), { format: 'truetype' });
    const found = new Set(faces.flatMap(({ range }) => readRange(range)));
    const rounds = [0, 1].map((round) => groupBySlice(builtIn, wanted, round));
    expect(rounds.map(({ size }) => size > 0)).toEqual([true, true]);
    for (const character of wanted) {
      const fonts = (builtIn.slices.get(codePoint(character)) ?? []).map((slice) => builtIn.read(slice));
      const held = await Promise.all(fonts.slice(0, 3).map((font) => hasGlyph(font, character)));
      // What it lacks, a font for Latin letters or signs may have.
      if (held.includes(true)) expect(found.has(codePoint(character)), character).toBe(true);
      const isMissing = !found.has(codePoint(character)) && !/\p{Zs}/u.test(character);
      expect(missing.includes(character), character).toBe(isMissing);
    }
  });

  it.each([
    ['rare names, emoji, marks and flags', '𠮷\u0334🎉\ue000🇨', ['\u0334', '\ue000', '🇨', '🎉', '𠮷']],
    ['spaces of any width', '\u00a0\u2005\u3000\u2009', []],
    ['what has no glyph', '\0\n\u200d\ufe0f\ud842\u2066', []],
    ['what the text has in two characters', 'e\u0301', []],
    ['nothing', '', []],
  ])('misses of %s', async (_, text, missing) => {
    expect((await typeset(text)).missing).toEqual(missing);
  });

  it('sets figures in columns, and can kern and squeeze punctuation', async () => {
    const { faces } = await typeset(sample);
    const face = (weight: string, character: string) =>
      faces.find((each) => each.weight === weight && readRange(each.range).includes(codePoint(character)));
    for (const weight of ['400', '700']) {
      const latin = face(weight, '0');
      const widths = await Promise.all([...'0123456789'].map((digit) => widthOf(latin, digit)));
      expect(new Set(widths).size).toBe(1);
      expect(widths[0]).toBeGreaterThan(0);
      expect(featuresOf(tablesOf((await unpack(latin as FontFace)).bytes).get('GPOS'))).toContain('kern');
      const comma = tablesOf((await unpack(face(weight, '，') as FontFace)).bytes);
      expect(featuresOf(comma.get('GPOS'))).toEqual(expect.arrayContaining(['halt', 'palt']));
      expect(featuresOf(comma.get('GSUB'))).not.toContain('vert');
    }
    expect(await widthOf(face('700', '0'), '0')).not.toBe(await widthOf(face('400', '0'), '0'));
  });

  it('sets quotation marks close in English, and in the square of Han else', async () => {
    const quotes = '‘’“”';
    const metricsOf = async (language: 'en' | 'zh-CN', weight: string) => {
      const { faces } = await typeset(`${quotes}a客`, { language });
      return Promise.all(
        [...quotes].map(async (quote) => {
          const [face, ...others] = faces.filter(
            (each) => each.weight === weight && readRange(each.range).includes(codePoint(quote)),
          );
          expect(others).toEqual([]);
          const tables = tablesOf((await trimFont(face?.data ?? new Uint8Array(), quote)).bytes);
          const [glyf, features] = [tables.get('glyf'), featuresOf(tables.get('GPOS'))];
          const isLong = tables.get('head')?.readInt16BE(50) === 1;
          const start =
            (isLong ? tables.get('loca')?.readUInt32BE(4) : 2 * (tables.get('loca')?.readUInt16BE(2) ?? 0)) ?? 0;
          return {
            // Where all are as wide, the width stands but once.
            width: tables.get('hmtx')?.readUInt16BE(tables.get('hhea')?.readUInt16BE(34) === 1 ? 0 : 4) ?? 0,
            left: glyf?.readInt16BE(start + 2) ?? 0,
            right: glyf?.readInt16BE(start + 6) ?? 0,
            features,
          };
        }),
      );
    };
    for (const weight of ['400', '700']) {
      for (const { width, features } of await metricsOf('zh-CN', weight)) {
        expect([width, features.includes('palt')]).toEqual([1000, true]);
      }
      const english = await metricsOf('en', weight);
      for (const [at, { width, left, right }] of english.entries()) {
        expect(width).toBeLessThan(at < 2 ? 310 : 510);
        expect(Math.min(left, width - right)).toBeGreaterThan(20);
        expect(right).toBeGreaterThan(left + 100);
      }
    }
  });

  it('comes to the same bytes each time', async () => {
    expect(await openIn(freshFolder())(sample, { language: 'en' })).toEqual(await typeset(sample, { language: 'en' }));
    expect(await openIn(freshFolder())(sample)).toEqual(await typeset(sample));
  });

  it('is missed with a sentence', async () => {
    const elsewhere = openTypesetter(new URL(`file://${makeFolder()}/`), { XDG_CACHE_HOME: freshFolder() });
    expect(await sayRefusal(elsewhere('a'))).toBe(
      'the built-in font `@fontsource-variable/noto-sans-sc` is missing; install jd again',
    );
  });
});
