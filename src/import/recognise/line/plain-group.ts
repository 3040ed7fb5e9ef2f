import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

/** `团队管理` without any mark, among duties that each end with one and above the next of them: the group of what follows. */
export function readPlainGroup({ target, draft, dictionary }: FormReader, line: Line, next: Next): boolean {
  if (target?.path !== 'duties' || draft === undefined || next === undefined || next === 'table') return false;
  if (line.style !== undefined || line.heading !== undefined || next.style !== undefined) return false;
  if (target.items !== undefined && target.items !== 'none') return false;
  if (!/^\p{Script=Han}{2,12}$/u.test(line.text) || dictionary.find(line.text) !== undefined) return false;
  if (!/[;；。]$/u.test(next.text) || next.text.length <= line.text.length) return false;
  const above = draft.entries.at(-1);
  if (target.filled && !(above?.path === 'duties' && /[;；。]$/u.test(above.text))) return false;
  draft.takeHeads(line.place, line.written);
  target.group = line.text;
  return true;
}
