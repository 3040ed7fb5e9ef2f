import { writeShorts } from '../tables.ts';
import type { Part } from './glyphs.ts';

/** The table `GDEF` of all parts: which glyphs are letters, ligatures and marks, and the kinds of marks. */
export function joinClasses(parts: readonly Part[]): Buffer | undefined {
  const kinds = joinLists(parts, 4);
  const marks = joinLists(parts, 10);
  if (kinds.length + marks.length === 0) return undefined;
  const [first, second] = [writeClasses(kinds), writeClasses(marks)];
  return Buffer.concat([writeShorts(1, 0, 12, 0, 0, 12 + first.length), first, second]);
}

type Class = readonly [first: number, last: number, kind: number];

/** `at` is where a table has the place of the list. */
function joinLists(parts: readonly Part[], at: number): Class[] {
  return parts.flatMap(({ tables, shift }) => {
    const table = tables.get('GDEF');
    const start = table?.readUInt16BE(at) ?? 0;
    if (table === undefined || start === 0) return [];
    return readClasses(table.subarray(start)).map(([a, b, kind]): Class => [a + shift, b + shift, kind]);
  });
}

function writeClasses(classes: readonly Class[]): Buffer {
  return writeShorts(2, classes.length, ...classes.flat());
}

function readClasses(table: Buffer): Class[] {
  if (table.readUInt16BE(0) === 1) {
    const first = table.readUInt16BE(2);
    return Array.from({ length: table.readUInt16BE(4) }, (_, nth) => [
      first + nth,
      first + nth,
      table.readUInt16BE(6 + nth * 2),
    ]);
  }
  return Array.from({ length: table.readUInt16BE(2) }, (_, nth) => {
    const at = 4 + nth * 6;
    return [table.readUInt16BE(at), table.readUInt16BE(at + 2), table.readUInt16BE(at + 4)];
  });
}
