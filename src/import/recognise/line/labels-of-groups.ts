import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';
import { endsDuties, lookOf } from './list-groups.ts';

/** Labels and names of groups are shorter. */
const longest = 60;

/**
 * Marks `General duties` right below `Duties and responsibilities`, and `Specific duties` further down, which looks as it does:
 * a label is not empty, so labels of duties right below one, each above a list, name groups of them.
 */
export function markLabelsOfGroups(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  const flat = lines.flat();
  const marked = new Set<Line>();
  let groups: Line[] = [];
  let listed = false;
  const close = () => {
    if (groups.length > 1 && new Set(groups.map(({ text }) => text)).size === groups.length)
      for (const line of groups) marked.add(line);
    groups = [];
  };
  for (const [at, line] of flat.entries()) {
    const next = flat[at + 1];
    const [first] = groups;
    if (isLabel(dictionary, line)) {
      const isNext = first === undefined || (listed && lookOf(line) === lookOf(first));
      if (!isNext) close();
      if (next?.style !== undefined && !isLabel(dictionary, next)) {
        groups.push(line);
        listed = false;
      } else close();
    } else if (line.style !== undefined && !isSetApart(line)) listed = true;
    else if (first !== undefined && (isSetApart(line) || endsDuties(dictionary, wordsOf(line)))) close();
  }
  close();
  if (marked.size === 0) return;
  for (const [at, own] of lines.entries())
    if (own.some((line) => marked.has(line)))
      lines[at] = own.map((line) => (marked.has(line) ? { ...line, group: true } : line));
}

/** The label of duties, of which it doesn't say whether they are essential. */
function isLabel(dictionary: Dictionary, line: Line): boolean {
  if (line.style === 'bullet' || line.setting || line.text.length > longest || /[.;,?!。；，]$|权/u.test(line.text))
    return false;
  const words = wordsOf(line);
  const label =
    dictionary.find(words) ?? (isSetApart(line) || words !== line.text ? dictionary.guess(words) : undefined);
  return label?.path === 'duties' && label.essential === undefined;
}

function isSetApart({ heading, bold }: Line): boolean {
  return heading !== undefined || bold;
}

function wordsOf({ text }: Line): string {
  return text.replace(/[\s:：-]+$/u, '');
}
