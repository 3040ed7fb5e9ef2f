import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../src/renderers/zip.ts';

const files = [
  ['[Content_Types].xml', new TextEncoder().encode('<Types/>')],
  ['word/文档.xml', new TextEncoder().encode('中文'.repeat(1000))],
  ['empty', new Uint8Array()],
] as const;
const made = new Date('2024-03-10T02:30:00Z');

/** The date of the first entry, in the zip's own form. */
const dateOf = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true);

describe('a zip', () => {
  it('has the files in their order', () => {
    const entries = unzipSync(zip(files));
    expect(Object.keys(entries)).toEqual(files.map(([name]) => name));
    for (const [name, content] of files) expect(entries[name]).toEqual(content);
  });

  it('takes a file in pieces', () => {
    const pieces = ['one ', '', '二', ' three'].map((text) => new TextEncoder().encode(text));
    const entries = unzipSync(
      zip([
        ['a', pieces],
        ['b', []],
      ]),
    );
    expect(new TextDecoder().decode(entries['a'])).toBe('one 二 three');
    expect(entries['b']).toEqual(new Uint8Array());
  });

  it('is the same in every time zone, and at every hour of a day', () => {
    const zone = process.env['TZ'];
    const build = (tz: string, date?: Date): string => {
      process.env['TZ'] = tz;
      return Buffer.from(zip(files, date)).toString('base64');
    };
    try {
      for (const date of [undefined, made]) {
        const all = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'].map((tz) => build(tz, date));
        expect(new Set(all).size).toBe(1);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('states the day on which it was made, if a zip can express it', () => {
    const day = (year: number, month: number, date: number): number =>
      (((year - 1980) << 25) | (month << 21) | (date << 16) | (12 << 11)) >>> 0;
    expect(dateOf(zip(files, made))).toBe(day(2024, 3, 10));
    expect(dateOf(zip(files))).toBe(day(1980, 1, 1));
    expect(dateOf(zip(files, new Date('1970-01-01T00:00:00Z')))).toBe(day(1980, 1, 1));
    expect(dateOf(zip(files, new Date('2100-01-01T00:00:00Z')))).toBe(day(1980, 1, 1));
  });
});
