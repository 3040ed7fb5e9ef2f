// How the modules of src become the files of dist.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundled, bundlePackages, standIn, standInForNode, writeLazily } from './bundle-packages.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What is always loaded together becomes one file: all that these lead to, without the groups before. */
const groups = {
  main: ['src/main.ts', 'src/node-host/index.ts', 'src/text/wide.ts'],
  program: ['src/commands/command-line/program.ts'],
  check: [
    'src/build/validate.ts',
    'src/build/locate.ts',
    'src/build/open.ts',
    'src/build/templates.ts',
    'src/languages/index.ts',
    'src/reporters/pretty.ts',
  ],
  prose: ['src/build/chapters.ts'],
  places: ['src/handbook/book-places.ts'],
};

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
    entryPoints: ['src/main.ts', 'src/index.ts', 'src/node-host/index.ts'],
    outdir: 'dist',
    outbase: 'src',
    splitting: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
  });
  return new Map(
    outputFiles.map(({ path: file, text }) => {
      const name = path.relative(path.join(root, 'dist'), file).split(path.sep).join('/');
      return [name, { ...metafile.outputs[`dist/${name}`], text }];
    }),
  );
}

/** The file that each chunk goes to. */
function groupChunks(chunks) {
  const chunkOf = new Map([...chunks].flatMap(([name, { inputs }]) => Object.keys(inputs).map((file) => [file, name])));
  const groupOf = new Map();
  const take = (name, group) => {
    if (groupOf.has(name)) return;
    groupOf.set(name, group);
    for (const { external, kind, path: file } of chunks.get(name).imports) {
      if (!external && kind === 'import-statement') take(path.posix.relative('dist', file), group);
    }
  };
  for (const [group, modules] of Object.entries(groups)) {
    for (const module of modules) {
      if (!chunkOf.has(module)) throw new Error(`bundle.js: there is no ${module}`);
      take(chunkOf.get(module), group);
    }
  }
  for (const name of chunks.keys()) if (!groupOf.has(name)) groupOf.set(name, path.posix.basename(name, '.js'));
  return groupOf;
}

/** Joins the chunks of a group in one file of CommonJS. Other groups and packages are loaded at their first use. */
async function joinGroup(group, chunks, groupOf) {
  const members = [...groupOf].filter(([, each]) => each === group).map(([name]) => name);
  const isEntry = (name) => groups[group]?.includes(chunks.get(name).entryPoint) ?? true;
  const entry = [
    ...members.filter(isEntry).map((name) => `export * from './${name}';`),
    ...(group in groups ? members : []).map((name) => `export * as ${identify(name)} from './${name}';`),
  ];
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: entry.join('\n'), resolveDir: '/' },
    format: 'cjs',
    packages: 'external',
    plugins: [placeChunks(group, chunks, groupOf)],
    ...(group === 'index' ? locate : {}),
  });
  return outputFiles[0].text;
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
        const member = other in groups ? `.${identify(name)}` : '';
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
