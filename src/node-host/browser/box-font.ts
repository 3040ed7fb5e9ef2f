import { fillUp, writeLongs, writeShorts, writeTables } from '../fonts/tables.ts';

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
      writeShorts(4, 1000, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0, 0, 0, 0, 0, 0),
      writeLongs(0xffffffff, 0xffffffff, 0, 0),
      Buffer.from('jd  '),
      writeShorts(0x40, 0x20, 0xffff, 1160, -288, 0, 1160, 288),
      writeLongs(1, 0),
      writeShorts(500, 700, 0, 32, 0),
    ]),
    cmap: mapCharacters(),
    glyf: Buffer.concat([box, ...ownBoxes]),
    head: Buffer.concat([
      writeLongs(0x10000, 0x10000, 0, 0x5f0f3cf5),
      writeShorts(3, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 100, -100, 900, 800, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      writeLongs(0x10000),
      writeShorts(1160, -288, 0, 1000, 100, 100, 900, 1, 0, 0, 0, 0, 0, 0, 0, glyphCount),
    ]),
    hmtx: writeShorts(1000, 100, 1000, 100, 300, 0, 0, 0, ...ownGlyphs.flatMap(() => [1000, 100])),
    loca: writeLongs(0, ...[0, 1, 1, 1, ...ownGlyphs.map((glyph) => glyph - 2)].map((count) => count * box.length)),
    maxp: Buffer.concat([writeLongs(0x10000), writeShorts(glyphCount, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: nameFont('jd box'),
    post: Buffer.concat([writeLongs(0x30000, 0), writeShorts(-100, 50), writeLongs(0, 0, 0, 0, 0)]),
  };
  return writeTables(new Map(Object.entries(tables)));
}

/** The format that maps many characters to one glyph (format 13). */
function mapCharacters(): Buffer {
  const groups = coverage.map((group) => writeLongs(...group));
  return Buffer.concat([
    writeShorts(0, 1, 3, 10),
    writeLongs(12),
    writeShorts(13, 0),
    writeLongs(16 + 12 * groups.length, 0, groups.length),
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
      writeShorts(2, 100, -100, 900, 800, 3, 7, 0),
      Buffer.alloc(outline.length, 1),
      writeShorts(...steps.map(([x]) => x)),
      writeShorts(...steps.map(([, y]) => y)),
    ]),
  );
}

function nameFont(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16();
  const ids = [1, 4, 6];
  const records = ids.map((id) => writeShorts(3, 1, 0x409, id, text.length, 0));
  return Buffer.concat([writeShorts(0, ids.length, 6 + 12 * ids.length), ...records, text]);
}
