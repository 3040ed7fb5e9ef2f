import { foldText } from '../../../text/text.ts';
import { namesJob } from '../words/names-job.ts';
import type { Draft, Entry } from './draft.ts';

/** `Classification Title` is that of many positions, of which `Working Title` names one. */
const ofClass =
  /\b(?:class(?:ification)?|payroll|civil service|budgeted|state|system|university|generic|official|job code)\b.*\btitle\b|\bclassification\b/i;

/** Whether a label names the same position once more: a form that has said only who it is about calls its titles otherwise. */
export function isOtherName(draft: Draft, label: string): boolean {
  const own = draft.entries.find(({ path }) => path === 'title')?.label;
  return !draft.hasBody && own !== undefined && isTitle(own) && isTitle(label) && fold(own) !== fold(label);
}

/** The titles of a form, the one first that is its own. */
export function titlesIn({ entries }: Draft): readonly Entry[] {
  const titles = entries.filter(({ path }) => path === 'title');
  const isShared = ({ label = '' }: Entry): boolean => ofClass.test(label);
  return titles.some(isShared) ? [...titles.filter((each) => !isShared(each)), ...titles.filter(isShared)] : titles;
}

/** Two labels that both end in `title` are never those of two forms. */
function isTitle(label: string): boolean {
  return /\btitle\b/i.test(label);
}

function fold(label: string): string {
  return foldText(label.replace(/[\s:：]+$/u, ''));
}

/** `Co-ordinator` and `Coordinator` are one title, however it is spelt. */
export function isSameTitle(one: string | undefined, other: string): boolean {
  return one !== undefined && bareTitle(one) === bareTitle(other);
}

/** Without what differs where a title is spelt in another way. */
export function bareTitle(title: string): string {
  return foldText(title).replace(/[\s\p{Pd}.,]+/gu, '');
}

/** `Name` alone is the title of a form, or who holds the position where another label says that title: then it is taken for that. */
export function takeNameOfHolder({ entries, hasDuties }: Draft, label: string): boolean {
  const at = entries.findIndex(({ path }) => path === 'title');
  const name = entries[at];
  const isName = /^(?:full )?name[\s:]*$/i.test(name?.label ?? '') && !/^(?:full )?name[\s:]*$/i.test(label);
  if (name === undefined || !isName || hasDuties || !isPerson(name.text)) return false;
  entries[at] = { ...name, path: 'incumbents' };
  return true;
}

/** Two to four words, as `Sunita Gaikwad` or `Dr. T. K. Rao`, that name no job. */
function isPerson(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u.test(text) &&
    !namesJob(text) &&
    !/\b(?:in|of|for)\b/i.test(text)
  );
}
