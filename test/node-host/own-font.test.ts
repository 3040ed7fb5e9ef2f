import { describe, expect, it } from 'vitest';
import type { Typeface } from '../../src/model/typeface.ts';
import { builtInFonts, openBuiltIn } from '../../src/node-host/fonts/built-in.ts';
import { codePoint } from '../../src/node-host/fonts/characters.ts';
import { fixWeights, trimFont } from '../../src/node-host/fonts/cut.ts';
import { freshFolder, hasGlyph, openIn, root } from '../support/font-tables.ts';
import { sayRefusal } from '../support/say.ts';

const typeset = openIn(freshFolder());

describe("a font of the workspace's own", async () => {
  const builtIn = openBuiltIn(root, builtInFonts.han);
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
