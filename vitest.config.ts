import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests that print or open many books, read large ones, draw many values or end browsers in every way. `npm run test:long`
 * runs them and `npm test` the others, so that a person can run those before each commit.
 */
const long = [
  'test/laws/*.test.ts',
  'test/large.test.ts',
  'test/bin/{action,lsp,printing,serving}.test.ts',
  'test/chapter/growth.test.ts',
  'test/charts/{book-charts,svg}.test.ts',
  'test/import/{corpus,corpus-*,documents-by-others-*,growth}.test.ts',
  'test/source/growth.test.ts',
  'test/node-host/browser-*.test.ts',
  'test/renderers/{any-text,growth}.test.ts',
  'test/renderers/docx/growth.test.ts',
  'test/renderers/html/{hostile,large-book,large-page,layout,markup,navigation}.test.ts',
  'test/renderers/pdf/{drawing,last-good,same-bytes,standards,typography}.test.ts',
];

/** They take a minute each, and one that begins last keeps one worker while the other has nothing to do. */
const longest = /\/(?:documents-by-others-\w+|import\/growth|laws\/longest-texts|large|import\/corpus)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'short', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...long] },
      },
      { extends: true, test: { name: 'long', include: long } },
    ],
    globalSetup: ['test/support/bundle.ts'],
    setupFiles: ['test/support/setup.ts'],
    // A worker loads jd once for all its files, which is a third of the time; no test changes what a module keeps.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // What vitest makes of each file is kept, since the gate reads all of them four times.
    experimental: { fsModuleCache: true },
    // A busy machine is slow, and a test that hangs still ends.
    testTimeout: 240_000,
    hookTimeout: 240_000,
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
