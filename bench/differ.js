// Reads texts of every kind with the quick reader and with `yaml`, and fails at the first that they read differently:
// `npm run differ -- --texts 1000000 --seed 1 --folder MORE-YAML`; with `--measure`
// the processor time of each for a form.
import { root, withSupport } from './bundle-support.js';

process.chdir(root);
await withSupport(['differ/print.ts']);
