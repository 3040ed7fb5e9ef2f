import { isShareHead } from '../../labels/share.ts';
import type { Draft } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

/** `权重：30%` right below the name of a group of duties: its share. */
export function readShareBelowGroup({ target, draft }: FormReader, line: Line): boolean {
  if (target?.path !== 'duties' || target.group === undefined || draft === undefined || line.style !== undefined)
    return false;
  const { group } = target;
  if (draft.entries.some((entry) => entry.path === 'duties' && entry.group === group)) return false;
  return takeShareOfGroup(draft, group, line);
}

/** Takes a line that says nothing but a share, as the group's. */
export function takeShareOfGroup(draft: Draft, group: string, { text, place }: Line): boolean {
  const [, label = '', share = ''] = /^([^:：]{1,30}?)\s*[:：]\s*(\d{1,3}(?:\.\d+)?\s*[%％])$/u.exec(text) ?? [];
  if (share === '' || !isShareHead(label)) return false;
  draft.giveShareOfGroup(group, { text: share, place }, label);
  return true;
}
