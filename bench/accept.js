// Compares jd's quick check of schemas with ajv over drawn values: `npm run accept -- [--values 50000] [--seed 1]`.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: options } = parseArgs({
  options: { values: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
// Inside the repository, or the packages would not be found.
const folder = mkdtempSync(path.join(root, 'test', 'accept-'));
const outfile = path.join(folder, 'differ.js');
try {
  await build({
    stdin: {
      contents: ['differ-schemas', 'input-schemas', 'schema-values']
        .map((name) => `export * from './${name}.ts';`)
        .join(''),
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
  const { compare, inputs, valuesOf } = await import(pathToFileURL(outfile).href);
  for (const [name, schema] of Object.entries(inputs)) {
    const drawn = { runs: Number(options.values), seed: Number(options.seed) };
    const { accepted, left, refused } = compare(schema, valuesOf(schema), drawn);
    process.stdout.write(`${name}: ${accepted} accepted, ${left} left to ajv, ${refused} refused by both\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
