import { isWide } from '../../../text/wide.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';

/** Fewer lines of one mark may be items that are labels by chance. */
const fewest = 2;
/** In columns, of which a Han character takes two: `■ 核心职责 ESSENTIAL DUTIES`. */
const longest = 40;

/**
 * `■ 岗位使命`, `■ 主要职责` and `■ 任职资格` above `● …`: where most lines with one mark are labels, each above a table or a line
 * of another look, that mark makes headings, and so are the others with it. They are read as if they were bold.
 */
export function readMarkedHeads(dictionary: Dictionary, blocks: readonly Block[], lines: (readonly Line[])[]): void {
  const alone = lines.flatMap((each, at) =>
    each[0] === undefined ? [] : [{ line: each[0], at, more: each.length > 1 }],
  );
  const alike = new Map<string, { line: Line; at: number; leads: boolean }[]>();
  alone.forEach(({ line, at, more }, nth) => {
    const { mark } = line;
    if (mark === undefined || line.heading !== undefined) return;
    const next = alone[nth + 1];
    const leadsTable = blocks.slice(at + 1, next?.at).some(({ kind }) => kind === 'table');
    const leads = !more && (leadsTable || next?.line.mark !== mark) && isShort(line.text);
    const known = alike.get(mark);
    if (known === undefined) alike.set(mark, [{ line, at, leads }]);
    else known.push({ line, at, leads });
  });
  for (const all of alike.values()) {
    const isLabel = ({ line }: { line: Line }) => dictionary.find(line.text) !== undefined;
    const labels = all.filter(isLabel);
    if (labels.length < fewest || labels.length * 3 < all.length * 2) continue;
    // A part that nobody filled in stands right above the next one.
    const leading = all.filter(({ leads }) => leads);
    if (leading.length < fewest || leading.length * 3 < all.length * 2) continue;
    if (all.some((each) => !each.leads && !(isLabel(each) && isShort(each.line.text)))) continue;
    for (const { line, at } of all) {
      const { style: _style, mark: _mark, ...bare } = line;
      lines[at] = [{ ...bare, bold: true }];
    }
  }
}

function isShort(text: string): boolean {
  return widthOf(text) <= longest && !/[。；;，,.!?]$|[:：]\s*\S/u.test(text);
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);
}
