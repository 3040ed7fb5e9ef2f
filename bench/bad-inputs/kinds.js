import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { drawWord, spoil } from './draw.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = ['customer-service', 'warehouse-operations', 'clinic-as-found'].map((name) =>
  readFolder(path.join(root, 'examples', name)),
);
const commands = [
  ['validate', '--no-cache', '--format', 'json'],
  ['validate', '--no-cache'],
  ['graph', '--format', 'json'],
  ['build', '--format', 'md,html', '--allow-errors'],
  ['build', '--format', 'docx,xlsx,csv,json', '--allow-errors'],
];

function readFolder(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => !name.split(path.sep).includes('dist'));
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name))]));
}

const jd = (...words) =>
  execFileSync(process.execPath, [path.join(root, 'bin/jd.js'), ...words], { stdio: ['ignore', 'pipe', 'ignore'] });

/** A document as jd writes it, and templates as it prints them: made once, when the first is spoilt. */
const made = {};
function documents() {
  if (made.documents !== undefined) return made.documents;
  const out = mkdtempSync(path.join(tmpdir(), 'jd-documents-'));
  try {
    jd('build', path.join(root, 'examples/customer-service'), '--format', 'docx,xlsx,csv,md', '--out', out);
    made.documents = readFolder(out);
  } finally {
    rmSync(out, { recursive: true });
  }
  return made.documents;
}
function template(name) {
  made[name] ??= jd('template', name);
  return made[name];
}

/** A workspace with some files of one kind spoilt. */
const spoilFiles = (pattern) => (dice) => {
  const example = dice.pick(examples.filter((files) => Object.keys(files).some((name) => pattern.test(name))));
  const names = Object.keys(example).filter((name) => pattern.test(name));
  const files = { ...example };
  for (let left = 1 + dice.below(3); left > 0; left--) {
    const name = dice.pick(names);
    files[name] = spoil(files[name], dice);
  }
  return { files, words: dice.pick(commands) };
};

/** One part of a package, or the package itself. */
function spoilPackage(bytes, dice) {
  if (dice.below(3) === 0) return spoil(bytes, dice);
  const parts = unzipSync(bytes);
  const name = dice.pick(Object.keys(parts));
  return zipSync({ ...parts, [name]: spoil(parts[name], dice) }, { level: 1 });
}

const isPackage = (name) => /\.(?:docx|xlsx)$/.test(name);
const templates = [
  'html/position.hbs',
  'markdown/position.hbs',
  'html/sign-off.hbs',
  'html/styles/form.css',
  'html/handbook.hbs',
];
const picture = (bytes) => ({
  ...examples[1],
  'images/bad.png': bytes,
  'chapters/pictures.md': Buffer.from('---\ntitle: Pictures\n---\n\n![A picture](../images/bad.png)\n'),
});
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
);
const flags = [
  '--format',
  '--lang',
  '--position',
  '--out',
  '--root',
  '--depth',
  '--max-warnings',
  '--as-of',
  '-x',
  '--',
];
const verbs = [
  'validate',
  'graph',
  'build',
  'explain',
  'schema',
  'template',
  'init',
  'new',
  'import',
  'doctor',
  'hepl',
];
const values = ['json', 'tree', 'pfd', 'en', '0', '-1', '2026-02-31', '..', 'org/span', 'no-such', '/dev/null', '客服'];

/** What is spoilt; each gives the files of a workspace and what is run in it. */
export const kinds = {
  position: spoilFiles(/^positions\/.*\.yaml$/),
  procedure: spoilFiles(/^procedures\/.*\.yaml$/),
  config: spoilFiles(/^jd\.config\.yaml$/),
  chapter: spoilFiles(/^chapters\/.*\.md$/),
  picture(dice) {
    const logo = Object.entries(examples[1]).find(([name]) => /\.png$/.test(name))?.[1] ?? svg;
    return { files: picture(spoil(dice.pick([logo, svg]), dice)), words: dice.pick(commands) };
  },
  template(dice) {
    const name = dice.pick(templates);
    return {
      files: { ...examples[0], [`templates/${name}`]: spoil(template(name), dice) },
      words: dice.pick(commands),
    };
  },
  document(dice) {
    const name = dice.pick(Object.keys(documents()).filter((each) => /\.(?:docx|xlsx|csv|md)$/.test(each)));
    const bytes = (isPackage(name) ? spoilPackage : spoil)(documents()[name], dice);
    return { files: { [path.basename(name)]: bytes }, words: ['import', path.basename(name), '--out', 'hr'] };
  },
  merged(dice) {
    const name = dice.pick(['handbook.docx', 'handbook.xlsx']);
    const files = { ...examples[0], [name]: spoilPackage(documents()[name], dice) };
    return { files, words: ['import', '--into', '.', name, '--dry-run'] };
  },
  'command line'(dice) {
    const words = Array.from({ length: dice.below(5) }, () => drawWord(dice, [...flags, ...values]));
    return { files: examples[0], words: [drawWord(dice, verbs), ...words] };
  },
};
