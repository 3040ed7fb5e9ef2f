import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';
import { markAsGroups } from './mark-groups.ts';

const fewest = 2;
const longest = 120;
/** What leads a list of things, such as `Keeps records of:`, is a duty of which those are parts. */
const leads = /[:：]$|\b(?:following|including|includes?|such as|namely)\W*$|(?:如下|包括|下列)\W*$/iu;

/**
 * `1. Maintains the yard.` and `2. Looks after the boats.` below the label of the duties, each in bold or not, each above bullets that
 * say how: where nothing else is in the list, each is the group of the bullets below it, though it ends as a sentence does.
 */
export function markStatements(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  const flat = lines.flat();
  const marked = new Set<Line>();
  for (const [at, line] of flat.entries()) {
    if (!headsDuties(dictionary, line)) continue;
    const found = statementsBelow(flat, at + 1);
    for (const each of found.length < fewest ? [] : found) marked.add(each);
  }
  markAsGroups(lines, marked);
}

function headsDuties(dictionary: Dictionary, { text, style, setting }: Line): boolean {
  return (
    style !== 'bullet' &&
    !setting &&
    text.length <= 60 &&
    dictionary.find(text.replace(/[\s:：]+$/u, ''))?.path === 'duties'
  );
}

/** The numbered lines of a list that has a bullet or several below each of them; none where one of them has none. */
function statementsBelow(flat: readonly Line[], from: number): readonly Line[] {
  const found: Line[] = [];
  let bullets = 1;
  for (const line of flat.slice(from)) {
    const isNumbered = line.style === 'decimal' && line.levels?.length === 1 && line.heading === undefined;
    const isBullet = line.style === 'bullet' && line.heading === undefined;
    if (!isNumbered && !isBullet) break;
    if (isNumbered && found.some(({ bold }) => bold !== line.bold)) break;
    if (isBullet && found.length === 0) return [];
    if (isNumbered && (bullets === 0 || line.text.length > longest || leads.test(line.text))) return [];
    if (isNumbered) found.push(line);
    bullets = isNumbered ? 0 : bullets + 1;
  }
  return bullets === 0 ? [] : found;
}
