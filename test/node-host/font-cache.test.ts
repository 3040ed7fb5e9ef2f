import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { openRecall } from '../../src/node-host/fonts/cache.ts';
import { makeFolder } from '../support/build-pdf.ts';
import { freshFolder, openIn, root, sample } from '../support/font-tables.ts';

const scratch = makeFolder();
const typeset = openIn(freshFolder());

describe('the cache', () => {
  const cut = {
    covered: '客\n',
    faces: [
      { weight: '400', data: new Uint8Array([10, 0, 255]) },
      { weight: '700', data: new Uint8Array([1]) },
    ],
  }; // prettier-ignore
  const never = () => Promise.reject(new Error('made again'));
  const cuts = [cut, { covered: 'x', faces: [] }];
  const make = async () => cuts;

  it('is asked before anything is made, by all that the result depends on', async () => {
    const folder = freshFolder();
    expect(await openRecall(folder)(['a', 'b'], make)).toEqual(cuts);
    expect(await openRecall(folder)(['a', 'b'], never)).toEqual(cuts);
    await expect(openRecall(folder)(['ab'], never)).rejects.toThrow('made again');
    await expect(openRecall(folder)(['a', 'c'], never)).rejects.toThrow('made again');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('makes a thing once in a process', async () => {
    const recall = openRecall(path.join(scratch, 'file-in-the-way', 'fonts'));
    writeFileSync(path.join(scratch, 'file-in-the-way'), '');
    const first = recall(['a'], make);
    expect(await recall(['a'], never)).toEqual(await first);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['emptied', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['lengthened', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['replaced', () => Buffer.from('something else\nnot even\nclose')],
    ['changed in a bit', (bytes) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)) as Buffer],
  ])('is made anew where an entry was %s', async (_, spoil) => {
    const folder = freshFolder();
    await openRecall(folder)(['a'], make);
    const [name = ''] = readdirSync(folder);
    const whole = readFileSync(path.join(folder, name));
    writeFileSync(path.join(folder, name), spoil(whole));
    await expect(openRecall(folder)(['a'], never)).rejects.toThrow('made again');
    expect(await openRecall(folder)(['a'], make)).toEqual(cuts);
    expect(readFileSync(path.join(folder, name))).toEqual(whole);
  });

  it.each([
    ['a file where a folder should be', () => path.join(fileURLToPath(root), 'package.json', 'below')],
    ['a folder that takes no folders', () => '/proc/jd/cache'],
  ])('breaks nothing on %s', async (_, place) => {
    expect((await openIn(place())('客')).faces).toEqual((await typeset('客')).faces);
  });

  it('breaks nothing on a folder where an entry should be', async () => {
    const folder = freshFolder();
    await openRecall(folder)(['a'], make);
    const [name = ''] = readdirSync(folder);
    rmSync(path.join(folder, name));
    mkdirSync(path.join(folder, name));
    expect(await openRecall(folder)(['a'], make)).toEqual(cuts);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('is made anew where an entry has the bytes of another, or is a pipe', async () => {
    const folder = freshFolder();
    await openRecall(folder)(['a'], make);
    const [name = ''] = readdirSync(folder);
    const other = [{ ...cut, covered: '服' }];
    expect(await openRecall(folder)(['b'], async () => other)).toEqual(other);
    const [twin = ''] = readdirSync(folder).filter((each) => each !== name);
    copyFileSync(path.join(folder, name), path.join(folder, twin));
    expect(await openRecall(folder)(['b'], async () => other)).toEqual(other);
    rmSync(path.join(folder, twin));
    execFileSync('mkfifo', [path.join(folder, twin)]);
    expect(await openRecall(folder)(['b'], async () => other)).toEqual(other);
    expect(await openRecall(folder)(['b'], never)).toEqual(other);
  });

  it('serves two processes at once', async () => {
    const script = path.join(scratch, 'typeset.mjs');
    symlinkSync(fileURLToPath(new URL('node_modules', root)), path.join(scratch, 'node_modules'), 'junction');
    await build({
      stdin: {
        contents: `import { openTypesetter } from './src/node-host/fonts/index.ts';
          const { faces } = await openTypesetter(new URL(${JSON.stringify(root.href)}), process.env)(${JSON.stringify(sample)});
          console.log(faces.map(({ data }) => Buffer.from(data).toString('base64')).join());`,
        resolveDir: fileURLToPath(root),
      },
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      outfile: script,
      logLevel: 'silent',
    });
    const folder = freshFolder();
    const env = { ...process.env, XDG_CACHE_HOME: folder };
    const run = async () => (await promisify(execFile)(process.execPath, [script], { env })).stdout.trim();
    const expected = (await typeset(sample)).faces.map(({ data }) => Buffer.from(data).toString('base64')).join();
    expect(await Promise.all([run(), run()])).toEqual([expected, expected]);
    expect(readdirSync(path.join(folder, 'jd', 'fonts')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await run()).toBe(expected);
  });
});
