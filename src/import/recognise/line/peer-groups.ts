import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { type Next, rankOf } from './read-heading.ts';

/** What a heading must speak of to end the groups beside which it stands; `Staff training` and `Guest relations` are groups. */
const ends =
  /^(?:qualifications(?!\.(?:training|knowledge|other))|conditions|pay|kpis|authority$|compliance|approval|x-signature)/;

/**
 * `PLANNING & FINANCE` right below `RESPONSIBILITIES`, set as it is, above a list: a label is not empty, so the heading names a
 * group of what it stands for, and so do those of its look that follow.
 */
export function readPeerGroup(reader: FormReader, line: Line, next: Next, guessed: Label | undefined): boolean {
  const { target, draft } = reader;
  if (target?.path !== 'duties' || draft === undefined || next === undefined || next === 'table') return false;
  if (line.style !== undefined || next.style === undefined || rankOf(line) !== target.rank || target.rank === 20)
    return false;
  if (target.filled ? target.peers !== true : target.group !== undefined) return false;
  if (target.filled && guessed !== undefined && ends.test(guessed.path)) return false;
  reader.target = { ...target, group: line.text.replace(/[\s:：]+$/u, ''), peers: true, filled: true };
  delete reader.target.items;
  return true;
}
