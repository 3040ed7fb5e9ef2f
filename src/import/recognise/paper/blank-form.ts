import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { Draft } from '../form/draft.ts';
import { isPrompt } from '../words/instruction.ts';
import type { Line } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';

/** Fewer places to fill in may be left in a form that somebody filled in. */
const fewest = 3;

/** （红色字为填写说明，填写后请删除）: what the head of such a paper tells its writer. */
const told =
  /^[（(【[※*]?.{0,20}(?:为填写(?:说明|提示)|填写[后时完]{1,2}请?(?:自行)?(?:删除|删去|清除)|delete (?:this|the|these) (?:text|notes?|guidance|instructions?))/iu;

/** Facts that somebody who fills a form in writes first. */
const first = /^(?:title|department|reportsTo|location|code|grade|employmentType|incumbents|effective)$/;

/** Whether a form that names no title is one to be filled in: `Job profile questionnaire` above places to write in. */
export function isBlankForm({ heading, entries }: Draft, lines: readonly Line[], dictionary: Dictionary): boolean {
  if (entries.some(({ path }) => path === 'title')) return false;
  if (!entries.some(({ path }) => first.test(path)) && hasEmptyFacts(lines, dictionary)) return true;
  const head = [heading?.text ?? '', ...lines.slice(0, 3).map(({ text }) => text)].map(toSimplified);
  if (!head.some(isName) && !lines.slice(0, 6).some(({ text }) => told.test(toSimplified(text)))) return false;
  return lines.filter(({ written }) => isPlaceholder(written) || isPrompt(written)).length >= fewest;
}

/** `Job title:`, `Department:` and `Line manager:` one after the other, with nothing between them. */
function hasEmptyFacts(lines: readonly Line[], dictionary: Dictionary): boolean {
  let run: string[] = [];
  for (const { text } of lines) {
    const isLabel = /[:：]$/u.test(text);
    if (isLabel) run.push(dictionary.find(text)?.path ?? 'x');
    if (run.includes('title') && run.filter((path) => first.test(path)).length >= fewest) return true;
    if (!isLabel && !isPlaceholder(text)) run = [];
  }
  return false;
}

function isName(text: string): boolean {
  return (
    text.length <= 80 &&
    /\b(?:questionnaire|template|worksheet|form)\b|(?:调查表|调查问卷|访谈表|访谈提纲|问卷|样表|模板|空白表)/iu.test(
      text,
    )
  );
}
