import type { Label } from '../labels/index.ts';
import type { Draft } from './draft.ts';
import type { Target } from './target.ts';

/** One sentence below 职责, above 职责内容 and its list, says what the position is for. */
export function makeSummary(draft: Draft, target: Target | undefined, { path, written }: Label): void {
  if (path !== 'duties' || target?.path !== 'duties' || target.items !== 'none' || target.group !== undefined) return;
  if (target.label === undefined || target.label === written || draft.has('summary') || draft.rows.length > 0) return;
  const at = draft.entries.findIndex((entry) => entry.path === 'duties');
  const entry = draft.entries[at];
  if (entry === undefined || at !== draft.entries.length - 1 || entry.text.length < 15) return;
  draft.entries[at] = { ...entry, path: 'summary' };
}
