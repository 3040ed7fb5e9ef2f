import { defineConfig } from 'vitest/config';

const [include, exclude] = JSON.parse(process.env.MUTANTS_TESTS ?? '[[],[]]');

/** No bundle is made, and what is printed once is kept, so a run takes seconds. */
export default defineConfig({
  test: {
    include,
    exclude,
    provide: { prints: process.env.MUTANTS_PRINTS },
    setupFiles: ['bench/mutants/setup.js'],
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
