import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importDocuments } from '../../../src/import/index.ts';
import { printSets } from '../others/print-sets.ts';
import { planBooks } from './books.ts';
import { type Planned, planDocuments, write } from './documents.ts';
import { heldOut } from './held-out/index.ts';
import { type Measured, measure, shareOf, total } from './measure.ts';
import { negatives } from './negatives.ts';
import { neighbours } from './neighbours.ts';
import { planOfficeDocuments } from './office.ts';
import { writeOpenXml } from './writers/open-xml.ts';
import { writeMarkdown, writePlainText } from './writers/plain.ts';

const { values } = parseArgs({
  options: {
    family: { type: 'string', default: 'all' },
    only: { type: 'string', default: '' },
    worst: { type: 'string', default: '15' },
    show: { type: 'boolean', default: false },
  },
});

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(7);
const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text).replace(/\s+/g, ' ');

function printRow(name: string, list: readonly Measured[]): void {
  const { documents, fields, overall, mean, least, text, clutter } = total(list);
  const counts = `${String(documents).padStart(5)}${String(fields).padStart(7)}`;
  console.log(
    `${name.padEnd(28)}${counts}${[overall, mean, least, text].map(percent).join(' ')}${clutter.toFixed(1).padStart(8)}`,
  );
}

function printGroups(title: string, list: readonly Measured[], keysOf: (each: Measured) => readonly string[]): void {
  console.log(`\n${title.padEnd(28)} docs fields    all    mean   worst    text clutter`);
  const keys = [...new Set(list.flatMap(keysOf))];
  const groups = keys.map((key) => ({ key, members: list.filter((each) => keysOf(each).includes(key)) }));
  groups.sort((left, right) => total(left.members).overall - total(right.members).overall);
  for (const { key, members } of groups) printRow(key, members);
}

function printSlips({ name, features, slips, lost, clutter, ...rest }: Measured): void {
  console.log(`\n${name} [${features.join(', ')}] ${percent(shareOf({ ...rest, slips, lost, clutter }))}`);
  for (const { path, expected, found } of slips) {
    console.log(`  ${path}: expected ${cut(expected) || '(nothing)'} | found ${cut(found) || '(nothing)'}`);
  }
  for (const text of lost) console.log(`  lost: ${cut(text)}`);
  for (const text of clutter) console.log(`  kept though it says nothing: ${cut(text)}`);
}

/** What went wrong by path, the commonest first. */
function printPaths(list: readonly Measured[]): void {
  const counts = new Map<string, number>();
  for (const { path, expected, found } of list.flatMap(({ slips }) => slips)) {
    const kind = `${path} ${expected && found ? 'different' : expected ? 'missing' : 'made up'}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  console.log('\nfaults by field');
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  for (const [kind, count] of sorted.slice(0, 30)) console.log(`${String(count).padStart(6)}  ${kind}`);
}

/** Labels whose values were not found, which is what a dictionary lacks. */
function printLabels(list: readonly Measured[]): void {
  const counts = new Map<string, number>();
  for (const { path, expected, label } of list.flatMap(({ slips }) => slips)) {
    if (expected && label) counts.set(`${path} «${label}»`, (counts.get(`${path} «${label}»`) ?? 0) + 1);
  }
  console.log('\nlabels whose values are missing or different');
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  for (const [kind, count] of sorted.slice(0, 60)) console.log(`${String(count).padStart(6)}  ${kind}`);
}

/** A document as it reads, and what was made of it. */
function printWhole(planned: Planned, bytes: Uint8Array): void {
  const { files } = importDocuments([{ file: planned.name, bytes }]);
  console.log(`\n--- ${planned.name}\n${new TextDecoder().decode(writePlainText(planned.sheet))}`);
  for (const { path, text } of files) console.log(`--- ${path}\n${text}`);
}

/** Documents that are no forms, and the positions that were made up of them. */
function printNegatives(): void {
  console.log('\n=== negatives: positions made up');
  for (const { name, language, sheet } of [...negatives, ...neighbours]) {
    for (const [ending, write] of Object.entries({ docx: writeOpenXml, md: writeMarkdown, txt: writePlainText })) {
      const document = { file: `${name}.${ending}`, bytes: write(sheet) };
      const { files } = importDocuments([document], { language: language === 'zh' ? 'zh-CN' : 'en' });
      const made = files.filter(({ path }) => path.startsWith('positions/'));
      for (const { text } of made) console.log(`${document.file}: ${/^title: .*$/m.exec(text)?.[0] ?? 'no title'}`);
    }
  }
}

type Source = () => Promise<Measured[]>;
const own =
  (planned: () => readonly Planned[]): Source =>
  async () => {
    const list = planned().filter(({ name }) => name.includes(values.only));
    const written = await Promise.all(list.map(async (each) => ({ each, bytes: await write(each) })));
    if (values.show) for (const { each, bytes } of written) printWhole(each, bytes);
    return written.map(({ each, bytes }) => measure(each, bytes));
  };
const sources: Readonly<Record<string, Source>> = {
  made: own(() => planDocuments()),
  books: own(() => planBooks()),
  office: async () =>
    planOfficeDocuments()
      .filter(({ name }) => name.includes(values.only))
      .map((each) => measure(each, readFileSync(`test/import/written-by-libreoffice/${each.name}`))),
  'held-out': own(() => planDocuments(heldOut)),
};

for (const [family, source] of Object.entries(sources)) {
  if (values.family !== 'all' && values.family !== family) continue;
  const measured = await source();
  if (measured.length === 0) continue;
  console.log(`\n=== ${family}`);
  printGroups('by layout', measured, ({ layout }) => [layout]);
  printGroups('by feature', measured, ({ features }) => (features.length > 0 ? features : ['none']));
  printGroups('by language and ending', measured, ({ language, ending }) => [language, ending]);
  printRow('all', measured);
  printPaths(measured);
  printLabels(measured);
  const worst = [...measured].sort(
    (left, right) => shareOf(left) - shareOf(right) || right.lost.length - left.lost.length,
  );
  const bad = worst.filter(({ slips, lost }) => slips.length + lost.length > 0);
  for (const each of bad.slice(0, Number(values.worst))) printSlips(each);
}
if (values.family === 'all' || values.family === 'negatives') printNegatives();
if (values.family === 'all' || values.family === 'others') printSets(values.only, values.show);
