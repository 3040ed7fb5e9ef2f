import { foldText } from '../../text/text.ts';
import type { Draft } from '../recognise/form/draft.ts';
import { isPosition } from './is-position.ts';

/** A title and two facts more: one or two of them may be said of whoever signs. */
const fewest = 3;

/**
 * A title with nothing of what there is to do is a position where all of its labels are those of another form of the
 * document: the last of several vacancies may be cut off below its facts.
 */
export function markHeadsAlike(drafts: readonly Draft[]): void {
  const whole = drafts.filter((draft) => draft.has('title') && isPosition(draft));
  const labels = whole.map(labelsOf);
  const titles = new Set(whole.map(titleOf));
  for (const draft of drafts) {
    if (!draft.has('title') || titles.has(titleOf(draft)) || isPosition(draft)) continue;
    const own = [...labelsOf(draft)];
    draft.alike = own.length >= fewest && labels.some((of) => own.every((label) => of.has(label)));
  }
}

function titleOf(draft: Draft): string {
  return foldText(draft.textOf('title') ?? '');
}

function labelsOf({ entries }: Draft): ReadonlySet<string> {
  return new Set(entries.map(({ path, label }) => `${path} ${foldText(label ?? '')}`));
}
