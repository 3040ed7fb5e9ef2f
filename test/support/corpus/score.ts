import type { Block, Paragraph, Run, Sheet } from './blocks.ts';
import { listParagraphs } from './blocks.ts';
import type { Expected, ExpectedDuty } from './expected.ts';
import { type Found, type ImportedFile, listUnplaced, readPosition, readTexts } from './found.ts';
import { normalise } from './normalise.ts';

/** One field that is not what the form says. */
export interface Slip {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The label under which the form has it. */
  readonly label?: string;
}

export interface Score {
  readonly fields: number;
  readonly right: number;
  readonly slips: readonly Slip[];
  /** What was kept as unplaced, though it is a mark or was placed. */
  readonly clutter: readonly string[];
  /** Pieces of the source that must be kept, and those that were not. */
  readonly pieces: number;
  readonly lost: readonly string[];
}

interface Tally {
  fields: number;
  slips: Slip[];
}

const same = (left: string, right: string): boolean => normalise(left) === normalise(right);

function compareValue(tally: Tally, path: string, expected: string | undefined, found: string | undefined): void {
  tally.fields += 1;
  if (!same(expected ?? '', found ?? '')) tally.slips.push({ path, expected: expected ?? '', found: found ?? '' });
}

/** Item by item: each that is missing and each that was made up is a slip. */
function compareList(tally: Tally, path: string, expected: readonly string[], found: readonly string[]): void {
  // Where a summary's sentences are on one line, they may be kept as one or cut.
  const glued = path === 'summary' && same(expected.join(''), found.join(''));
  const left = glued ? [...expected] : [...found];
  const missing = expected.filter((each) => {
    const at = left.findIndex((one) => same(one, each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  tally.fields += Math.max(expected.length, glued ? 0 : found.length);
  for (let at = 0; at < Math.max(missing.length, left.length); at++) {
    tally.slips.push({ path, expected: missing[at] ?? '', found: left[at] ?? '' });
  }
}

function compareDuties(tally: Tally, expected: readonly ExpectedDuty[], found: readonly ExpectedDuty[]): void {
  compareList(
    tally,
    'duties',
    expected.map(({ duty }) => duty),
    found.map(({ duty }) => duty),
  );
  for (const each of expected) {
    const other = found.find(({ duty }) => same(duty, each.duty));
    if (each.kpi.length > 0 || other?.kpi.length) compareList(tally, 'duties.kpi', each.kpi, other?.kpi ?? []);
    for (const key of ['share', 'essential', 'group'] as const) {
      if (each[key] === 'either') continue;
      const [wanted, got] = [each[key] || undefined, other?.[key] || undefined];
      if (wanted !== undefined || got !== undefined) {
        compareValue(tally, `duties.${key}`, String(wanted ?? ''), String(got ?? ''));
      }
    }
  }
}

/** A form without a department still needs one in its file. */
const obliged = ['department', 'title'];

/** Where a form names no kind of qualification, all that the kinds hold is one list. */
function pool(expected: Expected, found: Found): Found {
  if (!expected.lists['qualifications.*']) return found;
  const isOpen = (path: string): boolean =>
    path.startsWith('qualifications.') && !expected.lists[path] && expected.values[path] === undefined;
  const values = Object.entries(found.values);
  const lists = Object.entries(found.lists);
  const pooled = [...values, ...lists].filter(([path]) => isOpen(path)).flatMap(([, value]) => value);
  return {
    values: Object.fromEntries(values.filter(([path]) => !isOpen(path))),
    lists: { ...Object.fromEntries(lists.filter(([path]) => !isOpen(path))), 'qualifications.*': pooled },
    duties: found.duties,
  };
}

function comparePosition(tally: Tally, expected: Expected, whole: Found, titles: ReadonlyMap<string, string>): void {
  const named = (text: string | undefined): string | undefined => (text && titles.get(text)) ?? text;
  const found = pool(expected, whole);
  for (const path of new Set([...Object.keys(expected.values), ...Object.keys(found.values)])) {
    if (expected.values[path] === undefined && obliged.includes(path)) continue;
    const got = found.values[path];
    compareValue(tally, path, expected.values[path], path === 'reportsTo' ? named(got) : got);
  }
  for (const path of new Set([...Object.keys(expected.lists), ...Object.keys(found.lists)])) {
    const got = (found.lists[path] ?? []).map((each) =>
      /^(?:directReports|career)/.test(path) ? (named(each) ?? each) : each,
    );
    compareList(tally, path, expected.lists[path] ?? [], got);
  }
  compareDuties(tally, expected.duties, found.duties);
}

/** What of a sheet's text must be kept: values and notes, run by run; a deleted run is no text. */
export function* listPieces(sheet: Sheet): Generator<Run> {
  const blocks: Block[] = [...(sheet.header ?? []), ...(sheet.box ?? []), ...sheet.body, ...(sheet.footer ?? [])];
  const paragraphs: Paragraph[] = [...listParagraphs(blocks), ...(sheet.footnote ? [sheet.footnote] : [])];
  for (const { runs } of paragraphs) {
    for (const run of runs) if ((run.role === 'value' || run.role === 'note') && run.text.trim()) yield run;
  }
}

function findLost(sheet: Sheet, files: readonly ImportedFile[]): { pieces: number; lost: string[] } {
  const texts = readTexts(files).map(normalise);
  const all = texts.join('\n');
  const pieces = [...listPieces(sheet)];
  const isKept = ({ text, means }: Run): boolean =>
    all.includes(normalise(text)) || means?.every((each) => all.includes(normalise(each))) === true;
  return { pieces: pieces.length, lost: pieces.filter((run) => !isKept(run)).map(({ text }) => text) };
}

function labelOf({ labels }: Expected, { path }: Slip): { label?: string } {
  const part = path.replace(/^contacts\.|^duties\.|\.(?:who|purpose)$/g, '').replace('kpis', 'kpi');
  const label = labels[path] ?? labels[part];
  return label === undefined ? {} : { label };
}

/** Unplaced texts that are neither a note of the form nor a value that is missing elsewhere. */
function findClutter(sheet: Sheet, slips: readonly Slip[], files: readonly ImportedFile[]): string[] {
  const wanted = [...listPieces(sheet)].filter(({ role }) => role === 'note').map(({ text }) => normalise(text));
  const due = [...wanted, ...slips.map(({ expected }) => normalise(expected))].filter((each) => each !== '');
  return files
    .filter(({ path }) => path.startsWith('positions/'))
    .flatMap(({ text }) => listUnplaced(text))
    .filter((text) => !due.some((each) => normalise(text).includes(each) || each.includes(normalise(text))));
}

/** Every form of a document against the position that has its title, else against the one that is left. */
export function scoreDocument(sheet: Sheet, expected: readonly Expected[], files: readonly ImportedFile[]): Score {
  const written = files.filter(({ path }) => path.startsWith('positions/'));
  const positions = written.map(({ text }) => readPosition(text));
  const stems = written.map(({ path }) => path.replace(/^.*\/|\.ya?ml$/g, ''));
  const titles = new Map(stems.map((stem, at) => [stem, positions[at]?.values['title'] ?? stem]));
  const tally: Tally = { fields: 0, slips: [] };
  const left = [...positions];
  const take = (at: number): Found | undefined => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const twins = expected.map((each) =>
    take(left.findIndex(({ values }) => same(values['title'] ?? '', each.values['title'] ?? ''))),
  );
  expected.forEach((each, at) => {
    const before = tally.slips.length;
    comparePosition(tally, each, twins[at] ?? take(0) ?? { values: {}, lists: {}, duties: [] }, titles);
    tally.slips = tally.slips.map((slip, place) => (place < before ? slip : { ...slip, ...labelOf(each, slip) }));
  });
  for (const { values } of left) compareValue(tally, 'a position too many', undefined, values['title'] ?? '?');
  const { fields, slips } = tally;
  const clutter = findClutter(sheet, slips, files);
  return { fields, right: fields - slips.length, slips, clutter, ...findLost(sheet, files) };
}
