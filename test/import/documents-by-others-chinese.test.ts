import { describe } from 'vitest';
import { expectRead } from '../support/others/expect-read.ts';

/**
 * Documents as organisations of all trades have them, by writers who knew neither the code of jd nor its words, each
 * with what it says. What an import does otherwise is in the `misses.txt` of its set; `-u` writes them anew.
 */
describe('documents by others, in Chinese', () => {
  expectRead((set) => set.startsWith('chinese-'), 22);
});
