import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { allLines, type Line } from '../words/lines.ts';
import { markLabelsOfGroups } from './labels-of-groups.ts';
import { markGroups } from './list-groups.ts';
import { markGroupsOfLists } from './lists-of-duties.ts';
import { markStatements } from './statements-over-bullets.ts';

/** Marks the names of groups also below bars: tables of one cell, each of which is the label of what follows it. */
export function markGroupsBelow(
  dictionary: Dictionary,
  blocks: readonly Block[],
  lines: (readonly Line[])[],
  inDuties: boolean,
): void {
  const seen = blocks.map((block, at) => barIn(block) ?? lines[at] ?? []);
  markGroups(dictionary, seen);
  markLabelsOfGroups(dictionary, seen);
  markGroupsOfLists(dictionary, seen, inDuties);
  markStatements(dictionary, seen);
  for (const [at, block] of blocks.entries()) if (block.kind === 'paragraph') lines[at] = seen[at] ?? [];
}

/** The one line of a table that has no other; no line of a text looks as it does. */
function barIn(block: Block): readonly Line[] | undefined {
  if (block.kind !== 'table') return undefined;
  const cells = block.rows.flat();
  const [line, another] = cells.length === 1 ? allLines(cells[0]?.blocks ?? []) : [];
  return line === undefined || another !== undefined ? undefined : [{ ...line, heading: 0 }];
}
