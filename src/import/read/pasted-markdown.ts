import type { Block, Paragraph, Table } from '../document.ts';
import { paragraphOf, rowOf, tableEnd } from './markdown.ts';

/** Fewer marks may be what somebody meant to write. */
const fewest = 2;
const bold = /\*\*(?=\S)[^*\n]{1,200}(?<=\S)\*\*/u;
const heading = /^\s{0,3}#{1,6}\s+\S/u;

/** Whether lines that are no Markdown page hold its marks, as texts do that were copied out of one. */
export function holdsMarkdown(lines: readonly string[]): boolean {
  let marks = 0;
  let headings = 0;
  for (const line of lines) {
    if (bold.test(line)) marks++;
    if (/^\s{0,3}#{2,6}\s+\S/u.test(line)) headings++;
  }
  return marks >= fewest || headings >= fewest;
}

/** The blocks of a document without the marks of Markdown that were copied into it; tables of strokes are tables again. */
export function withoutMarkdown(blocks: readonly Block[]): readonly Block[] {
  return holdsMarkdown(textsOf(blocks)) ? read(blocks) : blocks;
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text.split('\n')
      : block.rows.flatMap((row) => row.flatMap((cell) => textsOf(cell.blocks))),
  );
}

function read(blocks: readonly Block[]): Block[] {
  const read: Block[] = [];
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const end = block.kind === 'table' ? at : tableEnd(lines, at);
    if (end > at) {
      read.push(tableOf(blocks.slice(at, end) as readonly Paragraph[]));
      at = end - 1;
    } else if (block.kind === 'paragraph') read.push(...readParagraph(block));
    else read.push({ ...block, rows: block.rows.map((row) => row.map((c) => ({ ...c, blocks: readCell(c.blocks) }))) });
  }
  return read;
}

function readCell(blocks: readonly Block[]): Block[] {
  return read(blocks).map((block) => {
    if (block.kind === 'table') return block;
    const { heading: _, ...bare } = block;
    return block.heading === undefined ? block : { ...bare, bold: true };
  });
}

function readParagraph(paragraph: Paragraph): Paragraph[] {
  if (!/[*#`_\\[>|-]/u.test(paragraph.text) || paragraph.marks !== undefined) return [paragraph];
  return paragraph.text.split('\n').map((line, nth) => lineOf(line, nth === 0 ? paragraph : startless(paragraph)));
}

function startless({ number: _, ...rest }: Paragraph): Paragraph {
  return rest;
}

/** What the word processor says of a line goes before what its marks say. */
function lineOf(line: string, { looks: _, ...given }: Paragraph): Paragraph {
  const isNumbered = given.number !== undefined || given.heading !== undefined;
  if (/^\s*(?:[-*_]\s*){3,}$/.test(line)) return { ...given, text: '' };
  const { text, bold: isBold, looks, number, depth, heading: level } = paragraphOf(line, given.place);
  return {
    ...given,
    text,
    bold: given.bold || isBold,
    ...(looks === undefined ? {} : { looks }),
    ...(isNumbered || number === undefined ? {} : { number, ...(depth === undefined ? {} : { depth }) }),
    ...(isNumbered || level === undefined || !heading.test(line) ? {} : { heading: level }),
  };
}

function tableOf(paragraphs: readonly Paragraph[]): Table {
  const rows = paragraphs.filter((_, at) => at !== 1).map(({ text, place }) => rowOf(text, () => place));
  return {
    kind: 'table',
    rows,
    columns: Math.max(...rows.map((row) => row.length), 0),
    place: paragraphs[0]?.place ?? {},
  };
}
