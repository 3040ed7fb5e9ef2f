// How full the pages of large books are: `node bench/fill.js [--positions 150] [--out FOLDER]`. Prints a book of short Chinese forms and
// one of the warehouse's long forms, repeated, and counts the pages under half full; the cover and the last don't count.
// `--out` keeps the books.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

const { values } = parseArgs({ options: { positions: { type: 'string', default: '150' }, out: { type: 'string' } } });
const count = Number(values.positions);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'jd-fill-'));
const hollow = [];
try {
  const rows = [['', 'positions', 'pages', 'under half full', 'mean fill']];
  for (const [name, write] of [
    [
      'short',
      (place) => {
        writeWorkspace(place, count);
        return count;
      },
    ],
    ['long', repeatWarehouse],
  ]) {
    const place = path.join(folder, name);
    mkdirSync(place);
    const written = write(place);
    process.stderr.write(`printing the ${name} forms …\n`);
    const jd = [path.join(root, 'bin/jd.js'), 'build', place, '--format', 'pdf', '--out', path.join(place, 'dist')];
    execFileSync(process.execPath, jd, {
      env: { ...process.env, JD_TIME_LIMIT: '1800' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (values.out !== undefined)
      cpSync(path.join(place, 'dist', 'handbook.pdf'), path.join(values.out, `${name}.pdf`));
    const pages = await readFills(path.join(place, 'dist', 'handbook.pdf'));
    const inner = pages.slice(1, -1);
    const low = inner.filter(({ fill }) => fill < 0.5);
    hollow.push(
      ...low.map(({ number, fill, head }) => `${name}: page ${number}, ${Math.round(100 * fill)} %: ${head}`),
    );
    const mean = inner.reduce((sum, { fill }) => sum + fill, 0) / inner.length;
    rows.push([name, `${written}`, `${pages.length}`, `${low.length}`, `${Math.round(100 * mean)} %`]);
  }
  process.stdout.write(`${writeTable(rows)}\n${hollow.map((line) => `${line}\n`).join('')}`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Whole copies of the warehouse under new ids, codes, names and departments, as many as it takes; gives its positions. */
function repeatWarehouse(place) {
  const example = path.join(root, 'examples/warehouse-operations');
  cpSync(path.join(example, 'images'), path.join(place, 'images'), { recursive: true });
  const files = readdirSync(path.join(example, 'positions'), { recursive: true }).filter((name) =>
    /\.yaml$/.test(name),
  );
  const ids = files.map((name) => path.basename(name, '.yaml'));
  const names = files.flatMap((name) => listNames(readFileSync(path.join(example, 'positions', name), 'utf8')));
  const departments = ['Warehouse Operations', 'Receiving', 'Shipping'];
  const rename = (text, nth) =>
    text
      .replace(new RegExp(`\\b(?:${ids.join('|')})\\b`, 'g'), (id) => `${id}-${nth}`)
      .replace(/\b(?:WO|RC|SH)-\d{3}\b/g, (code) => `${code}-${nth}`)
      .replace(new RegExp(`^(.*: |\\s*- )(${names.join('|')})$`, 'gm'), `$1$2 ${nth}`)
      .replace(new RegExp(`^(\\s*(?:- name|parent|department): (?:${departments.join('|')}))$`, 'gm'), `$1 ${nth}`);
  mkdirSync(path.join(place, 'positions'));
  const copies = Math.ceil(count / files.length);
  for (let at = 0; at < copies * files.length; at++) {
    const name = files[at % files.length] ?? '';
    const nth = Math.floor(at / files.length) + 1;
    const text = readFileSync(path.join(example, 'positions', name), 'utf8');
    writeFileSync(path.join(place, 'positions', `${path.basename(name, '.yaml')}-${nth}.yaml`), rename(text, nth));
  }
  const config = readFileSync(path.join(example, 'jd.config.yaml'), 'utf8');
  const [before = '', list = '', after = ''] = config.split(/^(?=departments:|# Superiors)/m);
  const entries = list.replace('departments:\n', '').replace(/^ {4}order: .*\n/gm, '');
  const declared = Array.from({ length: copies }, (_, at) => rename(entries, at + 1));
  const rest = after.replace(/^codePattern: .*$/m, '').replace(/^(?:rules|overrides):\n(?:(?: .*)?\n)+/gm, '');
  const all = `${before}departments:\n${declared.join('')}${rest}`;
  writeFileSync(path.join(place, 'jd.config.yaml'), all.replace('positions/*/*.yaml', 'positions/*.yaml'));
  return copies * files.length;
}

/** The title of a position, and the other names by which references may know it. */
function listNames(text) {
  const lists = text.matchAll(/^(?:aliases|formerTitles):\n((?: {2}- .*\n)+)/gm);
  const others = [...lists].flatMap(([, items = '']) => [...items.matchAll(/- (.*)/g)]);
  return [/^title: (.*)$/m.exec(text), ...others].flatMap((found) => found?.[1] ?? []);
}

/** How far down each page has text, between its running titles. */
async function readFills(file) {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const texts = items.filter((item) => 'str' in item && item.str.trim() !== '');
    const rows = [...new Set(texts.map(({ transform }) => Math.round(transform[5])))].sort((a, b) => b - a);
    const [top = 0, bottom = 0, lowest = top] = [rows[0], rows.at(-1), rows.at(-2)];
    const head = texts.filter(({ transform }) => Math.round(transform[5]) === top).map(({ str }) => str);
    pages.push({ number, fill: top === bottom ? 0 : (top - lowest) / (top - bottom), head: head.join(' ') });
  }
  await document.destroy();
  return pages;
}
