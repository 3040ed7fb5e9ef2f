import type { FormReader } from '../form/reader.ts';
import { isAboutEmployer } from '../words/company.ts';
import type { Line } from '../words/lines.ts';
import { titleIn } from '../words/title.ts';
import { endsDuties } from './list-groups.ts';
import { type Next, rankOf } from './read-heading.ts';

/**
 * `Education` between the fourth and the fifth of the duties: since the numbers run on below it, it names a group as the heading
 * above the first did, whatever its words are elsewhere. Below no such heading so does `Yard and Hall`, whose words no label has.
 */
export function readRunningGroup(reader: FormReader, line: Line, next: Next): boolean {
  const { target, draft } = reader;
  if (target?.path !== 'duties' || target.last === undefined || draft === undefined) return false;
  if (next === undefined || next === 'table' || next.count !== target.last + 1 || next.style !== target.items)
    return false;
  const isSetApart = line.heading !== undefined || line.bold;
  // Those that look as the label does, or as the first of them, are groups by their words, too.
  const isPeer = target.group === undefined || (target.runningPeers === true && rankOf(line) === target.groupRank);
  if (line.style !== undefined || !isSetApart || (!isPeer && rankOf(line) <= target.rank)) return false;
  if (isPeer && (rankOf(line) < target.rank || !namesMatter(reader, line.text))) return false;
  if (line.text.length > 60 || /[.。;；,，!！?？]$/u.test(line.text)) return false;
  const group = line.text.replace(/[\s:：]+$/u, '');
  draft.takeHeads(line.place, line.written, line.text, group);
  const peers = isPeer ? { runningPeers: true as const, groupRank: rankOf(line) } : {};
  reader.target = { ...target, group, filled: true, ...peers };
  delete reader.target.items;
  return true;
}

/** Whether words speak of no part of a form, which the numbers of another list may run on into. */
function namesMatter({ dictionary }: FormReader, text: string): boolean {
  const words = text.replace(/[\s:：]+$/u, '');
  const label = dictionary.find(words, { near: true }) ?? dictionary.guess(words);
  return (
    label === undefined && !endsDuties(dictionary, words) && !isAboutEmployer(words) && titleIn(words) === undefined
  );
}
