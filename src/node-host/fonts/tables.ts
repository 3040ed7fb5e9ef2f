/** The tables of a font, by their tags. */
export type Tables = ReadonlyMap<string, Buffer>;

/** Reads an uncompressed font; the tables are views of its bytes. */
export function readTables(font: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  const places = Array.from({ length: bytes.readUInt16BE(4) }, (_, nth) => 12 + nth * 16);
  return new Map(
    places.map((at) => {
      const start = bytes.readUInt32BE(at + 8);
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 12))];
    }),
  );
}

/** Writes a TrueType font, with the checksums of its tables and of the whole. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  const depth = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x10000);
  const search = [sorted.length, 16 << depth, depth, 16 * sorted.length - (16 << depth)];
  for (const [at, number] of search.entries()) directory.writeUInt16BE(number, 4 + at * 2);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  let headAt = 0;
  for (const [nth, [tag, table]] of sorted.entries()) {
    const body = fillUp(table);
    if (tag === 'head') {
      headAt = offset;
      body.writeUInt32BE(0, adjustmentAt);
    }
    const at = 12 + nth * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(addUp(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    bodies.push(body);
    offset += body.length;
  }
  const font = Buffer.concat([directory, ...bodies]);
  if (headAt > 0) font.writeUInt32BE((0xb1b0afba - addUp(font)) >>> 0, headAt + adjustmentAt);
  return font;
}

/** Where the table `head` has what the checksum of the whole font lacks. */
const adjustmentAt = 8;

/** A copy that ends at a multiple of four bytes, as tables and glyphs do. */
export function fillUp(bytes: Uint8Array): Buffer {
  const filled = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  filled.set(bytes);
  return filled;
}

function addUp(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

export function writeShorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, at * 2);
  return bytes;
}

export function writeLongs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}
