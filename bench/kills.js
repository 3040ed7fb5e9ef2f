// Kills builds at moments all over their course, then runs many at once, and looks at what is left: `npm run kills`, or
// `KILLS=20 PRINTS=5 TOGETHER=5 SEED=7 node bench/kills.js`. Linux only.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [kills, prints, together] = ['KILLS', 'PRINTS', 'TOGETHER'].map((name, at) =>
  Number(process.env[name] ?? [200, 50, 50][at]),
);
let state = Number(process.env.SEED ?? 1);
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
const isSource = (file) => !file.startsWith('dist/') && file !== 'jd.config.yaml';
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
  together: 0,
  refused: 0,
  'sources changed': 0,
  'files mixed': 0,
  'next builds wrong': 0,
  'left behind': 0,
};
const remarks = [];
const sources = read(workspace, isSource);

async function makeBooks(formats) {
  const books = [];
  let took = 0;
  for (const text of texts) {
    writeFileSync(config, text);
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
      counts['files mixed'] += 1;
      remarks.push(`${file} is of neither book`);
    }
}

async function lookAtNext(formats, book) {
  const { code, said } = await build(formats);
  if (
    code !== 0 ||
    !same(
      read(out, (name) => !isTemporary(name)),
      book,
    )
  ) {
    counts['next builds wrong'] += 1;
    remarks.push(`the next build ended with ${code}: ${said.trim().split('\n').at(-1)}`);
  }
  const left = [
    ...read(out, isTemporary).keys(),
    ...readdirSync(scratch).filter((name) => name.startsWith('jd-')),
    ...listBrowsers(),
  ];
  counts['left behind'] += left.length;
  remarks.push(...left.map((name) => `${name} was left behind`));
}

for (const [formats, times] of [
  ['md,html,docx', kills - prints],
  ['md,html,pdf', prints],
]) {
  rmSync(out, { recursive: true, force: true });
  const { books, took } = await makeBooks(formats);
  for (let nth = 0; nth < times; nth++) {
    writeFileSync(config, texts[nth % 2]);
    const { code } = await build(formats, random() * took * 1.1);
    counts.kills += 1;
    if (code === null) counts['cut off'] += 1;
    look(books);
    await lookAtNext(formats, books[nth % 2]);
  }
}

rmSync(out, { recursive: true, force: true });
const formats = 'md,html,docx';
const { books } = await makeBooks(formats);
for (let nth = 0; nth < together; nth++) {
  const builds = [];
  for (let each = 0; each < 8; each++) {
    writeFileSync(config, texts[each % 2]);
    builds.push(build(formats));
    await new Promise((done) => setTimeout(done, random() * 200));
  }
  const ended = await Promise.all(builds);
  counts.together += 8;
  for (const { code, said } of ended.filter(({ code }) => code !== 0)) {
    counts.refused += 1;
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
const faults = ['sources changed', 'files mixed', 'next builds wrong', 'left behind', 'refused'];
process.exitCode = faults.some((name) => counts[name] > 0) ? 1 : 0;
