// The packages that commands use every day, each in a file of dist, since to open 200 small files takes long.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Packages by file. Those that aren't listed are large, binary or seldom needed, and stay in node_modules. */
export const bundled = {
  ajv: ['ajv', 'ajv-formats'],
  chalk: ['chalk'],
  commander: ['commander', '@commander-js/extra-typings'],
  'css-tokenizer': ['@csstools/css-tokenizer'],
  'd3-hierarchy': ['d3-hierarchy'],
  'image-size': ['image-size'],
  leven: ['leven'],
  'pdf-lib': ['@cantoo/pdf-lib'],
  'markdown-it': ['markdown-it'],
  re2js: ['re2js'],
  'string-width': ['string-width'],
  yaml: ['yaml'],
};

/** The file of a package, and the packages whose code is in it, by their folders. */
export async function bundlePackages(file) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: {
      // Named as a module of ECMAScript, so that packages come as the modules of src import them.
      sourcefile: `${file}.mjs`,
      contents: bundled[file].map((name) => `export * as ${JSON.stringify(name)} from '${name}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // As many characters less to read, half of them comments; names stay, for traces of errors.
    minifyWhitespace: true,
    legalComments: 'none',
    write: false,
    metafile: true,
    plugins: [withoutProcesses],
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? [],
  );
  return { text: outputFiles[0].text, folders: new Set(folders) };
}

/** commander can run commands that are programs of their own: jd has none, and to load `child_process` takes time. */
const withoutProcesses = {
  name: 'without-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'without-processes' }));
    onLoad({ filter: /.*/, namespace: 'without-processes' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** A module in place of a package, which is loaded at its first use. */
export async function standIn(name) {
  const file = Object.keys(bundled).find((each) => bundled[each].includes(name));
  return writeLazily(`require('./${file}.cjs')[${JSON.stringify(name)}]`, Object.keys(await import(name)));
}

/** A module in place of one of Node's own. */
export async function standInForNode(name) {
  return writeLazily(`require('${name}')`, Object.keys(await import(name)));
}

/** A module whose exports are loaded at their first use: nothing is lost, since no module of src does anything by being loaded. */
export function writeLazily(source, names) {
  const exports = names
    .filter((name) => !['__esModule', 'module.exports'].includes(name))
    .map((name) => `  get ${JSON.stringify(name)}() { return load()[${JSON.stringify(name)}]; },\n`);
  return `let loaded;
const load = () => (loaded ??= ${source});
module.exports = {
  __esModule: true,
${exports.join('')}};
`;
}
