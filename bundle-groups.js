// Which modules of src are in one file of dist.
import path from 'node:path';

/** What is always loaded together becomes one file: all that these lead to, without the groups before. */
const groups = {
  main: ['src/main.ts', 'src/node-host/index.ts', 'src/node-host/read.ts', 'src/text/wide.ts'],
  program: ['src/commands/command-line/program.ts', 'src/languages/quote.ts'],
  check: [
    'src/build/validate.ts',
    'src/build/targets/index.ts',
    'src/commands/validate/report-workspaces.ts',
    'src/build/locate.ts',
    'src/build/open.ts',
    'src/build/templates.ts',
    'src/languages/index.ts',
    'src/reporters/pretty.ts',
    'src/org/reference/name-index.ts',
  ],
  prose: ['src/build/chapters.ts'],
  places: ['src/handbook/book-places.ts'],
  en: ['src/languages/en/index.ts'],
  'zh-CN': ['src/languages/zh-CN/index.ts'],
};

/**
 * What a sound workspace has no need of, though what it needs imports it: each becomes a file, with what else only
 * these lead to.
 */
const asides = {
  faults: [
    'src/source/comments.ts',
    'src/source/compose.ts',
    'src/source/explain.ts',
    'src/source/locate.ts',
    'src/source/tokens.ts',
    'src/source/caution.ts',
    'src/source/fix/index.ts',
    'src/schema/empty-keys.ts',
    'src/schema/key-faults.ts',
    'src/schema/headings/index.ts',
    'src/schema/value-faults.ts',
    'src/org/reference/read-place.ts',
    'src/rules/ignoring/read.ts',
    'src/rules/config/unmatched-override.ts',
    'src/text/likeness.ts',
    'src/reporters/frame.ts',
  ],
  'optional-rules': [
    'src/rules/form/kpi-without-period.ts',
    'src/rules/form/kpi-without-target.ts',
    'src/rules/form/personal-requirement.ts',
    'src/rules/form/too-many-duties.ts',
    'src/rules/form/vague-duty.ts',
    'src/rules/org/kpi-defined-twice.ts',
    'src/rules/org/shared-function.ts',
    'src/rules/org/similar-duties.ts',
    'src/rules/org/single-report.ts',
    'src/rules/org/unheld-function.ts',
  ],
  phrases: ['src/languages/type-trouble.ts', 'src/languages/yaml-trouble.ts', 'src/languages/cures.ts'],
  'sentences-en': ['src/languages/en/entries.ts'],
  'sentences-zh-CN': ['src/languages/zh-CN/entries.ts'],
  'labels-en': ['src/languages/en/labels.ts', 'src/languages/en/table-labels.ts'],
  'labels-zh-CN': ['src/languages/zh-CN/labels.ts', 'src/languages/zh-CN/table-labels.ts'],
  'import-keys': ['src/schema/import-keys.ts'],
  publish: ['src/node-host/publish.ts'],
};

/** The modules that esbuild keeps apart from each other, and those that only they lead to. */
export const entries = [
  ...new Set([
    'src/main.ts',
    'src/index.ts',
    'src/node-host/index.ts',
    ...Object.values(groups).flat(),
    ...Object.values(asides).flat(),
  ]),
];

/** The file that each chunk goes to. */
export function groupChunks(chunks) {
  const chunkOf = new Map([...chunks].flatMap(([name, { inputs }]) => Object.keys(inputs).map((file) => [file, name])));
  const homeOf = (module) => chunkOf.get(module) ?? refuse(`there is no ${module}`);
  const groupOf = new Map();
  const passOn = ({ entryPoint }) => Object.values(asides).flat().includes(entryPoint);
  for (const [group, modules] of Object.entries(asides)) {
    for (const module of modules) groupOf.set(homeOf(module), group);
  }
  const takeImports = (name, group) => {
    // What is imported without a name only keeps the order in which modules of ECMAScript run.
    for (const [, file] of chunks.get(name).text.matchAll(/^\} from "(\..*)";$/gm)) {
      take(path.posix.join(path.posix.dirname(name), file), group);
    }
  };
  const take = (name, group) => {
    if (groupOf.has(name)) return;
    groupOf.set(name, group);
    takeImports(name, group);
  };
  for (const [group, modules] of Object.entries(groups)) {
    for (const module of modules) {
      take(homeOf(module), group);
      // What others import as well is in a chunk of its own, and this one only passes it on.
      for (const [name, { entryPoint }] of chunks) if (entryPoint === module) take(name, group);
    }
  }
  const isAside = (group) => group in asides;
  for (const [name, group] of [...groupOf].filter(([, each]) => isAside(each))) takeImports(name, group);
  for (const [name, chunk] of chunks) {
    if (!groupOf.has(name) && !passOn(chunk)) groupOf.set(name, path.posix.basename(name, '.js'));
  }
  return groupOf;
}

/** Whether a chunk is what the commands of its file begin with. */
export function isEntry(group, { entryPoint }) {
  return groups[group]?.includes(entryPoint) ?? true;
}

/** Whether several chunks become the file. */
export function isFamily(group) {
  return group in groups || group in asides;
}

function refuse(reason) {
  throw new Error(`bundle.js: ${reason}`);
}
