import { compareText } from '../text/text.ts';
import { type Identity, identify } from './identity.ts';
import type { Judged } from './judged.ts';

/** A finding that is known, by its identity; `code` may be one that this version doesn't have. */
export interface KnownFinding extends Omit<Identity, 'code'> {
  readonly code: string;
  /** Relative to the folder of the baseline, with `/` between folders. */
  readonly file: string;
  /** How many equal ones there are. */
  readonly count: number;
}

/** Names a file of the workspace as the baseline does. */
export type NameFile = (file: string) => string;

/** The findings as entries of a baseline, equal ones counted, in the order of the file. */
export function listKnown(judged: readonly Judged[], nameFile: NameFile): KnownFinding[] {
  const entries = new Map<string, KnownFinding>();
  for (const { finding } of judged) {
    const entry = { file: nameFile(finding.at.file), ...identify(finding), count: 1 };
    const key = fullKey(entry);
    entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

/** Findings compared with a baseline. */
export interface Compared {
  readonly fresh: readonly Judged[];
  readonly known: readonly Judged[];
  /** The entries that no finding has, with the number that is missing. */
  readonly gone: readonly KnownFinding[];
}

/** The entries that are looked through for one whose lists contain those of a finding. */
const mostCompared = 100;

/**
 * A finding is known if an entry equals it, or differs only in that its lists name more: then a part of it was fixed.
 * Each entry stands for as many findings as it counts.
 */
export function compareWithBaseline(
  judged: readonly Judged[],
  baseline: readonly KnownFinding[],
  nameFile: NameFile,
): Compared {
  const entries = baseline.map((entry) => ({ entry, left: entry.count }));
  const exact = new Map(entries.map((each) => [fullKey(each.entry), each]));
  const alike = new Map<string, typeof entries>();
  for (const each of entries) {
    const key = scalarKey(each.entry);
    const others = alike.get(key) ?? [];
    if (others.length < mostCompared) others.push(each);
    alike.set(key, others);
  }
  const known = new Set<Judged>();
  const take = (each: Judged, found: (typeof entries)[number] | undefined): void => {
    if (found === undefined || found.left === 0) return;
    found.left--;
    known.add(each);
  };
  const wanted = judged.map((each) => ({
    each,
    entry: { file: nameFile(each.finding.at.file), ...identify(each.finding), count: 1 },
  }));
  for (const { each, entry } of wanted) take(each, exact.get(fullKey(entry)));
  for (const { each, entry } of wanted) {
    if (known.has(each)) continue;
    take(
      each,
      alike.get(scalarKey(entry))?.find(({ entry: other, left }) => left > 0 && contains(other, entry)),
    );
  }
  return {
    fresh: judged.filter((each) => !known.has(each)),
    known: judged.filter((each) => known.has(each)),
    gone: entries.flatMap(({ entry, left }) => (left === 0 ? [] : [{ ...entry, count: left }])),
  };
}

function contains({ lists }: KnownFinding, { lists: own }: KnownFinding): boolean {
  return Object.entries(own).every(([key, names]) => {
    const others = new Set(lists[key]);
    return names.every((name) => others.has(name));
  });
}

function scalarKey({ file, code, at, facts }: KnownFinding): string {
  return JSON.stringify([file, code, at, Object.entries(facts)]);
}

function fullKey(entry: KnownFinding): string {
  return `${scalarKey(entry)}${JSON.stringify(Object.entries(entry.lists))}`;
}

/** By file, code and place, whatever the order in which they were found. */
export function sortKnown(entries: readonly KnownFinding[]): KnownFinding[] {
  return entries
    .map((entry) => ({ entry, key: fullKey(entry) }))
    .sort(
      ({ entry: a, key: one }, { entry: b, key: other }) =>
        compareText(a.file, b.file) || compareText(a.code, b.code) || compareText(one, other),
    )
    .map(({ entry }) => entry);
}
