import type { Draft, Entry } from '../form/draft.ts';

const aims = /\b(?:objectives?|goals?|targets?)\b|目标/iu;
/** `Customer complaints – nil per month`, `Stock difference below 0.5 %`, 差错率≤0.1%: how much of it. */
const measured = /\d|\b(?:nil|zero|none)\b|[零无]$/iu;
const longest = 120;

/**
 * `Objectives` beside the purpose of the job is over its measures, where each of its items has a figure; a goal without
 * any says what the job is for.
 */
export function findMeasures(drafts: readonly Draft[]): void {
  for (const { entries } of drafts) {
    const own = entries.filter(isAim);
    const isBeside = entries.some((entry) => entry.path === 'summary' && !isAim(entry));
    if (own.length === 0 || !isBeside || !own.every(({ text }) => text.length <= longest && measured.test(text)))
      continue;
    for (const [at, entry] of entries.entries()) {
      if (!own.includes(entry)) continue;
      const { group: _, ...bare } = entry;
      entries[at] = { ...bare, path: 'kpis' };
    }
  }
}

function isAim({ path, label = '' }: Entry): boolean {
  return path === 'summary' && aims.test(label);
}
