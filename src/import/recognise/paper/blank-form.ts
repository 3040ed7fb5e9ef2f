import { toSimplified } from '../../labels/traditional.ts';
import type { Draft } from '../form/draft.ts';
import { isPrompt } from '../words/instruction.ts';
import type { Line } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';

/** Fewer places to fill in may be left in a form that somebody filled in. */
const fewest = 3;

/** Whether a form that names no title is one to be filled in: `Job profile questionnaire` above places to write in. */
export function isBlankForm({ heading, entries }: Draft, lines: readonly Line[]): boolean {
  if (entries.some(({ path }) => path === 'title')) return false;
  const named = [heading?.text ?? '', ...lines.slice(0, 3).map(({ text }) => text)];
  if (
    !named.some(
      (text) =>
        text.length <= 80 &&
        /\b(?:questionnaire|template|worksheet|form)\b|(?:调查表|调查问卷|访谈表|访谈提纲|问卷|样表)/iu.test(
          toSimplified(text),
        ),
    )
  )
    return false;
  return lines.filter(({ written }) => isPlaceholder(written) || isPrompt(written)).length >= fewest;
}
