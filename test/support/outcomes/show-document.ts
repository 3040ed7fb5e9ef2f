import type { Block, Cell, Paragraph, SourceDocument, Table } from '../../../src/import/document.ts';

/**
 * A document as it was read, a line a paragraph or row: `#` before a heading, `[1.]` before an item, `**` round bold
 * text; `⏎` and `⇥` for a line break and a tab, `¶` between the paragraphs of a cell, `<` and `^` for a cell merged with
 * the one to its left or above it.
 */
export function showDocument({ blocks, asides }: SourceDocument): string {
  const others = asides.flatMap(({ kind, blocks }) => showBlocks(blocks).map((line) => `(${kind}) ${line}`));
  return [...showBlocks(blocks), ...others].map((line) => `${line}\n`).join('');
}

function showBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'paragraph') return [showParagraph(block)];
    return [...(blocks[at - 1]?.kind === 'table' ? ['---'] : []), ...showTable(block)];
  });
}

function showParagraph({ text, heading, number, depth = 0, bold }: Paragraph): string {
  const before = `${'  '.repeat(depth)}${'#'.repeat(heading ?? 0)}${number === undefined ? '' : `[${number}]`}`;
  const written = text.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
  return `${before}${before === '' ? '' : ' '}${bold && written !== '' ? `**${written}**` : written}`;
}

function showTable({ rows, columns }: Table): string[] {
  const cells = rows.map(() => Array.from({ length: columns }, () => '^'));
  for (const [at, row] of rows.entries()) {
    for (const cell of row) place(cells, at, cell);
  }
  return cells.map((row) => `| ${row.join(' | ')} |`);
}

function place(cells: string[][], at: number, { column, span, height, blocks }: Cell): void {
  for (let row = at; row < at + height; row++) {
    for (let to = column; to < column + span; to++) {
      const shown = to > column ? '<' : row > at ? '^' : showBlocks(blocks).join(' ¶ ');
      (cells[row] as string[])[to] = shown;
    }
  }
}
