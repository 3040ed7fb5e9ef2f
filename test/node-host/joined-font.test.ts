import { Blob, Face, Feature, Font, Buffer as Shaping, shape } from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltIn, builtInFonts, groupBySlice, openBuiltIn } from '../../src/node-host/fonts/built-in.ts';
import { listPrinted } from '../../src/node-host/fonts/characters.ts';
import { fixWeights, trimFont } from '../../src/node-host/fonts/cut.ts';
import { joinFonts } from '../../src/node-host/fonts/join/index.ts';
import { readTables } from '../../src/node-host/fonts/tables.ts';
import { point, root } from '../support/font-tables.ts';

/** What a font makes of a text: which outline at which place. */
function draw(bytes: Uint8Array, text: string, ...features: readonly string[]): unknown {
  const font = new Font(new Face(new Blob(bytes)));
  const line = new Shaping();
  line.addText(text);
  line.guessSegmentProperties();
  shape(
    font,
    line,
    features.map((tag) => new Feature(tag, 1)),
  );
  return line.getGlyphInfosAndPositions().map(({ codepoint, xAdvance, yAdvance, xOffset, yOffset }) => {
    return [font.glyphToPath(codepoint), xAdvance, yAdvance, xOffset, yOffset];
  });
}

/** The cuts of a font to a text, by slice. */
async function cutSlices(font: BuiltIn, text: string, weight: string): Promise<[text: string, data: Uint8Array][]> {
  const cuts: [string, Uint8Array][] = [];
  for (const [slice, wanted] of groupBySlice(font, listPrinted(text), 0)) {
    const { covered, faces } = await fixWeights(await trimFont(font.read(slice), wanted), wanted);
    const face = faces.find((each) => each.weight === weight);
    if (face !== undefined) cuts.push([covered, face.data]);
  }
  return cuts;
}

const samples = [
  ['han', '客户满意度，“服务”（投诉）、。「」：AVATo fi 0123 Ðđ ắệ Жук ①—…', '700'],
  ['latin', 'AVATo “fi” ffl 0123 Ðđ ắệ e\u0301\u0308 Жук Ωμέγα', '400'],
  ['italic', 'AVATo fi ffl Ðđ ắệ e\u0301', '700'],
] as const;

describe.each(samples)('the slices of %s', (name, text, weight) => {
  const font = openBuiltIn(root, builtInFonts[name]);
  let cuts: readonly [text: string, data: Uint8Array][];
  let joined: Buffer;
  beforeAll(async () => {
    cuts = await cutSlices(font, text, weight);
    const called = { family: font.family, weight: Number(weight), isItalic: font.style === 'italic' };
    const fonts = cuts.map(([, data]) => data);
    joined = joinFonts(fonts, called) ?? Buffer.alloc(0);
  });

  it('come to one font that draws each text as its slice does', () => {
    expect(cuts.length).toBeGreaterThan(2);
    for (const [covered, data] of cuts) {
      for (const features of [[], ['halt'], ['palt'], ['kern', 'liga', 'locl', 'pnum']]) {
        for (const each of [covered, [...covered].reverse().join('')]) {
          expect(draw(joined, each, ...features), each).toEqual(draw(data, each, ...features));
        }
      }
    }
  });

  it('come to a font with its name, its weight and right checksums', () => {
    const face = new Face(new Blob(joined));
    const style = `${weight === '700' ? 'Bold' : ''}${name === 'italic' ? ' Italic' : ''}`.trim() || 'Regular';
    expect([1, 2, 4].map((id) => face.getName(id, 'en'))).toEqual([font.family, style, `${font.family} ${style}`]);
    expect(face.getName(6, 'en')).toBe(`${font.family.replaceAll(' ', '')}-${style.replace(' ', '')}`);
    expect(face.getName(0, 'en')).toContain('Adobe');
    const tables = readTables(joined);
    expect(tables.get('OS/2')?.readUInt16BE(4)).toBe(Number(weight));
    expect((tables.get('head')?.readUInt16BE(44) ?? 0) & 1).toBe(weight === '700' ? 1 : 0);
    const words = Array.from({ length: joined.length / 4 }, (_, at) => joined.readUInt32BE(at * 4));
    expect(words.reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(0xb1b0afba);
  });
});

it.each(['han', 'latin', 'italic'] as const)('every slice of %s can be joined', async (name) => {
  const font = openBuiltIn(root, builtInFonts[name]);
  const named = { family: font.family, weight: 400, isItalic: false };
  const characters = groupBySlice(font, [...font.slices.keys()].map(point), 0);
  for (const slice of characters.keys()) {
    const { bytes } = await trimFont(font.read(slice), characters.get(slice) ?? '');
    expect(joinFonts([bytes, bytes], named), slice).toBeDefined();
  }
});

it('does not join what it does not know', () => {
  expect(joinFonts([], { family: 'None', weight: 400, isItalic: false })).toBeUndefined();
});
