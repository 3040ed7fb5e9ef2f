import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/** Tests of either project; they count themselves. */
const test = (files, env) => ({ words: [vitest, 'run', ...files], env, counts: (line) => /^ *Tests /.test(line) });
/** At their full size they take longer than a test that hangs is given in the gate. */
const longTest = (files, env) => test([...files, '--testTimeout', '7200000', '--hookTimeout', '7200000'], env);
const program = (name, ...options) => ({ words: [`bench/${name}.js`, ...options] });

/** What is proven, at its full size and at a small one, each by a command that counts and fails by its exit code. */
export const proofs = {
  'bad-inputs': {
    what: 'spoilt files, documents and command lines end in a sentence',
    full: program('bad-inputs'),
    quick: program('bad-inputs', '--count', '30'),
  },
  costs: {
    what: 'time and memory grow with the input',
    full: program('costs'),
    quick: program('costs', '--size', '400', '--commands', 'validate,import'),
  },
  disk: {
    what: 'each call to the disk fails, with each error',
    full: longTest(['test/laws/failing-disk'], { CALLS: 'all' }),
    quick: test(['test/laws/failing-disk']),
  },
  kills: {
    what: 'builds are killed at any moment, and run eight at once',
    full: program('kills'),
    quick: program('kills', '--kills', '3', '--prints', '0', '--together', '0'),
  },
  renderer: {
    what: 'no page that is printed reaches a server or a file, or runs a script',
    full: program('renderer', '--runs', '20'),
    quick: program('renderer', '--runs', '1'),
  },
  differ: {
    what: 'both readers of YAML read the same',
    full: program('differ', '--texts', '1000000'),
    quick: program('differ', '--texts', '20000'),
  },
  texts: {
    what: 'hostile texts stay texts in every format and report',
    full: longTest(hostileTexts(), { TURNS: 'all', DRAWS: '20', VALUES: '20000', FORMS: '60' }),
    quick: test(['test/reporters/naughty', 'test/renderers/html/hostile-settings']),
  },
  laws: {
    what: 'what holds for all inputs holds for those that are drawn',
    full: longTest(drawingTests(), { DRAWS: '20', BOOKS: '60', EVERY: '1' }),
    quick: test(drawingTests()),
  },
  packages: {
    what: 'licences, install scripts and digests of packages',
    full: test(['test/packages.test.ts']),
    quick: test(['test/packages.test.ts']),
  },
};

/** Tests that draw more here than the gate has time for, but for those of texts. */
function drawingTests() {
  return [
    'test/laws/changed-templates',
    'test/laws/defects',
    'test/laws/longest-texts',
    'test/laws/printed-pages',
    'test/import/corpus',
    'test/schema/any-value',
    'test/source/laws',
    'test/charts/figure',
    'test/charts/dotted-lines',
  ];
}

function hostileTexts() {
  return [
    'test/reporters/naughty',
    'test/commands/log-commands',
    'test/renderers/any-text',
    'test/renderers/prose',
    'test/chapter/prose',
    'hostile',
    'test/charts/read-back',
    'test/laws/visible-',
  ];
}
