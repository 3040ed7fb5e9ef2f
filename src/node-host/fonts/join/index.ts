import { readTables, writeTables } from '../tables.ts';
import { joinCharacters } from './character-map.ts';
import { joinClasses } from './glyph-classes.ts';
import { joinGlyphs, needTable, numberParts, type Part } from './glyphs.ts';
import { joinLayout } from './layout.ts';
import { Unknown } from './lookups.ts';
import { type FontName, writeNames } from './names.ts';

/**
 * Joins TrueType fonts that were cut from one family to one font; undefined if one has a table that can't be joined.
 * They must be of one weight, and no character may be in two of them.
 */
export function joinFonts(fonts: readonly Uint8Array[], name: FontName): Buffer | undefined {
  const read = fonts.map(readTables);
  const [first] = read;
  if (first === undefined || !read.every((tables) => tables.has('glyf'))) return undefined;
  const parts = numberParts(read);
  const total = parts.reduce((sum, { count }) => sum + count - 1, 1);
  if (total > 0xffff) return undefined;
  try {
    const joined = new Map<string, Buffer | undefined>([
      ...kept.map((tag) => [tag, first.get(tag)] as const),
      ...joinGlyphs(parts),
      ['cmap', joinCharacters(parts)],
      ['GSUB', joinLayout(parts, 'GSUB')],
      ['GPOS', joinLayout(parts, 'GPOS')],
      ['GDEF', joinClasses(parts)],
      ['name', writeNames(name, first.get('name'))],
      ['maxp', joinLimits(parts, total)],
      ['head', joinHeads(parts, name)],
      ['hhea', joinHorizontal(parts, total)],
      ['OS/2', joinMetrics(parts, name)],
    ]);
    return writeTables(new Map([...joined].filter((entry): entry is [string, Buffer] => entry[1] !== undefined)));
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

/** They are the same in all parts of a family. */
const kept = ['post', 'gasp', 'prep', 'cvt ', 'fpgm', 'BASE'];

function joinLimits(parts: readonly Part[], total: number): Buffer {
  const limits = Buffer.from(needTable(parts[0]?.tables ?? new Map(), 'maxp'));
  for (let at = 6; at + 1 < limits.length; at += 2) {
    limits.writeUInt16BE(Math.max(...parts.map(({ tables }) => needTable(tables, 'maxp').readUInt16BE(at))), at);
  }
  limits.writeUInt16BE(total, 4);
  return limits;
}

/** Joins numbers of a table by their places: the least or the greatest of all parts. */
function joinExtremes(
  parts: readonly Part[],
  tag: string,
  { least, greatest }: Readonly<Record<'least' | 'greatest', readonly number[]>>,
): Buffer {
  const tables = parts.map((part) => needTable(part.tables, tag));
  const joined = Buffer.from(tables[0] ?? []);
  for (const at of least) joined.writeInt16BE(Math.min(...tables.map((table) => table.readInt16BE(at))), at);
  for (const at of greatest) joined.writeInt16BE(Math.max(...tables.map((table) => table.readInt16BE(at))), at);
  return joined;
}

/** `weight` from which a face is bold in the tables that know only bold and regular. */
const bold = 600;

function joinHeads(parts: readonly Part[], { weight, isItalic }: FontName): Buffer {
  const head = joinExtremes(parts, 'head', { least: [36, 38], greatest: [40, 42] });
  head.writeUInt16BE((weight >= bold ? 1 : 0) | (isItalic ? 2 : 0), 44);
  head.writeInt16BE(1, 50);
  return head;
}

function joinHorizontal(parts: readonly Part[], total: number): Buffer {
  const table = joinExtremes(parts, 'hhea', { least: [12, 14], greatest: [10, 16] });
  table.writeUInt16BE(total, 34);
  return table;
}

function joinMetrics(parts: readonly Part[], { weight, isItalic }: FontName): Buffer {
  const tables = parts.map((part) => needTable(part.tables, 'OS/2'));
  const joined = Buffer.from(tables[0] ?? []);
  joined.writeUInt16BE(weight, 4);
  for (let at = 42; at < 58; at += 4) {
    joined.writeUInt32BE(
      tables.reduce((bits, table) => (bits | table.readUInt32BE(at)) >>> 0, 0),
      at,
    );
  }
  const style = (isItalic ? 0x01 : 0) | (weight >= bold ? 0x20 : 0);
  joined.writeUInt16BE((joined.readUInt16BE(62) & ~0x61) | (style === 0 ? 0x40 : style), 62);
  joined.writeUInt16BE(Math.min(...tables.map((table) => table.readUInt16BE(64))), 64);
  joined.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(66))), 66);
  return joined;
}
