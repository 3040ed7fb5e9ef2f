import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';

const fewest = 3;

/**
 * Reads a page that is one list: `• Job title` above `  • Tester`, which is set in. Where most of the outer items are known
 * labels above what is in them, they are lines of their own, and what they hold is a list.
 */
export function readOutlineList(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  const flat = lines.flatMap((each, at) => (each.length === 1 && each[0] !== undefined ? [{ line: each[0], at }] : []));
  const items = flat.filter(({ line }) => line.style === 'bullet');
  const outer = items.filter(({ line }, nth) => depthOf(line) === 0 && depthOf(items[nth + 1]?.line) > 0);
  const known = outer.filter(({ line }) => dictionary.find(line.text) !== undefined);
  const all = items.filter(({ line }) => depthOf(line) === 0);
  if (known.length < fewest || known.length * 2 < all.length || outer.length * 5 < all.length * 4) return;
  const heads = new Set(outer);
  for (const item of items) {
    const { line, at } = item;
    const { depth: _, style, mark: _mark, ...bare } = line;
    if (heads.has(item)) lines[at] = [{ ...bare, bold: true }];
    else if (depthOf(line) > 1) lines[at] = [{ ...line, depth: depthOf(line) - 1 }];
    else if (depthOf(line) === 1 && style !== undefined) lines[at] = [{ ...bare, style, ...markOf(line) }];
  }
}

function depthOf(line: Line | undefined): number {
  return line?.depth ?? 0;
}

function markOf({ mark }: Line): Pick<Line, 'mark'> {
  return mark === undefined ? {} : { mark };
}
