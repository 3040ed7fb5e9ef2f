// Reads texts of every kind with the quick reader and with `yaml`, and fails at the first that they read differently:
// `npm run differ -- --texts 1000000 --seed 1 --folder MORE-YAML`; with `--measure`
// the processor time of each for a form.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'jd-differ-'));
const outfile = path.join(folder, 'print.cjs');
process.chdir(root);
try {
  await build({
    entryPoints: ['test/support/differ/print.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
