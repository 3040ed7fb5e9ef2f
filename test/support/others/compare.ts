import { normalise } from '../corpus/normalise.ts';
import { type Data, isData, listOf, phrasesOf } from './expected.ts';

/** Counts what was compared, and what of it is not as expected. */
export interface Tally {
  fields: number;
  readonly misses: string[];
}

/** What a reference means, whether it was written as an id, a code or a title. */
export type Names = (reference: string) => readonly string[];

/** The number or bullet before an item says nothing. */
const itemMark =
  /^\s*(?:[-•●■◆▪○·*–—➢➤✓✔□☐☑»>]+|\(?\d{1,2}(?:\.\d+)*[.)、:](?!\d)|\([\p{L}\d]\)|[一二三四五六七八九十]+、)\s*/u;
const plain = (text: unknown): string => normalise(String(text).normalize('NFKC').replace(itemMark, ''));
export const same = (left: unknown, right: unknown): boolean => plain(left) === plain(right);

const references = /^(?:directReports|dottedLineTo|career\.\w+)$/;

function compareOne(tally: Tally, path: string, expected: unknown, found: unknown): void {
  tally.fields += 1;
  if (found === undefined || !same(expected, found)) tally.misses.push(`${path}: ${expected} | ${found ?? ''}`);
}

/** Item by item, in any order: one that is missing is a miss, and so is one too many. */
function compareList(tally: Tally, path: string, expected: readonly string[], found: readonly string[]): void {
  const left = [...found];
  const missing = expected.filter((each) => {
    const at = left.findIndex((one) => same(one, each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  tally.fields += expected.length + left.length;
  tally.misses.push(...missing.map((each) => `${path}: ${each} |`), ...left.map((each) => `${path}: | ${each}`));
}

/** A statement that others stand below may be said as a duty or, with its share and its KPIs, as their group. */
function listStatements(duties: readonly Data[], groups: readonly unknown[]): Data[] {
  const names = [...new Set(duties.flatMap(({ group }) => (group === undefined ? [] : [String(group)])))];
  return names.map((name) => ({
    ...(groups.find((each) => isData(each) && each['group'] === name) as Data),
    duty: name,
  }));
}

function compareDuties(tally: Tally, expected: readonly unknown[], { duties, dutyGroups }: Data): void {
  const left = listOf(duties).map((each) => (isData(each) ? each : { duty: each }) as Data);
  const statements = listStatements(left, listOf(dutyGroups));
  for (const each of expected) {
    const wanted = (isData(each) ? each : { duty: each }) as Data;
    const twins = left.filter(({ duty }) => same(duty, wanted['duty']));
    const twin =
      twins.find(({ group }) => same(group ?? '', wanted['group'] ?? '')) ??
      twins[0] ??
      statements.find(({ duty }) => wanted['group'] === undefined && same(duty, wanted['duty']));
    if (twin && left.includes(twin)) left.splice(left.indexOf(twin), 1);
    compareOne(tally, 'duty', wanted['duty'], twin?.['duty']);
    const indicators = [wanted['kpi'], twin?.['kpi']].map((kpi) => listOf(kpi).flatMap(phrasesOf));
    compareList(tally, 'duty.kpi', indicators[0] ?? [], indicators[1] ?? []);
    for (const key of ['share', 'group', 'essential']) {
      if (wanted[key] !== undefined) compareOne(tally, `duty.${key}`, wanted[key], twin?.[key]);
    }
  }
  compareList(
    tally,
    'duty',
    [],
    left.map(({ duty }) => String(duty)),
  );
}

/** What a position that was imported has against what is expected; of keys that nobody speaks of nothing is said. */
export function comparePosition(tally: Tally, expected: Data, found: Data, names: Names, above = ''): void {
  for (const [key, wanted] of Object.entries(expected)) {
    const path = above + key;
    const got = found[key];
    if (wanted === null || key === 'kept') continue;
    if (path === 'duties') compareDuties(tally, listOf(wanted), found);
    else if (path === 'reportsTo' || references.test(path)) {
      for (const each of listOf(wanted)) {
        const meant = listOf(got).filter((one) => names(String(one)).some((name) => same(name, each)));
        compareOne(tally, path, each, meant.length > 0 ? each : listOf(got).join(', '));
      }
    } else if (path === 'revisions') {
      listOf(wanted).forEach((each, at) => {
        comparePosition(tally, each as Data, (listOf(got)[at] ?? {}) as Data, names, `${path}.`);
      });
    } else if (Array.isArray(wanted) || path === 'authority') {
      compareList(tally, path, listOf(wanted).flatMap(phrasesOf), listOf(got).flatMap(phrasesOf));
    } else if (isData(wanted)) comparePosition(tally, wanted, isData(got) ? got : {}, names, `${path}.`);
    else compareOne(tally, path, wanted, Array.isArray(got) ? got.join(' ') : got);
  }
}
