import { describe } from 'vitest';
import { expectRead } from '../support/others/expect-read.ts';

/** As those in Chinese; in two files, since two workers read them in half the time. */
describe('documents by others, in English and other languages', () => {
  expectRead((set) => !set.startsWith('chinese-'), 24);
});
