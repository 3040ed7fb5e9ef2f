import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, createGzip } from 'node:zlib';
import { pack } from 'tar-fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageLock from '../../package-lock.json' with { type: 'json' };
import { Failure } from '../../src/failure.ts';
import type { InstallStep } from '../../src/host.ts';
import { chromiumPackage } from '../../src/node-host/browser/chromium-package.ts';
import { installBrowser } from '../../src/node-host/browser/install.ts';
import { putProgram } from '../support/browser.ts';
import { expectRefusal, runJd } from '../support/run.ts';
import { say, sayRefusal } from '../support/say.ts';

describe('jd browser', () => {
  it('install prints its steps, and prints where the browser is', async () => {
    const installation = (tell: (step: InstallStep) => void) => {
      tell({ step: 'fetch', megabytes: 62 });
      for (const step of ['check', 'unpack'] as const) tell({ step });
      return { path: '/cache/chro\u009bmium', version: '1.2', fetched: true };
    };
    const { exitCode, out, err } = await runJd(['browser', 'install'], {}, { installation });
    expect([exitCode, out]).toEqual([0, '/cache/chro\\u{9b}mium\n']);
    expect(err).toBe('fetching the browser (62 MB)\nchecking it\nunpacking it\ninstalled Chromium 1.2\n');
  });

  it('install says so where it is there already', async () => {
    const installation = () => ({ path: '/cache/chromium', version: '1.2', fetched: false });
    const { exitCode, out, err } = await runJd(['browser', 'install'], {}, { installation });
    expect([exitCode, out, err]).toEqual([0, '/cache/chromium\n', 'Chromium 1.2 is already installed\n']);
  });

  it('install that fails says why in a sentence', async () => {
    const installation = () => {
      throw new Failure('browser/no-npm', {}, 3);
    };
    expect(expectRefusal(await runJd(['browser', 'install'], {}, { installation }), 3)).toBe(
      'npm, which fetches the browser, was not found; install npm, or Chrome, Chromium or Edge',
    );
  });

  it.each([[[]], [['remove']], [['install', 'more']]])('refuses %j', async (words) => {
    expectRefusal(await runJd(['browser', ...words]), 2);
  });
});

describe('installing', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'jd-install-'));
  const tarball = path.join(scratch, 'chromium.tgz');
  let names = 0;
  let integrity = '';

  /** A package as the registry would give it, with more in it than is needed. */
  beforeAll(async () => {
    const folder = path.join(scratch, 'made');
    const bin = path.join(folder, 'package', 'bin');
    mkdirSync(bin, { recursive: true });
    mkdirSync(path.join(scratch, 'libraries', 'lib'), { recursive: true });
    writeFileSync(path.join(scratch, 'libraries', 'lib', 'libnss3.so'), 'library');
    const libraries: Buffer[] = [];
    for await (const chunk of pack(path.join(scratch, 'libraries'))) libraries.push(chunk as Buffer);
    writeFileSync(path.join(folder, 'package', chromiumPackage.program), brotliCompressSync('program'));
    writeFileSync(
      path.join(folder, 'package', chromiumPackage.libraries),
      brotliCompressSync(Buffer.concat(libraries)),
    );
    writeFileSync(path.join(bin, 'more.br'), 'not needed');
    const packed: Buffer[] = [];
    await pipeline(pack(folder), createGzip(), async (chunks) => {
      for await (const chunk of chunks) packed.push(chunk as Buffer);
    });
    writeFileSync(tarball, Buffer.concat(packed));
    integrity = `sha512-${createHash('sha512').update(Buffer.concat(packed)).digest('base64')}`;
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** A machine with this npm and an empty cache folder. */
  function prepare(npm: string): { readonly env: Record<string, string | undefined>; readonly cache: string } {
    const folder = path.join(scratch, String(names++));
    putProgram(path.join(folder, 'bin', 'npm'), npm);
    const cache = path.join(folder, 'cache', 'jd');
    const PATH = [path.join(folder, 'bin'), process.env['PATH']].join(path.delimiter);
    return { env: { PATH, XDG_CACHE_HOME: path.dirname(cache) }, cache };
  }
  const wanted = () => ({ version: chromiumPackage.version, size: 1, integrity });

  it('asks npm for the one version, checks it, and unpacks what is needed for this user alone', async () => {
    const { env, cache } = prepare(`echo "$@" > ../words; cp ${tarball} .`);
    const steps: InstallStep[] = [];
    const installed = await installBrowser(env, (step) => steps.push(step), wanted());
    const folder = path.join(cache, `chromium-${chromiumPackage.version}`);
    expect(installed).toEqual({ path: path.join(folder, 'chromium'), version: chromiumPackage.version, fetched: true });
    expect(steps).toEqual([{ step: 'fetch', megabytes: 1 }, { step: 'check' }, { step: 'unpack' }]);
    expect(readFileSync(path.join(cache, 'words'), 'utf8')).toBe(
      `pack @sparticuz/chromium@${chromiumPackage.version} --ignore-scripts --loglevel=error\n`,
    );
    expect(readFileSync(installed.path, 'utf8')).toBe('program');
    expect(readFileSync(path.join(folder, 'lib', 'libnss3.so'), 'utf8')).toBe('library');
    for (const place of [cache, folder, installed.path]) expect(statSync(place).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).sort()).toEqual(['chromium', 'lib']);
    expect(readdirSync(cache).sort()).toEqual([path.basename(folder), 'words']);
    expect(await installBrowser(env, () => expect.fail('fetched again'), wanted())).toEqual({
      ...installed,
      fetched: false,
    });
  });

  it.each<[string, string, RegExp]>([
    [
      'a package that is another',
      'echo other > other.tgz',
      /^the package that npm fetched is not the one that jd was tested with/,
    ],
    [
      'no network',
      'echo "npm error code ENOTFOUND" >&2; exit 1',
      /^npm could not fetch the browser \(ENOTFOUND\); fix the network/,
    ],
    ['a full disk', 'echo "npm ERR! code ENOSPC" >&2; exit 228', /because the disk is full; free some space/],
    ['an npm that says nothing', 'exit 1', /^npm could not fetch the browser; fix the network/],
    ['an npm that brings nothing', 'exit 0', /^npm could not fetch the browser; fix the network/],
  ])('leaves no files on %s', async (_, npm, reason) => {
    const { env, cache } = prepare(npm);
    const error = await installBrowser(env, () => undefined, wanted()).catch((fault: unknown) => fault);
    expect(say(error)).toMatch(reason);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('says where it may not write', async () => {
    const { env, cache } = prepare('exit 1');
    writeFileSync(path.dirname(cache), 'a file');
    expect(await sayRefusal(installBrowser(env, () => undefined, wanted()))).toBe(
      `the browser could not be installed in \`${cache}\`: a file is where a folder should be`,
    );
  });

  it('wants the very package that the tests print with', () => {
    const { version, integrity: locked } = packageLock.packages['node_modules/@sparticuz/chromium'];
    expect(chromiumPackage).toMatchObject({ version, integrity: locked });
  });
});
