import type { Block, Paragraph } from '../document.ts';
import type { FormParagraph } from './form-blocks.ts';

/** Farther away the same text is another one. */
const farthest = 60;

/** The blocks of a document, whose paragraphs have the numbers of those of the form: import keeps them beside all that it reads. */
export function numberParagraphs(blocks: readonly Block[], paragraphs: readonly FormParagraph[]): Block[] {
  let at = 0;
  const number = (paragraph: Paragraph): Paragraph => {
    const text = bare(paragraph.text);
    if (paragraph.text.trim() === '' || paragraph.boxed) return paragraph;
    for (let next = at, seen = 0; next < paragraphs.length && seen < farthest; next++) {
      const { text: shown = '' } = paragraphs[next] ?? {};
      if (shown.trim() === '') continue;
      seen++;
      if (bare(shown) !== text) continue;
      at = next + 1;
      return { ...paragraph, place: { ...paragraph.place, paragraph: next } };
    }
    return paragraph;
  };
  const walk = (all: readonly Block[]): Block[] =>
    all.map((block) =>
      block.kind === 'paragraph'
        ? number(block)
        : {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: walk(cell.blocks) }))),
          },
    );
  return walk(blocks);
}

/** Boxes and other signs may be read in another way. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '') || text.trim();
}
