import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { printLazily } from './browser/print-lazily.ts';
import { createFiles } from './create.ts';
import { digest } from './digest.ts';
import { typesetLazily } from './fonts/typeset-lazily.ts';
import { openKept } from './kept.ts';
import { findLink, kindOf, listEntries, lookAt, realPath } from './look.ts';
import { openOutput } from './output.ts';
import { publishFiles } from './publish.ts';
import { findFiles, readBytes } from './read.ts';
import { watchFolder } from './watch/index.ts';

/** The host on Node: files, streams, clock. `root` is the folder of jd's own package. */
export function openNodeHost(root: URL): Host {
  return {
    get cwd() {
      return currentFolder();
    },
    env: process.env,
    stdout: openOutput(process.stdout, process.env),
    stderr: openOutput(process.stderr, process.env),
    now: () => Date.now(),
    resolve: (...parts) => path.resolve(currentFolder(), ...parts),
    relative: (from, to) => path.relative(from, to).split(path.sep).join('/'),
    kind: kindOf,
    look: lookAt,
    findLink,
    real: realPath,
    list: listEntries,
    find: findFiles,
    read: readBytes,
    async readInput(limit) {
      const { readInput } = await import('./input.ts');
      return readInput(limit);
    },
    asset: (name) => readFileSync(fileURLToPath(new URL(name, root)), 'utf8'),
    publish: (...given) => publishFiles(...given),
    watch: (folder) => watchFolder(folder),
    async serve(options) {
      const { servePages } = await import('./serve/index.ts');
      return servePages(options);
    },
    talk: () => ({ input: process.stdin, output: process.stdout, close: () => void process.stdin.destroy() }),
    async openAddress(address) {
      const { openAddress } = await import('./serve/open-address.ts');
      return openAddress(address);
    },
    digest,
    kept: openKept(root, process.env),
    create: createFiles,
    typeset: typesetLazily(root, process.env),
    openPrinter: (options) => printLazily(options, { env: process.env, root }),
    async convert(file, format) {
      const { convertDocument } = await import('./office.ts');
      return convertDocument(file, format, process.env);
    },
    async examine(options) {
      const { examine } = await import('./browser/examine.ts');
      return examine(options, { env: process.env, root });
    },
    async installBrowser(report) {
      const { installBrowser } = await import('./browser/install.ts');
      return installBrowser(process.env, report);
    },
  };
}

/** The current folder of the shell may have been removed. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new Failure('workspace/current-folder-gone', {}, 3);
  }
}
