import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';
import { endsDuties, lookOf } from './list-groups.ts';
import { isSetApart, markAsGroups } from './mark-groups.ts';

/** Labels and names of groups are shorter. */
const longest = 60;

/** Labels that say nothing of which duties they are above. */
const plain =
  /^(?:(?:the|your|job|work|position|role|key|main|primary|principal|major|core|essential)[ /]+)*(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|functions?|accountabilit(?:y|ies)|activities|roles?|[\s/&,]|and)+$|^(?:主要|岗位|工作|本岗位|核心|职务|职位)*(?:职责|任务|内容|工作|事项|说明|描述|[与和及])+$/iu;

/**
 * Marks `General duties` and, further down, `Safety duties`, which looks as it does, each above a list: labels of duties side by
 * side name groups of them, also where another label stands right above the first, since no label is empty.
 */
export function markLabelsOfGroups(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  const flat = lines.flat();
  const marked = new Set<Line>();
  let groups: { readonly line: Line; readonly items: Line['style'] }[] = [];
  let listed = false;
  let below = false;
  const close = () => {
    const [label, another] = groups;
    // `Principal responsibilities` above another kind of list than `Church duties` is the label of all.
    if (!below && label !== undefined && plain.test(wordsOf(label.line)) && label.items !== another?.items)
      groups = groups.slice(1);
    // Side by side they have no numbers, as sections of the paper have, and say more than that there are duties.
    const tell = below || !groups.every(({ line }) => line.style !== undefined || plain.test(wordsOf(line)));
    if (groups.length > 1 && tell && new Set(groups.map(({ line }) => line.text)).size === groups.length)
      for (const { line } of groups) marked.add(line);
    groups = [];
  };
  for (const [at, line] of flat.entries()) {
    const [above, next] = [flat[at - 1], flat[at + 1]];
    const [first] = groups;
    if (isLabel(dictionary, line)) {
      const isNext = first === undefined || (listed && lookOf(line) === lookOf(first.line));
      if (!isNext) close();
      if (next?.style !== undefined && !isLabel(dictionary, next)) {
        if (groups.length === 0) below = above !== undefined && isLabel(dictionary, above);
        groups.push({ line, items: next.style });
        listed = false;
      } else close();
    } else if (line.style !== undefined && !isSetApart(line)) listed = true;
    else if (first !== undefined && groups.length > 1 && listed && isGroupBeside(dictionary, first, line, next)) {
      groups.push({ line, items: first.items });
      listed = false;
    } else if (first !== undefined && (isSetApart(line) || endsDuties(dictionary, wordsOf(line)))) close();
  }
  close();
  markAsGroups(lines, marked);
}

/** `CUSTOMER SERVICE` after two labels of duties that look as it does, above another such list: one more group, whatever it speaks of. */
function isGroupBeside(
  dictionary: Dictionary,
  first: { readonly line: Line; readonly items: Line['style'] },
  line: Line,
  next: Line | undefined,
): boolean {
  const words = wordsOf(line);
  if (!isSetApart(line) || lookOf(line) !== lookOf(first.line) || next?.style !== first.items) return false;
  return words.length <= longest && dictionary.find(words) === undefined && !endsDuties(dictionary, words);
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

function wordsOf({ text }: Line): string {
  return text.replace(/[\s:：-]+$/u, '');
}
