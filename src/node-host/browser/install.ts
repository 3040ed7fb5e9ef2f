import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Failure } from '../../failure.ts';
import type { InstalledBrowser } from '../../host.ts';
import { cacheFolder, makeCacheFolder } from '../cache-folder.ts';
import { chromiumPackage } from './chromium-package.ts';
import { explainFault } from './fault.ts';
import { fetchPackage } from './npm.ts';
import type { Environment } from './places.ts';
import { onEnd, removeFolder } from './sweep.ts';
import { keepOurs, lookAtUnpacked, runsHere, unpackBrowser } from './unpacked.ts';

interface Wanted {
  readonly integrity: string;
  readonly version: string;
  /** In megabytes. */
  readonly size: number;
}

/** Fetches jd's own browser with the user's npm, checks it against the sum in our source, and unpacks it into the cache folder. */
export async function installBrowser(
  env: Environment,
  tell: (step: string) => void,
  { integrity, version, size } = chromiumPackage as Wanted,
): Promise<InstalledBrowser> {
  if (!runsHere()) {
    throw new Failure(
      "jd's own browser is made for Linux on x64 with glibc; install Chrome, Chromium or Edge instead",
      3,
    );
  }
  const known = lookAtUnpacked(env);
  if (typeof known === 'object') return { path: known.program, version, fetched: false };
  const folder = openFolder(env);
  const release = onEnd(() => removeFolder(folder));
  try {
    tell(`fetching the browser (${size} MB)`);
    const tarball = await fetchPackage(`${chromiumPackage.name}@${version}`, folder, env);
    tell('checking it');
    await checkIntegrity(tarball, integrity);
    tell('unpacking it');
    await openTarball(tarball, folder);
    const { program } = await unpackBrowser(path.join(folder, 'package'), env);
    return { path: program, version, fetched: true };
  } catch (error) {
    throw explainFault(error, `the browser could not be installed in ${folder}`);
  } finally {
    removeFolder(folder);
    release();
  }
}

function openFolder(env: Environment): string {
  const cache = cacheFolder(env);
  try {
    makeCacheFolder(env);
    return mkdtempSync(path.join(cache, 'fetching-'));
  } catch (error) {
    throw explainFault(error, `the browser could not be installed in ${cache}`);
  }
}

async function checkIntegrity(tarball: string, integrity: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new Failure(
    'the package that npm fetched is not the one that jd was tested with, so it was removed; try again, or ask whoever runs your package registry',
    3,
  );
}

/** Only the two files that are needed. */
async function openTarball(tarball: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs');
  const needed = [chromiumPackage.program, chromiumPackage.libraries].map((name) => path.join(folder, 'package', name));
  await pipeline(
    createReadStream(tarball),
    createGunzip(),
    extract(folder, { ignore: (name) => !needed.includes(name), map: keepOurs }),
  );
}
