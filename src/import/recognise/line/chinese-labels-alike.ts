import type { Dictionary } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';
import type { Line } from '../words/lines.ts';

const pair = /^(\p{Script=Han}{2,6})[:：]\s*(?=\S)/u;
/** Fewer known labels above may be the first items of a list by chance. */
const fewestAbove = 3;

/**
 * Marks 着装：正装 right below 学历要求：…, 经验要求：… and 持证要求：…: one line of several that each begin with a label and its
 * colon and look alike is no more of the one above it, whatever its label says.
 */
export function markChineseLabels(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  // How many known labels of that look are right above.
  let above = { count: 0, bold: false };
  const none = { ...above };
  for (const [at, own] of lines.entries()) {
    lines[at] = own.map((line) => {
      const label = labelIn(line);
      const path = label === undefined ? undefined : dictionary.find(label)?.path;
      if (label === undefined || above.bold !== line.bold) above = none;
      if (label === undefined) return line;
      const isBelow = path === undefined && above.count >= fewestAbove;
      // A list of facts goes on below what it doesn't know.
      if (path !== undefined) above = isAsked(path) ? { count: above.count + 1, bold: line.bold } : none;
      else if (!isBelow) above = none;
      return isBelow ? { ...line, labelled: true as const } : line;
    });
  }
}

/** Texts of these don't go on in lines with labels of their own, as indicators and duties do. */
function isAsked(path: string): boolean {
  return /^(?:qualifications|conditions)\./.test(path) || kindOf(path) === 'one';
}

function labelIn({ text, style, heading, setting }: Line): string | undefined {
  return style === undefined && heading === undefined && !setting ? pair.exec(text)?.[1] : undefined;
}
