import type { Block, Paragraph } from '../../document.ts';

/** Fewer may be a remark, a code and a stamp. */
const fewest = 4;
const longest = 30;

/**
 * The text boxes of a chart that somebody drew, and the body without them: four or more in a row with a few words each, of
 * which none is a label beside its value. What stands in them goes on with no list around them.
 */
export function takeDrawnChart(blocks: readonly Block[]): { body: readonly Block[]; drawn: readonly Paragraph[] } {
  const drawn: Paragraph[] = [];
  let run: Paragraph[] = [];
  const body: Block[] = [];
  const close = (): void => {
    if (run.length >= fewest) drawn.push(...run);
    else body.push(...run);
    run = [];
  };
  for (const block of blocks) {
    // The paragraphs on which the boxes hang are often empty.
    if (block.kind === 'paragraph' && block.text.trim() === '' && run.length > 0) continue;
    if (block.kind === 'paragraph' && block.boxed && isName(block)) run.push(block);
    else {
      close();
      body.push(block);
    }
  }
  close();
  return { body, drawn };
}

function isName({ text, number }: Paragraph): boolean {
  const name = text.trim();
  return name.length <= longest && number === undefined && !/[:：\t]|[.。;；!！?？]$|^\d/u.test(name);
}
