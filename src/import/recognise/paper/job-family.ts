import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Draft } from '../form/draft.ts';
import { familyIn } from '../words/family-name.ts';
import { linesOf } from '../words/lines.ts';

/** The head of a paper is among its first blocks. */
const first = 5;

/** `Fashion Retail Job Family` at the head of a paper: the family of all positions in it that name none. */
export function addFamily(drafts: readonly Draft[], blocks: readonly Block[]): void {
  const found = familyAbove(blocks);
  if (found === undefined) return;
  for (const draft of drafts)
    if (!draft.has('family')) draft.entries.push({ path: 'family', text: found.text, place: found.place, written: '' });
}

function familyAbove(blocks: readonly Block[]): { text: string; place: SourcePlace } | undefined {
  for (const block of blocks.slice(0, first)) {
    if (block.kind !== 'paragraph') return undefined;
    for (const { text, place } of linesOf(block)) {
      const family = familyIn(text);
      if (family !== undefined) return { text: family, place };
    }
  }
  return undefined;
}
