/**
 * What an uncompressed font file (TrueType, OpenType) says about itself. All offsets come from the subsetter, not from
 * the user.
 */
export interface Sfnt {
  /** The code points that have a glyph. */
  readonly covered: ReadonlySet<number>;
  readonly axes: readonly Axis[];
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  /** The licence's bits for embedding (`fsType`). */
  readonly licence: number;
}

/** An axis of a variable font: `wght` is its weight. */
export interface Axis {
  readonly tag: string;
  readonly min: number;
  readonly preset: number;
  readonly max: number;
}

export function readSfnt(bytes: Uint8Array): Sfnt {
  const tables = listTables(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const os2 = tables.get('OS/2');
  return {
    covered: readCoverage(tables.get('cmap')),
    axes: readAxes(tables.get('fvar')),
    weight: os2?.getUint16(4) ?? 400,
    licence: os2?.getUint16(8) ?? 0,
  };
}

/** The tables of a font, by tag. */
export function listTables(font: DataView): Map<string, DataView> {
  const tables = new Map<string, DataView>();
  for (let nth = 0; nth < font.getUint16(4); nth++) {
    const entry = 12 + nth * 16;
    const start = font.byteOffset + font.getUint32(entry + 8);
    tables.set(readTag(font, entry), new DataView(font.buffer, start, font.getUint32(entry + 12)));
  }
  return tables;
}

function readTag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((nth) => view.getUint8(at + nth)));
}

/** All current fonts have format 4 or 12. */
function readCoverage(cmap: DataView | undefined): Set<number> {
  const covered = new Set<number>();
  for (let nth = 0; cmap !== undefined && nth < cmap.getUint16(2); nth++) {
    const start = cmap.getUint32(4 + nth * 8 + 4);
    const format = cmap.getUint16(start);
    if (format === 4) addSegments(cmap, start, covered);
    if (format === 12) addGroups(cmap, start, covered);
  }
  return covered;
}

/** Format 4 has four parallel lists: ends, starts, deltas and offsets. Glyph 0 means that there is none. */
function addSegments(cmap: DataView, start: number, covered: Set<number>): void {
  const doubled = cmap.getUint16(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const end = start + 14 + at;
    const [last, first] = [cmap.getUint16(end), cmap.getUint16(end + doubled + 2)];
    const shift = cmap.getUint16(end + doubled * 2 + 2);
    const offsetAt = end + doubled * 3 + 2;
    const offset = cmap.getUint16(offsetAt);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const listed = offset === 0 ? point : cmap.getUint16(offsetAt + offset + (point - first) * 2);
      if ((offset === 0 || listed !== 0) && ((listed + shift) & 0xffff) !== 0) covered.add(point);
    }
  }
}

/** Format 12 has groups of the first and last code point and the glyph of the first. */
function addGroups(cmap: DataView, start: number, covered: Set<number>): void {
  for (let nth = 0; nth < cmap.getUint32(start + 12); nth++) {
    const group = start + 16 + nth * 12;
    const first = cmap.getUint32(group);
    const glyph = cmap.getUint32(group + 8);
    for (let point = first; point <= cmap.getUint32(group + 4); point++) {
      if (glyph + point - first !== 0) covered.add(point);
    }
  }
}

function readAxes(fvar: DataView | undefined): Axis[] {
  if (fvar === undefined) return [];
  const [start, count, size] = [fvar.getUint16(4), fvar.getUint16(8), fvar.getUint16(10)];
  const fixed = (at: number) => fvar.getInt32(at) / 0x10000;
  return Array.from({ length: count }, (_, nth) => start + nth * size).map((at) => ({
    tag: readTag(fvar, at),
    min: fixed(at + 4),
    preset: fixed(at + 8),
    max: fixed(at + 12),
  }));
}

/** Builds a font from tables; its own checksum is left as in the table `head`. */
export function joinTables(tables: ReadonlyMap<string, Uint8Array>): Buffer {
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
export function fillUp(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
