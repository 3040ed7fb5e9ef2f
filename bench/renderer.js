// Prints pages that try to reach a server or a file, or to run a script, each way alone, and counts what gets through:
// `npm run renderer -- --runs 20`. The same pages are shown first by a browser without guards, to see that the ways work.
import { root, withSupport } from './bundle-support.js';

process.chdir(root);
await withSupport(['vectors/print.ts']);
