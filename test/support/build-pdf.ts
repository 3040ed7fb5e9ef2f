import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserChoice, Host, Printer } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { openNodeHost } from '../../src/node-host/index.ts';
import { afterwards } from './afterwards.ts';
import { collectOutput } from './collect-output.ts';
import { keepBrowser } from './keep-browser.ts';

const root = new URL('../../', import.meta.url);
/** One for all builds: each would listen to the same streams. */
const host = openNodeHost(root);

export interface Built {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** Where the handbook is, or would be. */
  readonly file: string;
  readonly pdf: () => Buffer;
}

/** Whoever runs the tests as root is told so by each build. */
const asRoot = /^jd: the browser prints without its sandbox.*\n/gm;

/** A folder of its own, gone when the tests are over. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-test-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace on the disk; what is `from` an example is copied first. */
export function writeWorkspace(files: Readonly<Record<string, string>>, from?: string): string {
  const folder = makeFolder();
  if (from !== undefined)
    cpSync(fileURLToPath(new URL(`examples/${from}/`, root)), folder, {
      recursive: true,
      filter: (file) => path.basename(file) !== 'dist',
    });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

let kept: Printer | undefined;

/** One browser prints the books of all test files of a worker, with which it ends, until a print fails. */
function keepPrinter(choice: BrowserChoice): Printer {
  if (choice.browser !== undefined) return host.openPrinter(choice);
  kept ??= keepBrowser(
    () => host.openPrinter({}),
    ({ started }) => started,
  );
  const { started, print, picture, close } = kept;
  return {
    started,
    picture,
    async print(html, purpose) {
      try {
        return await print(html, purpose);
      } catch (error) {
        kept = undefined;
        await close();
        throw error;
      }
    },
    close: async () => undefined,
  };
}

/** Runs `jd build --format pdf` with the machine's own browser, a `fresh` one for this book alone, or what `change` makes of the host. */
export async function buildPdf(
  workspace: string,
  { env = {}, change = (host: Host) => host, words = [] as readonly string[], fresh = false } = {},
): Promise<Built> {
  const out: string[] = [];
  const err: string[] = [];
  const environment = { ...process.env, SOURCE_DATE_EPOCH: '1767225600', ...env };
  const changed = change({
    ...host,
    ...(fresh ? {} : { openPrinter: keepPrinter }),
    env: environment,
    stdout: collectOutput(out),
    stderr: collectOutput(err),
  });
  const target = path.join(workspace, 'dist');
  const argv = ['build', workspace, '--format', 'pdf', '--out', target, '--lang', 'en', ...words];
  const exitCode = await main(argv, changed);
  const [written = 'handbook.pdf'] = /handbook[^/\n]*\.pdf/.exec(out.join('')) ?? [];
  const file = path.join(target, written);
  const said = err.join('').replace(asRoot, '');
  return { exitCode, out: out.join(''), err: said, file, pdf: () => readFileSync(file) };
}
