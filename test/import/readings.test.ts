import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Block, DocumentError, type Paragraph } from '../../src/import/document.ts';
import { readDocument } from '../../src/import/read/index.ts';
import { zip } from '../../src/renderers/zip.ts';

/**
 * How the readers see small files: one file a reader, in which `<<<<` is between texts and `>>>>` before what is read of
 * each, a line a paragraph or cell with its place and looks. `-u` writes the latter anew. What Word or Excel packs is
 * there as its parts, each below `== ` and its name.
 */
const folder = new URL('./readings/', import.meta.url);
const endings = { csv: 'csv', markdown: 'md', text: 'txt', wiki: 'txt', word: 'docx', workbook: 'xlsx' } as const;
const names = readdirSync(folder).map((name) => name.replace(/\.txt$/, '')) as (keyof typeof endings)[];

function showBlock(block: Block): string[] {
  if (block.kind === 'paragraph') return [showParagraph(block)];
  const cells = block.rows.flat().flatMap((cell) => {
    const size = cell.span * cell.height === 1 ? '' : ` ${cell.span}×${cell.height}`;
    return cell.blocks.flatMap(showBlock).map((shown) => `  ${cell.column}${size} ${shown}`);
  });
  return [`table ${Object.values(block.place).join(':')}, ${block.columns} columns`, ...cells];
}

function showParagraph({ text, place, bold, heading, number, depth, ruled, looks }: Paragraph): string {
  const marks = [
    Object.entries(place).map(([key, value]) => `${key} ${value}`),
    bold ? 'bold' : [],
    heading === undefined ? [] : `heading ${heading}`,
    number === undefined ? [] : `item ${number}`,
    depth === undefined ? [] : `depth ${depth}`,
    ruled ? 'ruled' : [],
    (looks ?? []).map((look) => JSON.stringify(look)),
  ];
  return `${marks.flat().join(', ')}: ${JSON.stringify(text)}`;
}

function bytesOf(file: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  if (!/\.(?:docx|xlsx)$/.test(file)) return encoder.encode(text);
  const parts = text.split(/^== (?=\S+$)/m).slice(1);
  return zip(parts.map((part) => [part.split('\n', 1)[0] ?? '', encoder.encode(part.slice(part.indexOf('\n') + 1))]));
}

function show(file: string, text: string): string {
  try {
    const { blocks, asides, notes } = readDocument(file, bytesOf(file, text));
    const others = asides.flatMap((aside) => aside.blocks.flatMap(showBlock).map((line) => `(${aside.kind}) ${line}`));
    return [...blocks.flatMap(showBlock), ...others, ...notes.map((note) => JSON.stringify(note))].join('\n');
  } catch (error) {
    if (error instanceof DocumentError) return `refused: ${error.fault}`;
    throw error;
  }
}

it.each(names)('%s', async (name) => {
  const file = new URL(`${name}.txt`, folder);
  const texts = readFileSync(file, 'utf8')
    .replace(/\n$/, '')
    .split('\n<<<<\n')
    .map((each) => each.split('\n>>>>\n')[0] ?? '');
  expect(texts.length).toBeGreaterThan(5);
  const shown = texts.map((text) => `${text}\n>>>>\n${show(`a.${endings[name]}`, text)}`);
  await expect(`${shown.join('\n<<<<\n')}\n`).toMatchFileSnapshot(fileURLToPath(file));
});
