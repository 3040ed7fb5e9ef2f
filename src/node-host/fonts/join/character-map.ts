import { writeLongs, writeShorts } from '../tables.ts';
import { needTable, type Part } from './glyphs.ts';

/** The table `cmap` of all parts, whose characters must be different. */
export function joinCharacters(parts: readonly Part[]): Buffer {
  const glyphs = new Map<number, number>();
  for (const { tables, shift } of parts) {
    for (const [point, glyph] of readCharacters(needTable(tables, 'cmap'))) {
      if (!glyphs.has(point)) glyphs.set(point, glyph + shift);
    }
  }
  const groups: [first: number, last: number, glyph: number][] = [];
  for (const [point, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && group[1] + 1 === point && group[2] + point - group[0] === glyph) group[1] = point;
    else groups.push([point, point, glyph]);
  }
  const mapping = writeLongs(16 + 12 * groups.length, 0, groups.length, ...groups.flat());
  return Buffer.concat([writeShorts(0, 1, 3, 10), writeLongs(12), writeShorts(12, 0), mapping]);
}

/** The characters and their glyphs, of the formats that harfbuzz writes. */
function* readCharacters(cmap: Buffer): Generator<[point: number, glyph: number]> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, nth) => cmap.readUInt32BE(8 + nth * 8));
  for (const start of new Set(starts)) {
    const format = cmap.readUInt16BE(start);
    if (format === 4) yield* readSegments(cmap.subarray(start));
    else if (format === 12) yield* readGroups(cmap.subarray(start));
  }
}

function* readGroups(table: Buffer): Generator<[number, number]> {
  for (let nth = 0; nth < table.readUInt32BE(12); nth++) {
    const [first, last, glyph] = [0, 4, 8].map((more) => table.readUInt32BE(16 + nth * 12 + more)) as [
      number,
      number,
      number,
    ];
    for (let point = first; point <= last; point++) yield [point, glyph + point - first];
  }
}

function* readSegments(table: Buffer): Generator<[number, number]> {
  const size = table.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const last = table.readUInt16BE(at);
    const first = table.readUInt16BE(at + size + 2);
    const delta = table.readUInt16BE(at + 2 * size + 2);
    const rangeAt = at + 3 * size + 2;
    const range = table.readUInt16BE(rangeAt);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const named = range === 0 ? point : table.readUInt16BE(rangeAt + range + 2 * (point - first));
      const glyph = range !== 0 && named === 0 ? 0 : (named + delta) & 0xffff;
      if (glyph !== 0) yield [point, glyph];
    }
  }
}
