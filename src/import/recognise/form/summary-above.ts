import type { Label } from '../../labels/index.ts';
import type { Draft, Entry } from './draft.ts';
import type { Target } from './target.ts';

/** Shorter lines are duties, but for sentences of Chinese. */
const shortest = 15;
const shortSentence = /^\p{Script=Han}[^。]{6,}。$/u;

/**
 * One sentence below 职责, above 职责内容 and its list, says what the position is for; so does one below `Statement of Duties`
 * above `Essential Functions`, whatever stands between.
 */
export function makeSummary(draft: Draft, target: Target | undefined, { path, written, essential }: Label): void {
  if (path !== 'duties' || draft.has('summary') || draft.rows.length > 0) return;
  const at = draft.entries.findIndex((entry) => entry.path === 'duties');
  const entry = draft.entries[at];
  const others = draft.entries.some((each, nth) => nth > at && each.path === 'duties');
  if (
    entry === undefined ||
    (entry.text.length < shortest && !shortSentence.test(entry.text)) ||
    others ||
    // `Marginal functions` below `Essential functions` are the others of its duties.
    (entry.essential === true && essential === false) ||
    entry.label === written
  )
    return;
  // A table of its own may end below the sentence.
  const isAlone =
    target === undefined
      ? isPlain(entry)
      : target.path === 'duties' &&
        (target.items === 'none' || isBeside(entry)) &&
        target.label !== undefined &&
        target.group === undefined;
  if ((isAlone && at === draft.entries.length - 1) || isStatement(entry))
    draft.entries[at] = { ...entry, path: 'summary' };
}

function isPlain({ label, numbered, bullet, group, place }: Entry): boolean {
  return label !== undefined && group === undefined && !numbered && !bullet && place.table !== undefined;
}

/** 核心职责：统筹全面工作。 or `Primary responsibility: To run the shop.` in one line. */
function isBeside({ text, label = '', essential, numbered, bullet, group }: Entry): boolean {
  const isCore =
    essential === true || /^(?:primary|main|core|overall|principal) (?:responsibility|duty|function)$/i.test(label);
  return isCore && group === undefined && !numbered && !bullet && /[.。]$/u.test(text);
}

function isStatement({ label = '', numbered, bullet }: Entry): boolean {
  return /\bstatement of (?:the )?duties\b/i.test(label) && numbered === undefined && bullet === undefined;
}
