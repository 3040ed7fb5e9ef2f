import type { SourcePlace } from '../../model/imported.ts';
import type { Block } from '../document.ts';
import type { Draft } from './draft.ts';
import { linesOf } from './lines.ts';

const head = /^(\p{Lu}.{2,50}?)\s+(?:job|career) family(?:\s+(?:profiles?|descriptions?|job descriptions?))?$/iu;
/** The head of a paper is among its first blocks. */
const first = 5;

/** `Fashion Retail Job Family` at the head of a paper: the family of all positions in it that name none. */
export function addFamily(drafts: readonly Draft[], blocks: readonly Block[]): void {
  const found = familyIn(blocks);
  if (found === undefined) return;
  for (const draft of drafts)
    if (!draft.has('family')) draft.entries.push({ path: 'family', text: found.text, place: found.place, written: '' });
}

function familyIn(blocks: readonly Block[]): { text: string; place: SourcePlace } | undefined {
  for (const block of blocks.slice(0, first)) {
    if (block.kind !== 'paragraph') return undefined;
    for (const { text, place } of linesOf(block)) {
      const [, family] = head.exec(text) ?? [];
      if (family !== undefined) return { text: family, place };
    }
  }
  return undefined;
}

/** Such a head names no position itself. */
export function isFamily(heading: string): boolean {
  return head.test(heading);
}
