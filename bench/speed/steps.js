// What is measured, by step; each subject is a command with its arguments.
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const jd = fileURLToPath(new URL('../../bin/jd.js', import.meta.url));
const example = fileURLToPath(new URL('../../examples/customer-service', import.meta.url));
const reader = fileURLToPath(new URL('read.js', import.meta.url));
const node = (...words) => [process.execPath, ...words];
const empty = { name: 'empty node', words: node('-e', '0') };

/** What a person waits for at every save, with the example of eight positions. */
export function start(folder) {
  const forms = path.join(folder, 'forms');
  cpSync(example, forms, { recursive: true, filter: (file) => !/[\\/](?:dist|chapters)$/.test(file) });
  return [
    empty,
    { name: 'jd --version', words: node(jd, '--version') },
    { name: 'jd --help', words: node(jd, '--help') },
    { name: 'jd validate', words: node(jd, 'validate', forms) },
    { name: 'jd validate, with chapters', words: node(jd, 'validate', example) },
  ];
}

/** `jd validate` without its cache, with it, and with it after one file was changed. */
export function validate(workspace, folder, peers) {
  const positions = path.join(workspace, 'positions');
  // What one run changes must not be changed for another.
  const other = path.join(folder, 'other');
  cpSync(workspace, other, { recursive: true });
  const first = path.join(other, 'positions', readdirSync(positions)[0]);
  const warm = { XDG_CACHE_HOME: makeFolder(folder, 'warm') };
  const changed = { XDG_CACHE_HOME: makeFolder(folder, 'changed') };
  const words = node(jd, 'validate', workspace);
  return [
    empty,
    { name: 'bare read', words: node(reader, positions) },
    { name: 'jd validate', words: [...words, '--no-cache'] },
    { name: 'jd validate, nothing changed', words, env: warm },
    {
      name: 'jd validate, one file changed',
      words: node(jd, 'validate', other),
      env: changed,
      before: () => appendFileSync(first, '# .\n'),
    },
    ...peers.map(({ name, words: list }) => ({ name, words: list(positions) })),
  ];
}

export function formats(workspace, folder) {
  const out = makeFolder(folder, 'out');
  const graphs = ['tree', 'json', 'mermaid', 'dot', 'svg'];
  const books = ['md', 'html', 'docx', 'xlsx', 'json'];
  return [
    { name: 'bare read', words: node(reader, path.join(workspace, 'positions')) },
    ...graphs.map((format) => ({
      name: `jd graph --format ${format}`,
      words: node(jd, 'graph', workspace, '--format', format),
    })),
    ...books.map((format) => ({
      name: `jd build --format ${format}`,
      words: node(jd, 'build', workspace, '--format', format, '--out', path.join(out, format)),
      before: () => rmSync(path.join(out, format), { recursive: true, force: true }),
    })),
  ];
}

function makeFolder(folder, name) {
  const made = path.join(folder, name);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true, mode: 0o700 });
  return made;
}
