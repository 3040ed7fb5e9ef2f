// How well forms are imported, by layout and by feature, and what is wrong in the worst:
// `npm run corpus -- --family made|books|office|held-out|negatives --only TEXT --worst N --show`; `--write-office` makes the kept documents anew.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
// Inside the repository, or the packages would not be found.
const folder = mkdtempSync(path.join(root, 'test', 'corpus-'));
const entry = process.argv.includes('--write-office') ? 'write-office' : 'print-table';
const outfile = path.join(folder, `${entry}.js`);
process.chdir(root);
try {
  await build({
    entryPoints: [`test/support/corpus/${entry}.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
