import type { Code, Finding } from '../../findings/finding.ts';
import type { FileIgnores, Ignore } from '../../findings/ignore.ts';
import type { Judged } from '../../findings/judged.ts';
import { groupBy } from '../../model/groups.ts';
import { locate } from '../../source/locate.ts';
import type { Source } from '../../source/source.ts';

/** Findings after those that comments ignore were taken out. */
export interface Hidden {
  readonly shown: readonly Judged[];
  /** With the reason of each. */
  readonly ignored: readonly Judged[];
  /** The ignores that hide a finding. */
  readonly used: ReadonlySet<Ignore>;
}

/** A finding is ignored on the line where it is reported, whatever other places it names. */
export function hideIgnored(
  judged: readonly Judged[],
  ignores: ReadonlyMap<string, FileIgnores>,
  sources: ReadonlyMap<string, Source>,
): Hidden {
  const used = new Set<Ignore>();
  if (ignores.size === 0) return { shown: judged, ignored: [], used };
  const concerned = groupBy(
    judged.filter(({ finding: { at } }) => ignores.has(at.file)),
    ({ finding: { at } }) => at.file,
  );
  const hiding = new Map<Judged, Ignore>();
  for (const [file, own] of concerned) {
    const source = sources.get(file);
    const { ignores: written, homes } = ignores.get(file) ?? { ignores: [], homes: new Map<number, number>() };
    const codes = new Set(written.map(({ code }) => code));
    const asked = own.filter(({ finding: { code } }) => codes.has(code));
    if (source === undefined || asked.length === 0) continue;
    const byPlace = new Map(written.toReversed().map((ignore) => [keyOf(ignore.line, ignore.code), ignore]));
    const spans = locate(
      source,
      asked.map(({ finding }) => finding.at),
    );
    for (const [nth, each] of asked.entries()) {
      const { code } = each.finding;
      const line = spans[nth]?.start.line ?? 1;
      const ignore = byPlace.get(keyOf(line, code)) ?? byPlace.get(keyOf(homes.get(line) ?? line, code));
      if (ignore !== undefined) hiding.set(each, ignore);
    }
  }
  for (const ignore of hiding.values()) used.add(ignore);
  return {
    shown: judged.filter((each) => !hiding.has(each)),
    ignored: [...hiding].map(([each, { reason }]) => ({ ...each, reason })),
    used,
  };
}

function keyOf(line: number, code: Code): string {
  return `${line} ${code}`;
}

/** Reports the ignores that hide nothing, of the codes that `isJudged` by now; `isOff` says which are switched off. */
export function listUnused(
  ignores: ReadonlyMap<string, FileIgnores>,
  used: ReadonlySet<Ignore>,
  isJudged: (code: Code) => boolean,
  isOff: (code: Code, file: string) => boolean,
): Finding<'ignore/unused'>[] {
  return [...ignores].flatMap(([file, own]) =>
    own.ignores
      .filter((ignore) => !used.has(ignore) && isJudged(ignore.code))
      .map(({ code, line, at }): Finding<'ignore/unused'> => {
        const why = line === 0 ? 'apart' : isOff(code, file) ? 'off' : 'nothing';
        return { code: 'ignore/unused', at, facts: { code, why } };
      }),
  );
}
