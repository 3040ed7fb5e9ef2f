import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../src/renderers/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const entries: readonly [string, Uint8Array][] = [
  ['xl/b.xml', bytes('b')],
  ['_rels/.rels', bytes('rels')],
  ['[Content_Types].xml', bytes('types')],
  ['xl/a.xml', bytes('a'.repeat(5000))],
];

function inZone<T>(zone: string, act: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

describe('zipFiles', () => {
  it('packs every file, the types of an Office document first', () => {
    const unpacked = unzipSync(zipFiles(new Map(entries)));
    expect(Object.keys(unpacked)).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/a.xml', 'xl/b.xml']);
    for (const [path, content] of entries) expect(unpacked[path]).toEqual(content);
  });

  it.each([undefined, new Date('2026-06-30T23:59:59Z'), new Date('1950-01-01'), new Date('2300-01-01')])(
    'gives the same bytes in any order and time zone (%s)',
    (made) => {
      const zipped = (zone: string): Uint8Array => inZone(zone, () => zipFiles(new Map(entries), made));
      const utc = zipped('UTC');
      expect(zipped('Asia/Shanghai')).toEqual(utc);
      expect(zipped('America/Los_Angeles')).toEqual(utc);
      expect(zipFiles(new Map([...entries].reverse()), made)).toEqual(zipFiles(new Map(entries), made));
    },
  );
});
