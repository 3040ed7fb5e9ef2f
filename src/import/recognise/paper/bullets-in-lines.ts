import type { Block, Paragraph } from '../../document.ts';

const fewest = 2;
const bullet = /\s+[•●▪■◆‣]\s+/u;
/** `… signed. (II) Stakeholders` before the next bullet. */
const groupAtEnd = /^(.*?)\s*[(（]([IVX]{1,4}|[ivx]{1,4}|\d|[a-h])[)）]\s+(\p{L}[^.:;。：；]{1,60})$/su;
const orders: readonly (readonly string[])[] = [
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'],
  [...'12345678'],
  [...'abcdefgh'],
];

/**
 * `Duties include: (I) Stores • Count … • Order … (II) Kitchen • Wash …`: a list of which a page has lost all line breaks, with
 * the counted names of its groups, as one paragraph for each line that it had.
 */
export function withBulletsApart(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => (block.kind === 'paragraph' ? linesIn(block) : [block]));
}

function linesIn(block: Paragraph): readonly Paragraph[] {
  const parts = block.text.split(bullet).map((part) => part.trim());
  if (parts.length <= fewest || block.text.includes('\n') || parts.includes('')) return [block];
  const found = parts.map((part) => groupAtEnd.exec(part));
  const counts = found.flatMap((group) => (group === null ? [] : [group[2]]));
  const inOrder = orders.some((order) => counts.every((count, at) => count === order[at]));
  if (counts.length < fewest || !inOrder || found[0] === null || found.at(-1) !== null) return [block];
  const texts = parts.flatMap((part, at) => {
    const [, before = part, count, name] = found[at] ?? [];
    const own = at === 0 ? before : `• ${before}`;
    return [...(before === '' ? [] : [own]), ...(count === undefined ? [] : [`(${count}) ${name}`])];
  });
  return texts.map((text) => ({ ...block, text }));
}
