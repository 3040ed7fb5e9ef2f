import type { Compilation } from '../compile.ts';
import type { Severity, Tally } from '../findings/diagnostic.ts';
import type { Judged } from '../findings/judged.ts';
import { phraseFindings } from '../languages/phrase.ts';
import type { Outline } from '../model/outline.ts';

/** Findings about some files, and how many there are about others. */
export interface Selected {
  readonly compilation: Compilation<Outline>;
  readonly elsewhere: Tally;
}

/**
 * Keeps the findings of the files that were named, and those that name them: that have a related place in one of them,
 * or are about a reference to a position of theirs, or to one that it may mean.
 */
export function selectFindings(compilation: Compilation<Outline>, isNamed: (file: string) => boolean): Selected {
  const refersTo = findReferences(compilation, isNamed);
  const selected: Judged[] = [];
  const others: Judged[] = [];
  for (const judged of compilation.findings) {
    const { at, related = [] } = judged.finding;
    const isAbout = isNamed(at.file) || related.some((end) => isNamed(end.at.file)) || refersTo(judged);
    (isAbout ? selected : others).push(judged);
  }
  const { sources, language } = compilation;
  const countOf = (level: Severity): number => others.filter(({ severity }) => severity === level).length;
  return {
    compilation: { ...compilation, findings: selected, ...phraseFindings(selected, sources, language) },
    elsewhere: { errors: countOf('error'), warnings: countOf('warning') },
  };
}

/** Whether a finding is about a reference to a position of a named file. */
function findReferences(
  { workspace, links }: Compilation<Outline>,
  isNamed: (file: string) => boolean,
): (judged: Judged) => boolean {
  const positions = workspace.positions.filter(({ file }) => isNamed(file));
  const ids = new Set(positions.map(({ id }) => id));
  for (const [id, file] of workspace.broken) if (isNamed(file)) ids.add(id);
  const names = new Set(
    positions.flatMap(({ id, title, aliases, formerTitles }) => [id, title, ...aliases, ...formerTitles]),
  );
  const places = new Set<string>();
  for (const { outcome, from, path } of links) {
    const leads =
      outcome.kind === 'found'
        ? ids.has(outcome.id)
        : outcome.kind === 'ambiguous' && outcome.candidates.some((id) => ids.has(id));
    if (!leads) continue;
    places.add(placeOf(from.file, path));
    // A key with one name is found by the key itself.
    if (path.at(-1) === 0) places.add(placeOf(from.file, path.slice(0, -1)));
  }
  return ({ finding: { at, facts } }) =>
    ('path' in at && places.has(placeOf(at.file, at.path))) ||
    ('suggestions' in facts && facts.suggestions.some((name) => names.has(name))) ||
    ('reading' in facts && facts.reading?.positions.some(({ name }) => names.has(name)) === true);
}

function placeOf(file: string, path: readonly (string | number)[]): string {
  return JSON.stringify([file, ...path]);
}
