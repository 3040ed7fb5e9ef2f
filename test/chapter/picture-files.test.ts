import { describe, expect, it } from 'vitest';
import { readPicture, resolvePicture } from '../../src/chapter/picture.ts';
import { dot, parse } from '../support/chapter-book.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { runJd, service } from '../support/run.ts';

describe('a picture', () => {
  it.each([
    ['plan.png', 'chapters/plan.png'],
    ['./a/../plan.png', 'chapters/plan.png'],
    ['../pictures/plan%20a.png', 'pictures/plan a.png'],
  ])('named %j is at %s', (written, file) => {
    expect(resolvePicture('chapters/a.md', written)).toEqual({ file });
  });

  it.each([
    ['http://x/a.png', 'remote'],
    ['//x/a.png', 'remote'],
    ['file:///etc/passwd', 'remote'],
    ['C:/a.png', 'remote'],
    ['/etc/passwd', 'outside'],
    ['../../a.png', 'outside'],
    ['%2e%2e/%2e%2e/a.png', 'outside'],
    ['..\\..\\a.png', 'outside'],
    ['a%00.png', 'outside'],
    ['%', 'outside'],
  ])('named %j is refused: %s', (written, trouble) => {
    expect(resolvePicture('chapters/a.md', written)).toEqual({ trouble });
  });

  it('is known by its bytes, not by its name', () => {
    expect(readPicture('a.txt', 'dot', dot)).toMatchObject({ type: 'png', width: 1, height: 1 });
    expect(readPicture('a.png', '', new TextEncoder().encode('<svg/>'))).toBe('kind');
    expect(readPicture('a.png', '', dot.subarray(0, 12))).toBe('kind');
    expect(readPicture('a.png', '', { fault: 'too-large', bytes: 9e9 })).toBe('too-large');
    expect(readPicture('a.png', '', undefined)).toBe('missing');
  });

  it('is measured as a JPEG however much is before its size, and given up early without segments', () => {
    const frame = [0xff, 0xc0, 0, 17, 8, 0, 20, 0, 30, ...Array(20).fill(0)];
    const extra = [0xff, 0xe1, 0xff, 0xff, ...Array(65_533).fill(0xff)];
    const photo = Uint8Array.from([0xff, 0xd8, ...extra, ...extra, ...frame]);
    expect(readPicture('a.jpg', '', photo)).toMatchObject({ type: 'jpg', width: 30, height: 20 });
    const empty = new Uint8Array(5_000_000);
    empty.set([0xff, 0xd8, 0xff, 0xe0]);
    let reads = 0;
    const counted = new Proxy(empty, {
      get(target, key) {
        reads++;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(readPicture('a.jpg', '', counted)).toBe('kind');
    expect(reads).toBeLessThan(1000);
  });

  it('takes no more memory than a large photograph, whatever it claims', () => {
    const claim = (width: number, height: number) => {
      const png = Buffer.from(dot);
      png.writeUInt32BE(width, 16);
      png.writeUInt32BE(height, 20);
      return readPicture('a.png', '', png);
    };
    expect(claim(8000, 8000)).toMatchObject({ width: 8000 });
    expect(claim(60_000, 60_000)).toBe('pixels');
    expect(claim(0xffffffff, 1)).toBe('pixels');
    expect(claim(0, 1)).toBe('kind');
  });

  it('is as wide as browsers show it, however the camera was held', () => {
    // SOI; Exif with orientation 6, a quarter turn; a frame of 2 by 1.
    const jpeg = Buffer.from(
      'ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000ffc0000b080001000201011100ffd9',
      'hex',
    );
    expect(readPicture('a.jpg', '', jpeg)).toMatchObject({ width: 1, height: 2 });
  });

  const files: MemoryFiles = {
    ...service,
    '/work/chapters/plan.md': '# Plan\n\n![The *ground* floor](../pictures/plan.png)\n',
    '/work/pictures/plan.png': new Uint8Array(dot),
  };

  it.each(['100%.png', '100%25.png'])('may be called by %j for a file with a sign of percent', (written) => {
    const { findings } = parse(`![a](${written})\n`, new Map([['chapters/100%.png', new Uint8Array(dot)]]));
    expect(findings).toEqual([]);
  });

  it('below a linked folder isn’t read', async () => {
    const linked = { ...files, '/work/pictures': { fault: 'not-regular', kind: 'link' } } as MemoryFiles;
    const run = await runJd(['build'], linked);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain('chapter/image');
    expect(Object.keys(run.files).filter((file) => file.startsWith('/work/dist'))).toEqual([]);
  });
});
