// Kills builds at moments all over their course, then runs eight at once, and looks at what is left: `npm run kills`, or
// `npm run kills -- --kills 20 --prints 5 --together 5 --seed 7`. `prints` are those of the kills that print a PDF, and
// `together` is how often eight run at once. Linux only.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    prints: { type: 'string', default: '50' },
    together: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills, prints, together] = [values.kills, values.prints, values.together].map(Number);
let state = Number(values.seed);
const random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

const place = mkdtempSync(path.join(os.tmpdir(), 'jd-kills-'));
const [workspace, out, scratch] = ['work', 'work/dist', 'scratch'].map((name) => path.join(place, name));
cpSync(path.join(root, 'examples/customer-service'), workspace, {
  recursive: true,
  filter: (file) => path.basename(file) !== 'dist',
});
mkdirSync(scratch);
const config = path.join(workspace, 'jd.config.yaml');
const texts = ['A', 'B'].map((name) => readFileSync(config, 'utf8').replace('客服部岗位职责手册', `手册${name}`));
if (texts[0] === texts[1]) throw new Error('both books have one title');

/** A build of one of two books; comes to its exit code, or null if it was killed after so many milliseconds. */
function build(formats, milliseconds) {
  return new Promise((done) => {
    const program = spawn(process.execPath, ['bin/jd.js', 'build', workspace, '--out', out, '--format', formats], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: scratch, LC_ALL: 'C' },
    });
    let said = '';
    program.stderr.on('data', (data) => {
      said += data;
    });
    const timer = milliseconds === undefined ? undefined : setTimeout(() => program.kill('SIGKILL'), milliseconds);
    program.on('close', (code) => {
      clearTimeout(timer);
      done({ code, said });
    });
  });
}

function read(folder, isWanted = () => true) {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(files.filter(isWanted).map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]));
}

const isTemporary = (file) => file.endsWith('.tmp');
const isSource = (file) => !file.startsWith('dist/');
const same = (one, other) => one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
/** What runs with the scratch folder in its command line: browsers. */
function listBrowsers() {
  const lines = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return lines.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(`--user-data-dir=${scratch}`);
    } catch {
      return false;
    }
  });
}

const counts = {
  kills: 0,
  'cut off': 0,
  'builds at once': 0,
  'next builds right': 0,
  'builds at once that failed': 0,
  'sources changed': 0,
  'half-written or mixed files': 0,
  'next builds wrong': 0,
  'temporary files left': 0,
  'profiles left': 0,
  'browsers left': 0,
};
const remarks = [];
/** What the workspace holds, but for the config, which says which of the books is built. */
const sources = read(workspace, isSource);

/** Puts the other text in place at once: a build that read half of a file would be right to refuse it. */
function choose(nth) {
  const whole = path.join(scratch, 'jd.config.yaml');
  writeFileSync(whole, texts[nth % 2]);
  renameSync(whole, config);
  sources.set(path.basename(config), readFileSync(config, 'latin1'));
}

async function makeBooks(formats) {
  const books = [];
  let took = 0;
  for (const nth of texts.keys()) {
    choose(nth);
    const begun = Date.now();
    const { code, said } = await build(formats);
    if (code !== 0) throw new Error(said);
    took = Date.now() - begun;
    books.push(read(out));
  }
  return { books, took };
}

function look(books) {
  if (!same(read(workspace, isSource), sources)) counts['sources changed'] += 1;
  for (const [file, text] of read(out, (name) => !isTemporary(name)))
    if (books.every((book) => book.get(file) !== text)) {
      counts['half-written or mixed files'] += 1;
      remarks.push(`${file} is of neither book`);
    }
}

async function lookAtNext(formats, book) {
  const { code, said } = await build(formats);
  const now = read(out, (name) => !isTemporary(name));
  const isRight = code === 0 && same(now, book);
  counts[isRight ? 'next builds right' : 'next builds wrong'] += 1;
  if (!isRight) remarks.push(`the next build ended with ${code}: ${said.trim().split('\n').at(-1)}`);
  const left = {
    'temporary files left': [...read(out, isTemporary).keys()],
    'profiles left': readdirSync(scratch).filter((name) => name.startsWith('jd-')),
    'browsers left': listBrowsers(),
  };
  for (const [kind, names] of Object.entries(left)) {
    counts[kind] += names.length;
    remarks.push(...names.map((name) => `${kind}: ${name}`));
  }
}

for (const [formats, times] of [
  ['md,html,docx', kills - prints],
  ['md,html,pdf', prints],
]) {
  if (times === 0) continue;
  rmSync(out, { recursive: true, force: true });
  const { books, took } = await makeBooks(formats);
  for (let nth = 0; nth < times; nth++) {
    choose(nth);
    const { code } = await build(formats, random() * took * 1.1);
    counts.kills += 1;
    if (code === null) counts['cut off'] += 1;
    look(books);
    await lookAtNext(formats, books[nth % 2]);
  }
}

rmSync(out, { recursive: true, force: true });
const formats = 'md,html,docx';
const { books } = together > 0 ? await makeBooks(formats) : { books: [] };
for (let nth = 0; nth < together; nth++) {
  const builds = [];
  for (let each = 0; each < 8; each++) {
    choose(each);
    builds.push(build(formats));
    await new Promise((done) => setTimeout(done, random() * 200));
  }
  const ended = await Promise.all(builds);
  counts['builds at once'] += 8;
  for (const { code, said } of ended.filter(({ code }) => code !== 0)) {
    counts['builds at once that failed'] += 1;
    remarks.push(`one of eight ended with ${code}: ${said.trim().split('\n').at(-1)}`);
  }
  look(books);
  await lookAtNext(formats, books[1]);
}

rmSync(place, { recursive: true, force: true });
for (const remark of [...new Set(remarks)].slice(0, 20)) console.log(remark.replaceAll(place, ''));
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · '),
);
const [, , , , ...faults] = Object.keys(counts);
process.exitCode = faults.some((name) => counts[name] > 0) ? 1 : 0;
