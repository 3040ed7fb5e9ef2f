import { fillUp, type Tables, writeLongs } from '../tables.ts';

/** A font that is joined to others. */
export interface Part {
  readonly tables: Tables;
  /** How many glyphs it has, the one for "none" included. */
  readonly count: number;
  /** What is added to its glyph ids; the glyph for "none" is that of the first part. */
  readonly shift: number;
}

/** Numbers the glyphs of all parts in a row. */
export function numberParts(fonts: readonly Tables[]): Part[] {
  let shift = 0;
  return fonts.map((tables) => {
    const part = { tables, count: needTable(tables, 'maxp').readUInt16BE(4), shift };
    shift += part.count - 1;
    return part;
  });
}

export function needTable(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table \`${tag}\``);
  return table;
}

/** The outlines and widths of all parts: the tables `glyf`, `loca` and `hmtx`. */
export function joinGlyphs(parts: readonly Part[]): Map<string, Buffer> {
  const glyphs: Buffer[] = [];
  const places: number[] = [];
  const widths: Buffer[] = [];
  let offset = 0;
  for (const { tables, count, shift } of parts) {
    const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => needTable(tables, tag)) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    const isLong = needTable(tables, 'head').readInt16BE(50) === 1;
    const placeOf = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
    const full = needTable(tables, 'hhea').readUInt16BE(34);
    for (let glyph = shift === 0 ? 0 : 1; glyph < count; glyph++) {
      const outline = fillUp(glyf.subarray(placeOf(glyph), placeOf(glyph + 1)));
      if (outline.length > 0 && outline.readInt16BE(0) < 0) shiftComponents(outline, shift);
      places.push(offset);
      glyphs.push(outline);
      offset += outline.length;
      const width = hmtx.subarray(Math.min(glyph, full - 1) * 4).subarray(0, 2);
      const bearing = glyph < full ? hmtx.subarray(glyph * 4 + 2) : hmtx.subarray(full * 4 + (glyph - full) * 2);
      widths.push(width, bearing.subarray(0, 2));
    }
  }
  return new Map([
    // A table without a byte counts as missing.
    ['glyf', offset === 0 ? Buffer.alloc(4) : Buffer.concat(glyphs)],
    ['loca', writeLongs(...places, offset)],
    ['hmtx', Buffer.concat(widths)],
  ]);
}

/** Flags of a component: whether its arguments are words, which matrix it has, and whether another follows. */
const [words, scale, more, twoScales, matrix] = [0x1, 0x8, 0x20, 0x40, 0x80];

/** A glyph made of others names them. */
function shiftComponents(outline: Buffer, shift: number): void {
  for (let at = 10, flags = more; (flags & more) !== 0; ) {
    flags = outline.readUInt16BE(at);
    outline.writeUInt16BE(outline.readUInt16BE(at + 2) + shift, at + 2);
    at += 4 + ((flags & words) !== 0 ? 4 : 2);
    at += (flags & scale) !== 0 ? 2 : (flags & twoScales) !== 0 ? 4 : (flags & matrix) !== 0 ? 8 : 0;
  }
}
