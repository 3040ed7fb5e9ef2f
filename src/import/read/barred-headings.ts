import type { Block, Paragraph } from '../document.ts';

/** `▌招聘岗位`: the stroke that a message without any looks has before its headings. */
const barred = /^\s*[▌▍▎▋▊▐█┃]+\s*(\S.{0,38}?)\s*$/u;
const fewest = 2;

/** Short lines behind such a stroke are headings, below those that the document has, where there are several. */
export function withBarred(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter(isBarred).length < fewest) return blocks;
  const levels = blocks.map((block) => (block.kind === 'paragraph' ? (block.heading ?? 1) : 1));
  const heading = Math.min(Math.max(...levels) + 1, 6);
  return blocks.map((block) => {
    if (!isBarred(block)) return block;
    const { looks: _, ...paragraph } = block;
    return { ...paragraph, heading, text: block.text.replace(barred, '$1') };
  });
}

function isBarred(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph' || block.heading !== undefined) return false;
  const [, words = ''] = barred.exec(block.text) ?? [];
  return words !== '' && !/[。；;，,.!！]$|[▌▍▎▋▊▐█┃]/u.test(words);
}
