import { hashText } from '../../model/mark.ts';
import { keyOf, type Line, linesOf, type MarkedValue, type Region, textOf } from './regions.ts';

type Regions = ReadonlyMap<string, Region>;

/** How the forms of a document named one another when it was built, by the marks, which no edit changes. */
export interface Naming {
  /** Whether a text that is printed now is the new title of the position whose old one gave this hash. */
  isRenamed(was: string, now: string): boolean;
  /** Whether a name was printed in a form since the position so named says that the two belong together. */
  isDerived(name: string, region: Region): boolean;
}

export function openNaming(edited: Regions, printed: Regions): Naming {
  const newTitles = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  for (const [key, region] of edited) {
    const title = findTitle(region)?.value.mark.text;
    const now = printed.get(key);
    const found = now && findTitle(now);
    if (title === undefined) continue;
    if (found !== undefined) add(newTitles, textOf(found.line, found.value).trim(), [title]);
    if (region.kind === 'position') add(named, title, listNamed(region));
  }
  return {
    isRenamed: (was, now) => newTitles.get(now.trim())?.has(was) ?? false,
    isDerived: (name, region) => named.get(hashText(name))?.has(findTitle(region)?.value.mark.text ?? '') ?? false,
  };
}

function add(map: Map<string, Set<string>>, key: string, items: readonly string[]): void {
  map.set(key, new Set([...(map.get(key) ?? []), ...items]));
}

function findTitle({ rows }: Region): { readonly line: Line; readonly value: MarkedValue } | undefined {
  for (const line of rows.flatMap(linesOf)) {
    const value = line.values.find(({ mark }) => keyOf(mark) === 'title');
    if (value !== undefined) return { line, value };
  }
  return undefined;
}

/** The hashes of the names of superiors, reports and others in a form. */
function listNamed({ rows }: Region): string[] {
  return rows
    .flatMap(linesOf)
    .flatMap(({ values }) => values)
    .filter(({ mark }) => /^(?:reportsTo|directReports|dottedLineTo)/.test(keyOf(mark)))
    .map(({ mark }) => mark.text);
}
