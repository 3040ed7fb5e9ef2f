import type { Draft, Entry } from '../form/draft.ts';

const fewest = 3;

/** A list below what the position is for, in a form that names no duties: they are the duties, whose label somebody left out. */
export function findUnlabelledDuties(drafts: readonly Draft[]): void {
  for (const { entries, rows } of drafts) {
    if (rows.length > 0 || entries.some(({ path }) => path === 'duties')) continue;
    const first = entries.findIndex(({ path, numbered }) => path === 'summary' && numbered !== true);
    if (first === -1 && !isListOfScope(entries)) continue;
    const isItem = (at: number): boolean => {
      const entry = entries[at];
      return at > first && entry?.path === 'summary' && entry.numbered === true;
    };
    const items = entries.flatMap((entry, at) => (isItem(at) ? [{ entry, at }] : []));
    if (first !== -1 && items.length < fewest) continue;
    for (const { entry, at } of items) entries[at] = { ...entry, path: 'duties' };
  }
}

/** `Job scope` above a list and no sentence: what is in the scope is what is done. */
function isListOfScope(entries: readonly Entry[]): boolean {
  const items = entries.filter(({ path }) => path === 'summary');
  return items.length > 1 && items.every(({ label = '' }) => /\bscope\b/i.test(label));
}
