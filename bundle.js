// How the modules of src become the files of dist.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { shortenData } from './bundle-data.js';
import { entries, groupChunks, isEntry, isFamily } from './bundle-groups.js';
import { bundled, bundlePackages, standIn, standInForNode, writeLazily } from './bundle-packages.js';

const root = fileURLToPath(new URL('.', import.meta.url));

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  write: false,
};

/**
 * The files of dist by name, and the folders of the packages in them. They are CommonJS: Node takes 1.08 times as long
 * for an empty module of ECMAScript, and only `require` can load something at its first use without waiting.
 */
export async function bundle() {
  const chunks = await splitModules();
  const groupOf = groupChunks(chunks);
  const files = new Map();
  for (const group of new Set(groupOf.values())) files.set(`${group}.cjs`, await joinGroup(group, chunks, groupOf));
  files.set('index.js', `export { ${chunks.get('index.js').exports.join(', ')} } from './index.cjs';\n`);
  const folders = new Set();
  for (const file of Object.keys(bundled)) {
    const made = await bundlePackages(file);
    files.set(`${file}.cjs`, made.text);
    for (const folder of made.folders) folders.add(folder);
  }
  return { files, folders: [...folders].sort() };
}

/** esbuild finds out which modules are loaded together, which it does for modules of ECMAScript alone. */
async function splitModules() {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: entries,
    outdir: 'dist',
    outbase: 'src',
    splitting: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    plugins: [shortenData],
  });
  return new Map(
    outputFiles.map(({ path: file, text }) => {
      const name = path.relative(path.join(root, 'dist'), file).split(path.sep).join('/');
      return [name, { ...metafile.outputs[`dist/${name}`], text }];
    }),
  );
}

/** Joins the chunks of a group in one file of CommonJS. Other groups and packages are loaded at their first use. */
async function joinGroup(group, chunks, groupOf) {
  const members = [...groupOf].filter(([, each]) => each === group).map(([name]) => name);
  const entry = [
    ...members.filter((name) => isEntry(group, chunks.get(name))).map((name) => `export * from './${name}';`),
    ...(isFamily(group) ? members : []).map((name) => `export * as ${identify(name)} from './${name}';`),
  ];
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: entry.join('\n'), resolveDir: '/' },
    format: 'cjs',
    packages: 'external',
    // A fifth less to read; names stay, for traces of errors.
    minifyWhitespace: true,
    plugins: [placeChunks(group, chunks, groupOf)],
    ...(group === 'index' ? locate : {}),
  });
  return escapeRare(outputFiles[0].text);
}

/**
 * V8 keeps and reads a text with one Chinese character at two bytes a character, and others at one. By now characters
 * are in texts and regular expressions only, where an escape means the same; a text that is Chinese stays as it is.
 */
function escapeRare(text) {
  const others = text.match(/[^\0-\xff]/g)?.length ?? 0;
  if (others * 20 > text.length) return text;
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function placeChunks(group, chunks, groupOf) {
  const isBundled = new Set(Object.values(bundled).flat());
  return {
    name: 'place-chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^.]/ }, ({ path: name, namespace }) => {
        if (isBundled.has(name)) return { path: name, namespace: 'package' };
        // Node itself has loaded the two; of the others, `node:crypto` alone takes a tenth of a start.
        const isLoaded = ['node:fs', 'node:path'].includes(name);
        const isOwn = namespace === 'chunk' && name.startsWith('node:') && !isLoaded;
        return isOwn ? { path: name, namespace: 'node' } : undefined;
      });
      onResolve({ filter: /^\.{1,2}\// }, ({ path: target, namespace, importer }) => {
        if (['package', 'other'].includes(namespace)) return { path: target, external: true };
        const name = path.posix.join(namespace === 'chunk' ? path.posix.dirname(importer) : '', target);
        return { path: name, namespace: groupOf.get(name) === group ? 'chunk' : 'other' };
      });
      onLoad({ filter: /.*/, namespace: 'package' }, async ({ path: name }) => ({
        contents: await standIn(name),
        resolveDir: '/',
      }));
      onLoad({ filter: /.*/, namespace: 'node' }, async ({ path: name }) => ({
        contents: await standInForNode(name),
        resolveDir: '/',
      }));
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path: name }) => ({
        // `import()` would start Node's loader of modules. It stays for packages, some of which are nothing else.
        contents: chunks
          .get(name)
          .text.replace(/\bimport\(("\.[^"]+")\)/g, 'Promise.resolve().then(() => require($1))'),
        resolveDir: '/',
      }));
      onLoad({ filter: /.*/, namespace: 'other' }, ({ path: name }) => {
        const other = groupOf.get(name);
        const member = isFamily(other) ? `.${identify(name)}` : '';
        return {
          contents: writeLazily(`require('./${other}.cjs')${member}`, chunks.get(name).exports),
          resolveDir: '/',
        };
      });
    },
  };
}

/** The library looks for jd's own files beside it. */
const locate = {
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};

function identify(name) {
  return name.replace(/\W/g, '_');
}
