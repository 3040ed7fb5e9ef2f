import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDice } from './draw.js';
import { kinds } from './kinds.js';

/** Runs inputs from one number to another in one process, and sends what is wrong with each to the parent. */
const { main, openNodeHost } = createRequire(import.meta.url)('../../dist/main.cjs');
const root = pathToFileURL(path.join(import.meta.dirname, '../../'));
const host = openNodeHost(root);
const [first, last] = process.argv.slice(2).map(Number);
const names = Object.keys(kinds);

for (let at = first; at < last; at++) {
  const kind = names[at % names.length];
  const place = mkdtempSync(path.join(tmpdir(), 'jd-bad-'));
  process.send({ at, kind, place });
  const { files, words } = kinds[kind](openDice(at + 1));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    writeFileSync(path.join(place, name), content);
  }
  const before = digest(place, files);
  const begun = process.cpuUsage();
  const [out, err] = [[], []];
  const collect = (lines) => ({
    isTerminal: false,
    colour: 0,
    columns: 100,
    write: (text) => lines.push(String(text)),
  });
  const code = await main(words, {
    ...host,
    cwd: place,
    resolve: (...parts) => path.resolve(place, ...parts),
    env: { ...process.env, LC_ALL: 'C' },
    stdout: collect(out),
    stderr: collect(err),
  });
  const { user, system } = process.cpuUsage(begun);
  const faults = judge({ kind, words, code, out: out.join(''), err: err.join('') });
  if (digest(place, files) !== before) faults.push('a source was changed');
  if (user + system > 15e6) faults.push(`took ${((user + system) / 1e6).toFixed(0)} s of processor time`);
  process.send({ at, kind, place, done: true, code, words, faults });
  rmSync(place, { recursive: true, force: true });
}
process.disconnect();

function digest(place, files) {
  const hash = createHash('sha256');
  for (const name of Object.keys(files)) {
    const file = path.join(place, name);
    hash.update(existsSync(file) ? readFileSync(file) : 'gone');
  }
  return hash.digest('hex');
}

/** What a run breaks of what every command promises. */
function judge({ kind, words, code, out, err }) {
  const faults = [];
  if (![0, 1, 2, 3].includes(code)) faults.push(`exit code ${code}`);
  if (/\n {4}at |this is a bug in jd/.test(`\n${out}\n${err}`)) faults.push('a stack trace');
  const isRefusal = /^jd: /.test(err);
  if (code === 3) faults.push(`the machine is blamed: ${err.slice(0, 200)}`);
  if (code === 2 && !isRefusal && out === '' && err === '') faults.push('exit code 2 without a word');
  if (isRefusal && code !== 0 && err.trimEnd().split('\n').length > 1) faults.push('a refusal of several lines');
  const isChecked = words[0] === 'validate' && words.includes('json') && kind !== 'command line';
  if (isChecked && !isRefusal) {
    const { diagnostics, summary } = JSON.parse(out);
    const placed = ({ file, span: { start, end } }) =>
      file !== '' && start.line > 0 && start.column > 0 && (end.line > start.line || end.column >= start.column);
    const lost = diagnostics.find((each) => ![each, ...(each.related ?? [])].every(placed));
    if (lost !== undefined) faults.push(`no place for ${lost.code}`);
    if (code === 1 && summary.errors === 0) faults.push('exit code 1 without an error');
    if (code === 0 && summary.errors > 0) faults.push('exit code 0 with errors');
  }
  return faults;
}
