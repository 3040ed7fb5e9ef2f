/** Characters that have a box of their own, so that boxed text can still be searched and copied. */
const [firstOwn, lastOwn] = [0x21, 0x7e];
const ownGlyphs = Array.from({ length: lastOwn - firstOwn + 1 }, (_, index) => index + 4);
const glyphCount = 4 + ownGlyphs.length;

/** The first and last character of a range, and its glyph: 1 is a box, 2 a space, 3 nothing. */
const coverage: readonly (readonly [number, number, number])[] = [
  [0x20, 0x20, 2],
  ...ownGlyphs.map((glyph) => [firstOwn + glyph - 4, firstOwn + glyph - 4, glyph] as const),
  [0xa0, 0xa0, 2],
  [0xa1, 0x1fff, 1],
  [0x2000, 0x200a, 2],
  [0x200b, 0x200f, 3],
  [0x2010, 0x2027, 1],
  [0x2028, 0x202e, 3],
  [0x202f, 0x202f, 2],
  [0x2030, 0x205e, 1],
  [0x205f, 0x205f, 2],
  [0x2060, 0x206f, 3],
  [0x2070, 0x2fff, 1],
  [0x3000, 0x3000, 2],
  [0x3001, 0xd7ff, 1],
  [0xe000, 0xfdff, 1],
  [0xfe00, 0xfe0f, 3],
  [0xfe10, 0xfefe, 1],
  [0xfeff, 0xfeff, 3],
  [0xff00, 0xfffd, 1],
  [0x10000, 0x3fffd, 1],
];

/** A square and its hole, whose points run the other way. */
const outline = [
  [100, -100],
  [100, 800],
  [900, 800],
  [900, -100],
  [170, -30],
  [830, -30],
  [830, 730],
  [170, 730],
] as const;

/**
 * A TrueType font that draws every character as a box. It makes characters visible that no embedded face has, and
 * Chromium draws nothing if it has no font. As a file it would be 8 KB that nobody can review, and these lines would
 * stay, as the script that makes it.
 */
export function makeBoxFont(): Uint8Array {
  const box = drawBox();
  const ownBoxes = ownGlyphs.map(() => box);
  const tables: Readonly<Record<string, Buffer>> = {
    'OS/2': Buffer.concat([
      short(4, 1000, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0, 0, 0, 0, 0, 0),
      long(0xffffffff, 0xffffffff, 0, 0),
      Buffer.from('jd  '),
      short(0x40, 0x20, 0xffff, 1160, -288, 0, 1160, 288),
      long(1, 0),
      short(500, 700, 0, 32, 0),
    ]),
    cmap: mapCharacters(),
    glyf: Buffer.concat([box, ...ownBoxes]),
    head: Buffer.concat([
      long(0x10000, 0x10000, 0, 0x5f0f3cf5),
      short(3, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 100, -100, 900, 800, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([long(0x10000), short(1160, -288, 0, 1000, 100, 100, 900, 1, 0, 0, 0, 0, 0, 0, 0, glyphCount)]),
    hmtx: short(1000, 100, 1000, 100, 300, 0, 0, 0, ...ownGlyphs.flatMap(() => [1000, 100])),
    loca: long(0, ...[0, 1, 1, 1, ...ownGlyphs.map((glyph) => glyph - 2)].map((count) => count * box.length)),
    maxp: Buffer.concat([long(0x10000), short(glyphCount, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: nameFont('jd box'),
    post: Buffer.concat([long(0x30000, 0), short(-100, 50), long(0, 0, 0, 0, 0)]),
  };
  return joinTables(new Map(Object.entries(tables)));
}

/** The format that maps many characters to one glyph (format 13). */
function mapCharacters(): Buffer {
  const groups = coverage.map((group) => long(...group));
  return Buffer.concat([
    short(0, 1, 3, 10),
    long(12),
    short(13, 0),
    long(16 + 12 * groups.length, 0, groups.length),
    ...groups,
  ]);
}

function drawBox(): Buffer {
  const steps = outline.map(([x, y], index) => {
    const [beforeX, beforeY] = outline[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY] as const;
  });
  return fillUp(
    Buffer.concat([
      short(2, 100, -100, 900, 800, 3, 7, 0),
      Buffer.alloc(outline.length, 1),
      short(...steps.map(([x]) => x)),
      short(...steps.map(([, y]) => y)),
    ]),
  );
}

function nameFont(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16();
  const ids = [1, 4, 6];
  const records = ids.map((id) => short(3, 1, 0x409, id, text.length, 0));
  return Buffer.concat([short(0, ids.length, 6 + 12 * ids.length), ...records, text]);
}

function short(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, index * 2);
  return bytes;
}

function long(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

/** Builds a font from tables; its own checksum is left as in the table `head`. */
function joinTables(tables: ReadonlyMap<string, Uint8Array>): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.size);
  const depth = Math.floor(Math.log2(tables.size));
  directory.writeUInt32BE(0x10000, 0);
  for (const [at, number] of [tables.size, 16 << depth, depth, 16 * tables.size - (16 << depth)].entries()) {
    directory.writeUInt16BE(number, 4 + at * 2);
  }
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (const [nth, [tag, table]] of [...tables].entries()) {
    const body = fillUp(table);
    directory.write(tag, 12 + nth * 16, 'latin1');
    for (const [at, number] of [checksum(body), offset, table.length].entries()) {
      directory.writeUInt32BE(number, 16 + nth * 16 + at * 4);
    }
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([directory, ...bodies]);
}

/** Tables and glyphs begin at multiples of four bytes. */
function fillUp(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
