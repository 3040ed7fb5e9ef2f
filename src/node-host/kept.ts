import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host.ts';
import { cacheFolder } from './cache-folder.ts';
import { openStore, type Store } from './store.ts';

/** At most 256 MB, and of an organisation of usual size far less than 1 MB. */
const limits = { entries: 64, bytes: 4 << 20 };
/** Fewer are checked in the time that a look into the folder takes. */
const fewestFiles = 200;

/** `root` is the folder of jd's own package. */
export function openKept(root: URL, env: Host['env']): Host['kept'] {
  let build: { readonly name: string | undefined } | undefined;
  let store: Store | undefined;
  const open = (): Store => {
    store ??= openStore(path.join(cacheFolder(env), 'results'), limits);
    return store;
  };
  return {
    fewestFiles,
    get build() {
      build ??= { name: nameBuild(root) };
      return build.name;
    },
    read: (key) => open().read(key),
    write: (key, body) => open().write(key, body),
  };
}

/** The digest of jd's own code, which `build.js` writes, and the Node that runs it. */
function nameBuild(root: URL): string | undefined {
  try {
    const digest = readFileSync(new URL('dist/digest', root), 'latin1');
    return /^[\da-f]{64}$/.test(digest) ? `${digest} ${process.version}` : undefined;
  } catch {
    return undefined;
  }
}
