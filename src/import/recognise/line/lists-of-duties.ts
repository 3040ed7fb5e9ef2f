import type { Dictionary } from '../../labels/index.ts';
import { isShareHead } from '../../labels/share.ts';
import { leadsOn } from '../words/leads-on.ts';
import type { Line } from '../words/lines.ts';
import { markAsGroups } from './mark-groups.ts';
import { findHeadsOfGroups, formOf } from './weigh-groups.ts';

/** Labels are shorter. */
const longest = 60;
/** What is no duty, whatever stands above it. */
const others =
  /^(?:form$|basic$|title|code|department|reportsTo|directReports|qualifications|conditions|pay|kpis|compliance|approval|x-signature|summary|authority|contacts|career)/;

/** Of those, what may name a group of duties among others. */
const either = /^(?:qualifications\.(?:training|knowledge|other|education)|contacts|career)/;

/** Marks the names of groups in each list of duties: below a label, and, `inDuties`, in a cell beside one. */
export function markGroupsOfLists(dictionary: Dictionary, lines: (readonly Line[])[], inDuties: boolean): void {
  const flat = lines.flat();
  const marked = new Set<Line>();
  let label: Line | undefined;
  let list: Line[] | undefined = inDuties ? [] : undefined;
  const close = () => {
    if (list?.every(({ group }) => group !== true))
      for (const line of findHeadsOfGroups(withoutLead(list))) marked.add(line);
    list = undefined;
  };
  for (const line of flat) {
    // `The post holder will:` leads the items of a group.
    const isLead = list !== undefined && list.length > 0 && leadsOn(line.text);
    if (!isLead && isLabel(dictionary, line)) {
      close();
      [label, list] = [line, []];
    } else if (list !== undefined && ends(dictionary, line, label, list[0])) close();
    else list?.push(line);
  }
  close();
  markAsGroups(lines, marked);
}

/** `The Supervisor will:` above the first name looks as none of them does. */
function withoutLead(list: readonly Line[]): readonly Line[] {
  const [first, second] = list;
  return first !== undefined && second !== undefined && leadsOn(first.text) && formOf(first) !== formOf(second)
    ? list.slice(1)
    : list;
}

function isLabel(dictionary: Dictionary, { style, text: written }: Line): boolean {
  // `Major duties⇥% of time` heads a column of shares, too.
  const [before = '', behind = ''] = written.split(/\t+/);
  const text = isShareHead(behind) ? before.trim() : written;
  if (style === 'bullet' || text.length > longest || /[.;,?!。；，]$/u.test(text)) return false;
  return dictionary.find(wordsOf(text))?.path === 'duties';
}

/** What looks as the label does, stands above it, or is the label of something else. */
function ends(dictionary: Dictionary, line: Line, label: Line | undefined, opening: Line | undefined): boolean {
  const { heading, bold, style, text } = line;
  if (label?.heading !== undefined && heading !== undefined && heading <= label.heading) return true;
  // `(a)` below `B.` looks otherwise.
  if (label !== undefined && formOf(line) === formOf(label) && (bold || style !== undefined)) return true;
  if (style === 'bullet' || (style !== undefined && heading === undefined && !bold)) return false;
  const [before = ''] = text.split(/[:：]/u, 1);
  const path = (before.length > longest ? undefined : dictionary.find(wordsOf(before))?.path) ?? '';
  const isPeer = opening !== undefined && formOf(opening) === formOf(line) && wordsOf(text) === before;
  return others.test(path) && !(isPeer && either.test(path));
}

function wordsOf(text: string): string {
  return text.replace(/[\s:：-]+$/u, '');
}
