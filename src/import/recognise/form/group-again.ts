import type { Label } from '../../labels/index.ts';
import type { Draft } from './draft.ts';
import type { Target } from './target.ts';

/** Whether what a label leads is essential, and what it has in common: 安全职责 after 岗位职责 and its list are more duties, in a group. */
export function groupAgain(
  draft: Draft | undefined,
  { path, written, guessed, essential }: Label,
): Pick<Target, 'group' | 'essential'> {
  const marked = essential === undefined ? {} : { essential };
  const name = written.replace(/[\s:：]+$/u, '');
  if (
    path !== 'duties' ||
    !guessed ||
    !draft?.has('duties') ||
    !/^\p{Script=Han}[\p{Script=Han}、]{1,14}职责$/u.test(name)
  )
    return marked;
  return { ...marked, group: name };
}
