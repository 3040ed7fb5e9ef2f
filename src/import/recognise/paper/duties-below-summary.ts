import type { Draft } from '../form/draft.ts';

const fewest = 3;

/** A list below what the position is for, in a form that names no duties: they are the duties, whose label somebody left out. */
export function findUnlabelledDuties(drafts: readonly Draft[]): void {
  for (const { entries, rows } of drafts) {
    if (rows.length > 0 || entries.some(({ path }) => path === 'duties')) continue;
    const first = entries.findIndex(({ path, numbered }) => path === 'summary' && numbered !== true);
    if (first === -1) continue;
    const isItem = (at: number): boolean => {
      const entry = entries[at];
      return at > first && entry?.path === 'summary' && entry.numbered === true;
    };
    const items = entries.flatMap((entry, at) => (isItem(at) ? [{ entry, at }] : []));
    if (items.length < fewest) continue;
    for (const { entry, at } of items) entries[at] = { ...entry, path: 'duties' };
  }
}
