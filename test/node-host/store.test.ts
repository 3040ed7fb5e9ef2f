import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/node-host/digest.ts';
import { openStore } from '../../src/node-host/store.ts';
import { at, link, pipe, put, root, useFolder } from '../support/disk-folder.ts';

useFolder();

const limits = { entries: 30, bytes: 1000 };
const key = digest('a');
const body = Buffer.from([10, 0, 255, 0xe5, 0xae, 0xa2]);
const open = () => openStore(at('store'), limits);
const entry = (name = key) => at('store', name);

/** The bytes of the entry that is kept. */
function keep(): Buffer {
  open().write(key, body);
  return readFileSync(entry());
}

/** Nothing is believed, and writing puts the entry in its place again. */
function expectIgnored(whole: Buffer): void {
  expect(open().read(key)).toBeUndefined();
  open().write(key, body);
  expect(readFileSync(entry())).toEqual(whole);
  expect(open().read(key)).toEqual(body);
  expect(readdirSync(at('store'))).toEqual([key]);
}

describe('a store', () => {
  it('gives back what was written, by its key', () => {
    expect(open().read(key)).toBeUndefined();
    keep();
    expect(open().read(key)).toEqual(body);
    expect(open().read(digest('b'))).toBeUndefined();
    open().write(key, Buffer.alloc(0));
    expect(open().read(key)).toEqual(Buffer.alloc(0));
  });

  it('is readable by its user alone', () => {
    keep();
    expect(statSync(at('store')).mode & 0o777).toBe(0o700);
    expect(statSync(entry()).mode & 0o777).toBe(0o600);
  });

  it('notices each changed byte, and each that is missing', () => {
    const whole = keep();
    for (const nth of whole.keys()) {
      writeFileSync(
        entry(),
        whole.map((byte, place) => (place === nth ? byte ^ 1 : byte)),
      );
      expect(open().read(key), `byte ${nth}`).toBeUndefined();
      writeFileSync(entry(), whole.subarray(0, nth));
      expect(open().read(key), `${nth} bytes`).toBeUndefined();
    }
    writeFileSync(entry(), Buffer.concat([whole, Buffer.from('x')]));
    expectIgnored(whole);
  });

  it('does not take the bytes of another entry', () => {
    const whole = keep();
    const other = digest('b');
    open().write(other, Buffer.from('other'));
    writeFileSync(entry(), readFileSync(entry(other)));
    rmSync(entry(other));
    expectIgnored(whole);
  });

  it.each<[string, () => unknown]>([
    ['a pipe', () => pipe(`store/${key}`)],
    ['a link to such an entry', () => link(path.relative(at('store'), at('aside')), `store/${key}`)],
    ['a link to nothing', () => link('nowhere', `store/${key}`)],
    ['a file that others may change', () => chmodSync(put(`store/${key}`, readFileSync(at('aside'))), 0o666)],
    ['a file larger than entries are', () => put(`store/${key}`, Buffer.alloc(limits.bytes + 1000))],
  ])('passes over %s, and replaces it', (_, place) => {
    const whole = keep();
    put('aside', whole);
    rmSync(entry());
    place();
    expectIgnored(whole);
    expect(readFileSync(at('aside'))).toEqual(whole);
  });

  it.runIf(process.getuid?.() === 0)('passes over the file of another user', () => {
    const whole = keep();
    chownSync(entry(), 12345, 12345);
    expectIgnored(whole);
  });

  it('leaves a folder where an entry should be', () => {
    mkdirSync(entry(), { recursive: true });
    expect(open().read(key)).toBeUndefined();
    open().write(key, body);
    expect(open().read(key)).toBeUndefined();
    expect(readdirSync(at('store'))).toEqual([key]);
  });

  it.each([
    ['a file', () => path.join(put('file'), 'below')],
    ['a folder that takes no folders', () => '/proc/jd/cache'],
  ])('keeps nothing below %s', (_, place) => {
    const store = openStore(place(), limits);
    store.write(key, body);
    expect(store.read(key)).toBeUndefined();
    expect(readdirSync(root)).not.toContain('store');
  });

  it('keeps no entry above its limit', () => {
    open().write(key, Buffer.alloc(limits.bytes + 1));
    expect(open().read(key)).toBeUndefined();
    open().write(key, Buffer.alloc(limits.bytes));
    expect(open().read(key)).toHaveLength(limits.bytes);
  });

  it('lets the oldest go, and no other', () => {
    for (let nth = 0; nth < limits.entries; nth++) {
      const file = put(`store/old-${nth}`);
      utimesSync(file, nth + 1, nth + 1);
    }
    keep();
    const left = readdirSync(at('store'));
    expect(left.length).toBe((limits.entries * 2) / 3);
    expect(left).toContain(`old-${limits.entries - 1}`);
    expect(left).not.toContain('old-0');
    expect(open().read(key)).toEqual(body);
  });
});
