// Runs what the tests have in `test/support`, which is written in TypeScript.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Bundles files of `test/support`, without the packages, gives their exports to `use`, and waits for it. */
export async function withSupport(files, use = () => undefined) {
  // Inside the repository, or the packages would not be found.
  const folder = mkdtempSync(path.join(root, 'test', 'bundled-'));
  const outfile = path.join(folder, 'support.js');
  try {
    await build({
      stdin: {
        contents: files.map((file) => `export * from './${file}';`).join('\n'),
        resolveDir: path.join(root, 'test', 'support'),
      },
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    await use(await import(pathToFileURL(outfile).href));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
