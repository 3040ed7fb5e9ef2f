import { fillUp, joinTables, listTables } from './sfnt.ts';

/** The quotation marks that Chinese and Latin text share but set differently. */
export const sharedQuotes: ReadonlySet<string> = new Set('‘’“”');

/**
 * In thousandths of an em: the space on both sides, and how much lower than between Han characters; both as for
 * straight marks.
 */
const [bearing, drop] = [65, 65];

/**
 * Takes a font that has only quotation marks, each one em wide as in Chinese, and sets them as narrow as in Latin text.
 */
export function narrowQuotes(font: Uint8Array): Uint8Array {
  const tables = new Map(
    [...listTables(new DataView(font.buffer, font.byteOffset, font.byteLength))].map(([tag, table]) => [
      tag,
      Buffer.from(table.buffer, table.byteOffset, table.byteLength),
    ]),
  );
  const need = (tag: string): Buffer => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`the font has no table \`${tag}\``);
    return table;
  };
  const count = need('maxp').readUInt16BE(4);
  const em = need('head').readUInt16BE(18);
  const [side, down] = [bearing, drop].map((share) => Math.round((share * em) / 1000)) as [number, number];
  // The first glyph is for missing characters and keeps its width.
  const metrics = Buffer.alloc(4 * count);
  need('hmtx').copy(metrics, 0, 0, 4);
  const moved = splitGlyphs(need('glyf'), need('loca'), need('head').readInt16BE(50) === 1, count).map((glyph, nth) => {
    if (nth === 0 || glyph.length === 0) return glyph;
    const [left, right] = [glyph.readInt16BE(2), glyph.readInt16BE(6)];
    metrics.writeUInt16BE(right - left + 2 * side, nth * 4);
    metrics.writeInt16BE(side, nth * 4 + 2);
    return moveGlyph(glyph, side - left, -down);
  });
  const loca = Buffer.alloc(4 * (count + 1));
  let offset = 0;
  for (const [nth, glyph] of moved.entries()) {
    offset += glyph.length;
    loca.writeUInt32BE(offset, 4 * (nth + 1));
  }
  need('head').writeInt16BE(1, 50);
  need('hhea').writeUInt16BE(count, 34);
  return joinTables(tables.set('hmtx', metrics).set('loca', loca).set('glyf', Buffer.concat(moved)));
}

function splitGlyphs(glyf: Buffer, loca: Buffer, long: boolean, count: number): Buffer[] {
  const at = (nth: number): number => (long ? loca.readUInt32BE(nth * 4) : loca.readUInt16BE(nth * 2) * 2);
  return Array.from({ length: count }, (_, nth) => glyf.subarray(at(nth), at(nth + 1)));
}

/** Each point is stored relative to the one before, so moving the first point moves all. */
function moveGlyph(glyph: Buffer, right: number, up: number): Buffer {
  const contours = glyph.readInt16BE(0);
  if (contours < 1) throw new Error('a quotation mark is made of other glyphs');
  const ends = 10 + contours * 2;
  const points = glyph.readUInt16BE(ends - 2) + 1;
  let at = ends + 2 + glyph.readUInt16BE(ends);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyph.readUInt8(at++);
    const times = flag & 8 ? 1 + glyph.readUInt8(at++) : 1;
    for (let nth = 0; nth < times; nth++) flags.push(flag);
  }
  const readWays = (short: number, same: number): number[] =>
    flags.map((flag) => {
      if (flag & short) return glyph.readUInt8(at++) * (flag & same ? 1 : -1);
      if (flag & same) return 0;
      at += 2;
      return glyph.readInt16BE(at - 2);
    });
  const [x, y] = [readWays(2, 16), readWays(4, 32)];
  const bounds = [2, 4, 6, 8].map((from, nth) => glyph.readInt16BE(from) + (nth % 2 === 0 ? right : up));
  const ways = [x, y].flatMap((list, axis) =>
    list.map((way, nth) => (nth === 0 ? way + (axis === 0 ? right : up) : way)),
  );
  return fillUp(
    Buffer.concat([
      glyph.subarray(0, 2),
      short(bounds),
      glyph.subarray(10, ends),
      short([0]),
      // Only the bits for a point on the curve and for overlapping contours are kept; coordinates are two bytes each.
      Buffer.from(flags.map((flag) => flag & 0x41)),
      short(ways),
    ]),
  );
}

function short(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [at, number] of numbers.entries()) bytes.writeInt16BE(number, at * 2);
  return bytes;
}
