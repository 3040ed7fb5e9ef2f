import type { Block, Paragraph } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';

/** Fewer lines that begin with a sign may do so by chance. */
const fewest = 3;
/** A sign that says nothing of what is behind it; currencies, boxes, ticks, notes and the marks of wikis do. */
const sign = /^([^\p{L}\p{N}\p{M}\p{P}\p{Sc}\s☐□☑☒✓✔√○●※★☆|=>\u{10000}-\u{10ffff}]|[°¬?~.›_])[ \t\u00a0]+(?=\p{L})/u;
/** What is left of a sign where its font is gone, which no words begin with. */
const letter = /^([lnquvŸÞðàÜÿº²])(?:[ \t\u00a0]+(?=\p{Lu}|\p{Script=Han})|(?=\p{Script=Han}))/u;

/**
 * `l Greases the points`, `? 负责排班`: a document in which the same sign, or a letter where none belongs, begins one line after
 * another, with bullets in its place.
 */
export function withSignsAsBullets(blocks: readonly Block[]): readonly Block[] {
  const counts = new Map<string, number>();
  for (const line of linesIn(blocks)) {
    const found = signOf(line);
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const signs = new Set([...counts].flatMap(([each, count]) => (count < fewest ? [] : [each])));
  return signs.size === 0 ? blocks : withBullets(blocks, signs);
}

function signOf(line: string): string | undefined {
  const start = line.slice(0, 6);
  const found = (sign.exec(start) ?? letter.exec(start))?.[1];
  return found === undefined || splitNumber(line).style !== undefined ? undefined : found;
}

function* linesIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks)
    if (block.kind === 'table') for (const cell of block.rows.flat()) yield* linesIn(cell.blocks);
    else yield* block.text.split('\n');
}

function withBullets(blocks: readonly Block[], signs: ReadonlySet<string>): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph') return readParagraph(block, signs);
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: withBullets(cell.blocks, signs) })));
    return { ...block, rows };
  });
}

/** Each sign is as long as a bullet, so what is known of places in the text stays true. */
function readParagraph(paragraph: Paragraph, signs: ReadonlySet<string>): Paragraph {
  const lines = paragraph.text.split('\n').map((line) => {
    const found = signOf(line);
    return found !== undefined && signs.has(found) ? `•${line.slice(found.length)}` : line;
  });
  const text = lines.join('\n');
  return text === paragraph.text ? paragraph : { ...paragraph, text };
}
