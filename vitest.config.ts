import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle.ts'],
    setupFiles: ['test/support/setup.ts'],
    // A worker loads jd once for all its files, which is a third of the time; no test changes what a module keeps.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core stays idle, which on a machine of two doubles the time.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // `--coverage.reporter=html` shows the lines, which takes time for some 450 files.
      reporter: ['text-summary'],
      thresholds: { lines: 95 },
    },
  },
});
