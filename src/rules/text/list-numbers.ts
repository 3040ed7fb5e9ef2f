import type { Path } from '../../findings/anchor.ts';
import type { Position } from '../../model/position.ts';
import type { Procedure } from '../../model/procedure.ts';
import { nameOf } from '../../schema/fault.ts';
import { isCounted, readMark } from '../../source/mistakes/marks.ts';
import type { Rule } from '../rule.ts';

interface List {
  readonly path: Path;
  /** A text each, or a map with the text under the key. */
  readonly entries: readonly (string | { readonly key: string; readonly text: string | undefined })[];
}

/** Numbers count only if every entry has the next one: a single `3. Etage` is part of its text. */
export const listNumbers: Rule<'text/list-numbers'> = {
  code: 'text/list-numbers',
  level: 'warning',
  *check({ workspace }) {
    const lists = [
      ...workspace.positions.flatMap((form) => listTexts(form).map((list) => ({ file: form.file, ...list }))),
      ...workspace.procedures.flatMap((form) => listSteps(form).map((list) => ({ file: form.file, ...list }))),
    ];
    for (const { file, path, entries } of lists) {
      if (!startsWithNumber(entries[0])) continue;
      const heads = entries.map((entry) => headOf(textOf(entry)));
      if (!isCounted(heads.map(({ mark }) => mark))) continue;
      const places = entries.map((entry, at) => [...path, at, ...(typeof entry === 'string' ? [] : [entry.key])]);
      yield {
        at: { file, path: places[0] ?? path },
        facts: { key: nameOf(path), mark: heads[0]?.mark ?? '', entries: entries.length },
        fix: heads.map(({ head }, at) => ({ change: 'unmark', at: { file, path: places[at] ?? path }, mark: head })),
      };
    }
  },
};

type Entry = List['entries'][number];

function startsWithNumber(entry: Entry | undefined): boolean {
  return entry !== undefined && /^[(（]?[\d\u2460-\u2473一二三四五六七八九十]/u.test(textOf(entry));
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
  const groups = summary.flatMap((entry, at) =>
    typeof entry === 'string' ? [] : [{ path: ['summary', at, 'items'], entries: entry.items }],
  );
  const lists = Object.entries(qualifications ?? {}).filter((pair): pair is [string, readonly string[]] =>
    Array.isArray(pair[1]),
  );
  return [
    { path: ['summary'], entries: summary.map((entry) => (typeof entry === 'string' ? entry : '')) },
    ...groups,
    ...lists.map(([key, entries]) => ({ path: ['qualifications', key], entries })),
    { path: ['duties'], entries: duties.map(({ duty }) => ({ key: 'duty', text: duty })) },
    { path: ['authority'], entries: authority.map(({ text }) => ({ key: 'text', text })) },
    { path: ['conditions', 'physical'], entries: conditions?.physical ?? [] },
  ];
}

function listSteps({ items, cases }: Procedure): List[] {
  return [
    { path: ['items'], entries: items.map((item) => entryOf(item, 'text')) },
    ...cases.map(({ steps }, at) => ({
      path: ['cases', at, 'steps'],
      entries: steps.map((step) => entryOf(step, 'do')),
    })),
  ];
}

/** An item with a title has its number there, which is the author's own. */
function entryOf(
  entry: string | { readonly title?: string; readonly text?: string; readonly do?: string },
  key: 'text' | 'do',
): Entry {
  if (typeof entry === 'string') return entry;
  return { key, text: entry.title === undefined ? entry[key] : undefined };
}
