// How well forms are imported, by layout and by feature, and what is wrong in the worst:
// `npm run corpus -- --family made|books|office|held-out|negatives|others --only TEXT --worst N --show`; `--write-office` makes the kept documents anew.
import { root, withSupport } from './bundle-support.js';

process.chdir(root);
await withSupport([`corpus/${process.argv.includes('--write-office') ? 'write-office' : 'print-table'}.ts`]);
