// Checks the printed page numbers of many books: `npm run pages`, or `BOOKS=50 SEED=7 node bench/pages.js`.
import { startVitest } from 'vitest/node';

process.env.BOOKS ??= '200';
await startVitest('test', ['test/laws/printed-pages.test.ts'], { watch: false });
