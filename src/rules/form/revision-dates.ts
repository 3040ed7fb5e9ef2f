import type { Path } from '../../findings/anchor.ts';
import type { Revision } from '../../model/position.ts';
import { listRecords } from '../records.ts';
import type { FormRule, RuleFinding } from '../rule.ts';

/** A record may begin with its oldest or its newest revision, but no later one may be dated before an earlier one. */
export const revisionDates: FormRule<'form/revision-dates'> = {
  code: 'form/revision-dates',
  level: 'warning',
  *check(org) {
    for (const { file, path, revisions } of listRecords(org)) {
      yield* checkOrder(file, [...path, 'revisions'], revisions);
    }
  },
};

function* checkOrder(
  file: string,
  path: Path,
  revisions: readonly Revision[],
): Generator<RuleFinding<'form/revision-dates'>> {
  const entries = [...revisions.entries()];
  if (beginsWithNewest(revisions)) entries.reverse();
  let last: Revision | undefined;
  for (const [at, revision] of entries) {
    if (last === undefined || revision.date >= last.date) {
      last = revision;
      continue;
    }
    const { version, date } = revision;
    const facts = { version, date, earlier: last.version, earlierDate: last.date };
    yield { at: { file, path: [...path, at, 'date'] }, facts };
  }
}

/** Compares the numbers of the first and the last version, or their dates if the numbers can't be compared. */
function beginsWithNewest(revisions: readonly Revision[]): boolean {
  const [first, last] = [revisions[0], revisions.at(-1)];
  if (first === undefined || last === undefined) return false;
  const order = compareVersions(first.version, last.version);
  return order === 0 ? first.date > last.date : order > 0;
}

/** 0 if the two are equal or not comparable: `1.9` and `v1.10` are comparable, `A/0` and `B/0` are not. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  if (left === undefined || right === undefined || left.series !== right.series) return 0;
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const order = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function numbersOf(version: string): { readonly series: string; readonly numbers: readonly number[] } | undefined {
  const read = /^(?<series>\D*)(?<numbers>\d{1,9}(?:\.\d{1,9})*)$/.exec(version.normalize('NFKC').trim());
  if (read?.groups === undefined) return undefined;
  const { series = '', numbers = '' } = read.groups;
  return { series: series.replace(/^v(?:er(?:sion)?)?[.\s]*$/i, ''), numbers: numbers.split('.').map(Number) };
}
