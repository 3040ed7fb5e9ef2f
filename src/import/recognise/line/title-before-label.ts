import type { Dictionary, Label } from '../../labels/index.ts';
import type { Draft } from '../form/draft.ts';
import { titleIn } from '../words/title.ts';

/** `保洁员岗位要求` in the form of 保洁员: the title before a label, which its other words are. */
export function labelAfterTitle(dictionary: Dictionary, draft: Draft, text: string): Label | undefined {
  const { heading } = draft;
  const title = draft.textOf('title') ?? (heading === undefined ? undefined : (titleIn(heading.text) ?? heading.text));
  if (title === undefined || title.length < 2 || text.length > title.length + 10 || !text.startsWith(title))
    return undefined;
  const words = text.slice(title.length).replace(/^的/u, '');
  const label = /^\p{Script=Han}{2,8}[:：]?$/u.test(words) ? dictionary.guess(words) : undefined;
  if (label === undefined || label.path === 'form' || label.path === 'title' || label.meant !== undefined)
    return undefined;
  return { ...label, written: text };
}
