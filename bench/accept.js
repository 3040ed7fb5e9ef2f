// Compares jd's quick check of schemas with ajv over drawn values: `npm run accept -- [--values 50000] [--seed 1]`.
import { parseArgs } from 'node:util';
import { withSupport } from './bundle-support.js';

const { values: options } = parseArgs({
  options: { values: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
await withSupport(['differ-schemas.ts', 'input-schemas.ts', 'schema-values.ts'], ({ compare, inputs, valuesOf }) => {
  for (const [name, schema] of Object.entries(inputs)) {
    const drawn = { runs: Number(options.values), seed: Number(options.seed) };
    const { accepted, left, refused } = compare(schema, valuesOf(schema), drawn);
    process.stdout.write(`${name}: ${accepted} accepted, ${left} left to ajv, ${refused} refused by both\n`);
  }
});
