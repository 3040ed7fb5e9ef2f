import path from 'node:path';
import type { FontFace, Typeface } from '../../src/model/typeface.ts';
import { readRange } from '../../src/node-host/fonts/characters.ts';
import { trimFont } from '../../src/node-host/fonts/cut.ts';
import { openTypesetter } from '../../src/node-host/fonts/index.ts';
import { makeFolder } from './build-pdf.ts';

export const root = new URL('../../', import.meta.url);
export const freshFolder = () => path.join(makeFolder(), 'cache');
export const openIn = (folder: string) => openTypesetter(root, { XDG_CACHE_HOME: folder });

export const sample = '客服部经理：负责“接待”业主，满意度≥95%，投诉率≤3‰。AVA 0123456789 café\n王𠮷🎉';
export const point = (name: number) => String.fromCodePoint(name);

/** Every table of a font, by its tag. */
export function tablesOf(font: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(font);
  return new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, nth) => 12 + nth * 16).map((at) => {
      const start = bytes.readUInt32BE(at + 8);
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 12))];
    }),
  );
}

export function featuresOf(table: Buffer | undefined): string[] {
  if (table === undefined) return [];
  const list = table.readUInt16BE(6);
  const tags = Array.from({ length: table.readUInt16BE(list) }, (_, nth) => list + 2 + nth * 6);
  return [...new Set(tags.map((at) => table.toString('latin1', at, at + 4)))];
}

export async function unpack({ data, range }: FontFace) {
  return trimFont(data, `${readRange(range).map(point).join('')}${sample}abcxyz一二三`);
}

export function pointsOf({ faces }: Typeface, weight: string): number[] {
  return faces.filter((face) => face.weight === weight).flatMap(({ range }) => readRange(range));
}

/** The harfbuzz way: a cut to a character that isn't there holds nothing but the glyph for "none". */
export async function hasGlyph(font: Uint8Array, character: string): Promise<boolean> {
  const { bytes } = await trimFont(font, character);
  return (tablesOf(bytes).get('maxp')?.readUInt16BE(4) ?? 0) > 1;
}

export async function widthOf(face: FontFace | undefined, character: string): Promise<number | undefined> {
  const { bytes } = await trimFont(face?.data ?? new Uint8Array(), character);
  return tablesOf(bytes).get('hmtx')?.readUInt16BE(4);
}
