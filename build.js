// Bundles src into dist: one file an entry, shared chunks beside them, dependencies left to node_modules.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));
await rm(folder('dist'), { recursive: true, force: true });
await build({
  absWorkingDir: folder('.'),
  entryPoints: ['src/main.ts', 'src/index.ts', 'src/node-host/index.ts'],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
});
