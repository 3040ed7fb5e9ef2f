import type { Path } from '../../findings/anchor.ts';
import type { Position } from '../../model/position.ts';
import type { Procedure } from '../../model/procedure.ts';
import { nameOf } from '../../schema/fault.ts';
import { isCounted, readMark } from '../../source/mistakes/marks.ts';
import type { FormRule, RuleFinding } from '../rule.ts';

interface List {
  readonly path: Path;
  /** A text each, or a map with the text under the key. */
  readonly entries: readonly (string | { readonly key: string; readonly text: string | undefined })[];
}

/** Numbers count only if every entry has the next one: a single `3. Etage` is part of its text. */
export const listNumbers: FormRule<'text/list-numbers'> = {
  code: 'text/list-numbers',
  level: 'warning',
  *check({ workspace }) {
    const { positions, procedures } = workspace;
    yield* findCounted(positions, listTexts);
    yield* findCounted(procedures, listSteps);
  },
};

function* findCounted<Form extends { readonly file: string }>(
  forms: readonly Form[],
  listLists: (form: Form) => readonly List[],
): Iterable<RuleFinding<'text/list-numbers'>> {
  for (const form of forms) {
    const { file } = form;
    for (const { path, entries } of listLists(form)) {
      const heads = entries.map((entry) => headOf(textOf(entry)));
      if (!isCounted(heads.map(({ mark }) => mark))) continue;
      const places = entries.map((entry, at) => [...path, at, ...(typeof entry === 'string' ? [] : [entry.key])]);
      yield {
        at: { file, path: places[0] ?? path },
        facts: { key: nameOf(path), mark: heads[0]?.mark ?? '', entries: entries.length },
        fix: heads.map(({ head }, at) => ({ change: 'unmark', at: { file, path: places[at] ?? path }, mark: head })),
      };
    }
  }
}

type Entry = List['entries'][number];

const numerals = '0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十';

/** Asked of the first entry, so that nearly all lists cost no more than that. */
function startsWithNumber(text: string | undefined): boolean {
  if (text === undefined || text === '') return false;
  const first = text.charAt(0);
  return numerals.includes(first === '(' || first === '（' ? text.charAt(1) || ' ' : first);
}

function textOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : (entry.text ?? '');
}

/** The mark of an entry, and all that is before its words; '' if it has none, or no words. */
function headOf(text: string): { readonly mark: string; readonly head: string } {
  const [line = ''] = text.split('\n', 1);
  const read = readMark(line);
  const at = read === undefined ? -1 : line.indexOf(read.text, read.mark.length);
  // `1.5 hours` is a number, and `2)` alone is no entry.
  const isNumber = /^\d+[.．]$/.test(read?.mark ?? '') && /^\d/.test(read?.text ?? '');
  return read === undefined || at < 0 || isNumber
    ? { mark: '', head: '' }
    : { mark: read.mark, head: line.slice(0, at) };
}

function listTexts({ summary, qualifications, duties, authority, conditions }: Position): List[] {
  const lists: List[] = [];
  const begins = (path: Path, entries: readonly string[] | undefined): void => {
    if (entries !== undefined && startsWithNumber(entries[0])) lists.push({ path, entries });
  };
  const [first] = summary;
  if (typeof first === 'string' && startsWithNumber(first)) {
    lists.push({ path: ['summary'], entries: summary.map((entry) => (typeof entry === 'string' ? entry : '')) });
  }
  for (const [at, entry] of summary.entries()) {
    if (typeof entry !== 'string') begins(['summary', at, 'items'], entry.items);
  }
  for (const key in qualifications) {
    const value = qualifications[key as keyof typeof qualifications];
    if (Array.isArray(value)) begins(['qualifications', key], value);
  }
  if (startsWithNumber(duties[0]?.duty)) {
    lists.push({ path: ['duties'], entries: duties.map(({ duty }) => ({ key: 'duty', text: duty })) });
  }
  if (startsWithNumber(authority[0]?.text)) {
    lists.push({ path: ['authority'], entries: authority.map(({ text }) => ({ key: 'text', text })) });
  }
  begins(['conditions', 'physical'], conditions?.physical);
  return lists;
}

function listSteps({ items, cases }: Procedure): List[] {
  return [
    { path: ['items'], entries: items.map((item) => entryOf(item, 'text')) },
    ...cases.map(({ steps }, at) => ({
      path: ['cases', at, 'steps'],
      entries: steps.map((step) => entryOf(step, 'do')),
    })),
  ].filter(({ entries: [first] }) => first !== undefined && startsWithNumber(textOf(first)));
}

/** An item with a title has its number there, which is the author's own. */
function entryOf(
  entry: string | { readonly title?: string; readonly text?: string; readonly do?: string },
  key: 'text' | 'do',
): Entry {
  if (typeof entry === 'string') return entry;
  return { key, text: entry.title === undefined ? entry[key] : undefined };
}
