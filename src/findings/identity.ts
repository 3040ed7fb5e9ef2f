import type { Code, Finding } from './finding.ts';

/** What of a finding stays the same while the finding does: no line, no number, nothing that other files decide. */
export interface Identity {
  readonly code: Code;
  /** The dotted path of the data without list numbers: `duties.kpi`; '' for the file. */
  readonly at: string;
  /** Names and texts as the file has them. */
  readonly facts: Readonly<Record<string, string>>;
  /** Lists of which a part may be fixed: the empty parts of a form, the heads of a department. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/**
 * Facts that only advise, or that change with other files, with the day or with the `yaml` package, while the finding
 * stays the same.
 */
const passing = new Set([
  ...['suggestions', 'suggestion', 'candidates', 'reading', 'known', 'home', 'line', 'instead', 'perhapsText'],
  ...['below', 'like', 'lines', 'detail', 'allowed', 'expected', 'asOf', 'taken'],
]);
/** So much of a text identifies it, and so many entries a list. */
const longest = 120;
const mostEntries = 100;

/** Says which finding it is, in whatever language and on whatever line; equal ones must be counted. */
export function identify({ code, at, facts: all }: Finding): Identity {
  const facts: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const [key, fact] of Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (passing.has(key)) continue;
    if (typeof fact === 'string') facts[key] = cut(key === 'key' || key === 'name' ? withoutNumbers(fact) : fact);
    else if (key === 'written') facts[key] = cut(String(fact));
    // The steps of a cycle are one thing.
    else if (key === 'path') facts[key] = cut((fact as readonly string[]).join(' → '));
    else if (Array.isArray(fact) && typeof fact[0] === 'string')
      lists[key] = fact.slice(0, mostEntries).map(cut).sort();
  }
  const keys = 'path' in at ? at.path.filter((step) => typeof step === 'string') : [];
  return { code, at: cut(keys.join('.')), facts, lists };
}

/** `duties[2].kpi` is `duties.kpi`, since another duty may come before it. */
function withoutNumbers(path: string): string {
  return /^[A-Za-z]/.test(path) ? path.replace(/\[\d+\]/g, '') : path;
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
