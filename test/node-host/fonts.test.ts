import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type { FontFace, Typeface } from '../../src/host.ts';
import { groupBySlice, openBuiltIn } from '../../src/node-host/fonts/built-in.ts';
import { openRecall } from '../../src/node-host/fonts/cache.ts';
import { codePoint, listPrinted, readRange, writeRange } from '../../src/node-host/fonts/characters.ts';
import { fixWeights, trimFont } from '../../src/node-host/fonts/cut.ts';
import { openTypesetter } from '../../src/node-host/fonts/index.ts';
import { sayRefusal } from '../support/say.ts';

const root = new URL('../../', import.meta.url);
const scratch = mkdtempSync(path.join(tmpdir(), 'jd-fonts-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folders = 0;
const freshFolder = () => path.join(scratch, `cache-${folders++}`);
const openIn = (folder: string) => openTypesetter(root, { XDG_CACHE_HOME: folder });
const typeset = openIn(freshFolder());

const sample = '客服部经理：负责“接待”业主，满意度≥95%，投诉率≤3‰。AVA 0123456789 café\n王𠮷🎉';
const point = (name: number) => String.fromCodePoint(name);

/** Every table of a font, by its tag. */
function tablesOf(font: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(font);
  return new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, nth) => 12 + nth * 16).map((at) => {
      const start = bytes.readUInt32BE(at + 8);
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 12))];
    }),
  );
}

function featuresOf(table: Buffer | undefined): string[] {
  if (table === undefined) return [];
  const list = table.readUInt16BE(6);
  const tags = Array.from({ length: table.readUInt16BE(list) }, (_, nth) => list + 2 + nth * 6);
  return [...new Set(tags.map((at) => table.toString('latin1', at, at + 4)))];
}

async function unpack({ data, range }: FontFace) {
  return trimFont(data, `${readRange(range).map(point).join('')}${sample}abcxyz一二三`);
}

function pointsOf({ faces }: Typeface, weight: string): number[] {
  return faces.filter((face) => face.weight === weight).flatMap(({ range }) => readRange(range));
}

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
  it('has each character in one face of either weight, exactly, and tells the rest', async () => {
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
    const builtIn = openBuiltIn(root);
    const claimed = [...builtIn.slices].filter(([, slices]) => slices.length > 1).map(([each]) => point(each));
    const wanted = listPrinted(claimed.join(''));
    const { faces, missing } = await typeset(wanted.join(''));
    const found = new Set(faces.flatMap(({ range }) => readRange(range)));
    const rounds = [0, 1].map((round) => groupBySlice(builtIn, wanted, round));
    expect(rounds.map(({ size }) => size > 0)).toEqual([true, true]);
    for (const character of wanted) {
      const fonts = (builtIn.slices.get(codePoint(character)) ?? []).map((slice) => builtIn.read(slice));
      const held = await Promise.all(fonts.slice(0, 3).map((font) => hasGlyph(font, character)));
      expect(found.has(codePoint(character)), character).toBe(held.includes(true));
      expect(missing.includes(character), character).toBe(!held.includes(true) && !/\p{Zs}/u.test(character));
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
      for (const [at, { width, left, right, features }] of english.entries()) {
        expect([left, width - right, features]).toEqual([65, 65, []]);
        expect(width).toBeLessThan(at < 2 ? 310 : 510);
        expect(right).toBeGreaterThan(left + 100);
      }
    }
  });

  it('comes to the same bytes each time', async () => {
    expect(await openIn(freshFolder())(sample, { language: 'en' })).toEqual(await typeset(sample, { language: 'en' }));
    expect(await openIn(freshFolder())(sample)).toEqual(await typeset(sample));
  });

  it('is missed with a sentence', async () => {
    const elsewhere = openTypesetter(new URL(`file://${scratch}/`), { XDG_CACHE_HOME: freshFolder() });
    expect(await sayRefusal(elsewhere('a'))).toBe(
      'the built-in font `@fontsource-variable/noto-sans-sc` is missing; install jd again',
    );
  });
});

/** The harfbuzz way: a cut to a character that isn't there holds nothing but the glyph for "none". */
async function hasGlyph(font: Uint8Array, character: string): Promise<boolean> {
  const { bytes } = await trimFont(font, character);
  return (tablesOf(bytes).get('maxp')?.readUInt16BE(4) ?? 0) > 1;
}

async function widthOf(face: FontFace | undefined, character: string): Promise<number | undefined> {
  const { bytes } = await trimFont(face?.data ?? new Uint8Array(), character);
  return tablesOf(bytes).get('hmtx')?.readUInt16BE(4);
}

describe("a font of the workspace's own", async () => {
  const builtIn = openBuiltIn(root);
  const [slice = ''] = builtIn.slices.get(codePoint('的')) ?? [];
  const variable = (await trimFont(builtIn.read(slice), '的，')).bytes;
  const [regular, bold] = (await fixWeights(await trimFont(variable, '的，'), '的，')).faces;
  const setIn = (font: Uint8Array | undefined) => typeset('的，客𠮷', font === undefined ? {} : { ownFont: font });
  const told = ({ faces }: Typeface) => faces.map(({ source, weight, range }) => `${source} ${weight} ${range}`);
  const rest = ['built-in 400 U+5BA2', 'built-in 700 U+5BA2'];
  const both = 'U+7684, U+FF0C';

  it('goes first, in two weights where it varies', async () => {
    const typeface = await setIn(variable);
    expect(told(typeface)).toEqual([`own 400 ${both}`, `own 700 ${both}`, ...rest]);
    expect(typeface.missing).toEqual(['𠮷']);
    const [light, heavy] = typeface.faces;
    expect(light?.data).not.toEqual(heavy?.data);
    expect(Buffer.from(light?.data ?? []).toString('latin1', 0, 4)).toBe('wOF2');
  });

  it('stays in the one weight it has', async () => {
    expect(told(await setIn(regular?.data))).toEqual([`own 400 ${both}`, ...rest]);
    expect(told(await setIn(bold?.data))).toEqual([`own 700 ${both}`, ...rest]);
  });

  it('may have none of the characters', async () => {
    expect(told(await typeset('客', { ownFont: variable }))).toEqual(rest);
  });

  it('is cut to nothing more than the text has', async () => {
    const [face] = (await typeset('的', { ownFont: variable })).faces;
    expect(face).toMatchObject({ source: 'own', range: 'U+7684' });
    expect(await hasGlyph(face?.data ?? new Uint8Array(), '，')).toBe(false);
  });

  it.each([
    ['a text', Buffer.from('this is no font, whatever its name says'), 'damaged or not a font'],
    ['an empty file', new Uint8Array(), 'damaged or not a font'],
    ['the half of a font', variable.subarray(0, 700), 'damaged or not a font'],
    ['the half of a packed font', regular?.data.subarray(0, 300), 'damaged or not a font'],
    ['a font packed wrongly', Buffer.concat([Buffer.from('wOFF'), Buffer.alloc(300)]), 'damaged or not a font'],
    ['a collection', Buffer.from('ttcf\0\u0002\0\0'), 'collection'],
    ['a font that may not be embedded', withLicence(variable, 0x0002), 'licence'],
    ['a font of which no part may be embedded', withLicence(variable, 0x0104), 'licence'],
  ])('may not be %s', async (_, font, why) => {
    await expect(setIn(font)).rejects.toMatchObject({ exitCode: 2 });
    expect(await sayRefusal(setIn(font))).toMatch(new RegExp(`^the file that \`theme\\.font\`.*${why}`));
  });

  it('may be one that allows to embed it for reading or editing', async () => {
    for (const licence of [0x0004, 0x0008, 0x000c]) {
      expect(told(await setIn(withLicence(variable, licence)))).toHaveLength(4);
    }
  });
});

function withLicence(font: Uint8Array, licence: number): Uint8Array {
  const copy = Buffer.from(font);
  const entry = Array.from({ length: copy.readUInt16BE(4) }, (_, nth) => 12 + nth * 16).find(
    (at) => copy.toString('latin1', at, at + 4) === 'OS/2',
  );
  copy.writeUInt16BE(licence, copy.readUInt32BE((entry ?? 0) + 8) + 8);
  return copy;
}

describe('the cache', () => {
  const cut = {
    covered: '客\n',
    faces: [
      { weight: '400', data: new Uint8Array([10, 0, 255]) },
      { weight: '700', data: new Uint8Array([1]) },
    ],
  }; // prettier-ignore
  const never = () => Promise.reject(new Error('made again'));
  const make = async () => cut;

  it('is asked before anything is made, by all that the result depends on', async () => {
    const folder = freshFolder();
    expect(await openRecall(folder)(['a', 'b'], make)).toEqual(cut);
    expect(await openRecall(folder)(['a', 'b'], never)).toEqual(cut);
    await expect(openRecall(folder)(['ab'], never)).rejects.toThrow('made again');
    await expect(openRecall(folder)(['a', 'c'], never)).rejects.toThrow('made again');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('makes a thing once in a process', async () => {
    const recall = openRecall(path.join(scratch, 'file-in-the-way', 'fonts'));
    writeFileSync(path.join(scratch, 'file-in-the-way'), '');
    const first = recall(['a'], make);
    expect(await recall(['a'], never)).toEqual(await first);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['emptied', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['lengthened', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['replaced', () => Buffer.from('something else\nnot even\nclose')],
    ['changed in a bit', (bytes) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)) as Buffer],
  ])('is made anew where an entry was %s', async (_, spoil) => {
    const folder = freshFolder();
    await openRecall(folder)(['a'], make);
    const [name = ''] = readdirSync(folder);
    const whole = readFileSync(path.join(folder, name));
    writeFileSync(path.join(folder, name), spoil(whole));
    await expect(openRecall(folder)(['a'], never)).rejects.toThrow('made again');
    expect(await openRecall(folder)(['a'], make)).toEqual(cut);
    expect(readFileSync(path.join(folder, name))).toEqual(whole);
  });

  it.each([
    ['a file where a folder should be', () => path.join(fileURLToPath(root), 'package.json', 'below')],
    ['a folder that takes no folders', () => '/proc/jd/cache'],
  ])('breaks nothing on %s', async (_, place) => {
    expect((await openIn(place())('客')).faces).toEqual((await typeset('客')).faces);
  });

  it('breaks nothing on a folder where an entry should be', async () => {
    const folder = freshFolder();
    await openRecall(folder)(['a'], make);
    const [name = ''] = readdirSync(folder);
    rmSync(path.join(folder, name));
    mkdirSync(path.join(folder, name));
    expect(await openRecall(folder)(['a'], make)).toEqual(cut);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('lets the oldest go, and no other', async () => {
    const folder = freshFolder();
    mkdirSync(folder);
    for (let nth = 0; nth < 4000; nth++) {
      const file = path.join(folder, `old-${nth}`);
      writeFileSync(file, '');
      utimesSync(file, nth + 1, nth + 1);
    }
    await openRecall(folder)(['a'], make);
    const left = readdirSync(folder);
    expect(left.length).toBeLessThan(3000);
    expect(left).toContain('old-3999');
    expect(left).not.toContain('old-0');
    expect(await openRecall(folder)(['a'], never)).toEqual(cut);
  });

  it('serves two processes at once', async () => {
    const script = path.join(scratch, 'typeset.mjs');
    symlinkSync(fileURLToPath(new URL('node_modules', root)), path.join(scratch, 'node_modules'), 'junction');
    await build({
      stdin: {
        contents: `import { openTypesetter } from '../src/node-host/fonts/index.ts';
          const { faces } = await openTypesetter(new URL(${JSON.stringify(root.href)}), process.env)(${JSON.stringify(sample)});
          console.log(faces.map(({ data }) => Buffer.from(data).toString('base64')).join());`,
        resolveDir: fileURLToPath(root),
      },
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      outfile: script,
      logLevel: 'silent',
    });
    const folder = freshFolder();
    const env = { ...process.env, XDG_CACHE_HOME: folder };
    const run = async () => (await promisify(execFile)(process.execPath, [script], { env })).stdout.trim();
    const expected = (await typeset(sample)).faces.map(({ data }) => Buffer.from(data).toString('base64')).join();
    expect(await Promise.all([run(), run()])).toEqual([expected, expected]);
    expect(readdirSync(path.join(folder, 'jd', 'fonts')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await run()).toBe(expected);
  });
});
