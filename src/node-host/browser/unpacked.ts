import { createReadStream, createWriteStream, existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { Failure } from '../../failure.ts';
import { cacheFolder, makeCacheFolder } from '../cache-folder.ts';
import type { Browser } from './browser.ts';
import { chromiumLoader, chromiumPackage } from './chromium-package.ts';
import { explainFault } from './fault.ts';
import type { Environment } from './places.ts';
import { makeStaging, onEnd, removeFolder } from './sweep.ts';

export function unpackedFolder(env: Environment): string {
  return path.join(cacheFolder(env), `chromium-${chromiumPackage.version}`);
}

/** jd's own browser from an earlier run; one that others could have put there or changed is not trusted. */
export function lookAtUnpacked(env: Environment): Browser | 'distrusted' | undefined {
  const folder = unpackedFolder(env);
  const { program, libraries } = placesIn(folder);
  if (process.platform !== 'linux' || !existsSync(program)) return undefined;
  const trusted = [cacheFolder(env), folder, program, libraries].every(isOurs);
  return trusted ? { program, libraries, source: { kind: 'unpacked' } } : 'distrusted';
}

function placesIn(folder: string): { readonly program: string; readonly libraries: string } {
  return { program: path.join(folder, 'chromium'), libraries: path.join(folder, 'lib') };
}

/** Whether it belongs to this user and no other user may write to it. */
function isOurs(place: string): boolean {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (stats === undefined || stats.isSymbolicLink()) return false;
  return stats.uid === process.getuid?.() && (stats.mode & 0o022) === 0;
}

/** The folder of the package with a browser, if it was installed with jd and runs on this machine. */
export function findArchive(root: URL): string | undefined {
  if (!runsHere()) return undefined;
  try {
    const require = createRequire(new URL('package.json', root));
    const folder = path.resolve(require.resolve(chromiumPackage.name), '../../..');
    const { version } = require(path.join(folder, 'package.json')) as { readonly version: string };
    return version === chromiumPackage.version ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Whether jd's own browser runs on this machine. */
export function runsHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(chromiumLoader);
}

/**
 * Unpacks into the cache folder, or into `spare` if that can't be written or trusted; without `spare` that is a
 * Failure.
 */
export async function unpackBrowser(archive: string, env: Environment, spare?: string): Promise<Browser> {
  const staging = openStaging(env, spare);
  const release = onEnd(() => removeFolder(staging));
  try {
    await unpackInto(staging, archive);
    if (staging === spare) return { ...placesIn(spare), source: { kind: 'unpacked-once' } };
    moveTo(unpackedFolder(env), staging, env);
    const browser = lookAtUnpacked(env);
    if (typeof browser === 'object') return browser;
    throw distrust(env);
  } catch (error) {
    throw explainFault(error, 'browser/not-unpacked', path.dirname(staging));
  } finally {
    if (staging !== spare) removeFolder(staging);
    release();
  }
}

function distrust(env: Environment): Failure {
  return new Failure('browser/distrusted', { folder: cacheFolder(env) }, 3);
}

/** Makes a new folder in the cache, or the spare one. */
function openStaging(env: Environment, spare: string | undefined): string {
  const cache = cacheFolder(env);
  try {
    makeCacheFolder(env);
    if (isOurs(cache) && lookAtUnpacked(env) !== 'distrusted') return makeStaging(cache, 'unpacking');
    if (spare === undefined) throw distrust(env);
  } catch (error) {
    if (spare === undefined) throw explainFault(error, 'browser/not-unpacked', cache);
  }
  mkdirSync(spare, { mode: 0o700 });
  return spare;
}

/** Another jd may have been faster, and its browser is as good; the remains of an earlier one are replaced. */
function moveTo(target: string, staging: string, env: Environment): void {
  try {
    renameSync(staging, target);
  } catch (error) {
    if (lookAtUnpacked(env) !== undefined) return;
    if (!existsSync(target)) throw error;
    removeFolder(target);
    renameSync(staging, target);
  }
}

async function unpackInto(folder: string, archive: string): Promise<void> {
  const { program, libraries } = placesIn(folder);
  const { extract } = await import('tar-fs');
  const packed = (name: string) => createReadStream(path.join(archive, name));
  await Promise.all([
    pipeline(packed(chromiumPackage.program), createBrotliDecompress(), createWriteStream(program, { mode: 0o700 })),
    pipeline(
      packed(chromiumPackage.libraries),
      createBrotliDecompress(),
      extract(libraries, { strip: 1, map: keepOurs }),
    ),
  ]);
}

/** As root, tar would otherwise give the files to the user ids in the archive. */
export function keepOurs<Header extends object>(header: Header): Header & { readonly uid: 0; readonly gid: 0 } {
  return { ...header, uid: 0, gid: 0 };
}
