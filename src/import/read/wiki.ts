import type { SourceDocument } from '../document.ts';
import { readBlocks } from './markdown.ts';
import type { MarkdownLine } from './markdown-lines.ts';
import { decodeText } from './text.ts';

const heading = /^\s*(={1,6})\s*([^=\s](?:[^=]{0,200}[^=\s])?)\s*\1\s*$/;
const category = /^\s*\[\[\s*(?:category|kategorie|分类)\s*:\s*([^[\]]+)\]\]\s*$/i;

/** Reads a text in the marks of MediaWiki, which has at least two headings between signs of equality; undefined for another. */
export function readWiki(file: string, bytes: Uint8Array): SourceDocument | undefined {
  const written = decodeText(bytes).split(/\r\n|\r|\n/);
  if (written.filter((line) => heading.test(line)).length < 2) return undefined;
  const { lines, categories } = wikiLines(written);
  const foot = categories.map(({ text, line }) => ({ kind: 'paragraph' as const, text, place: { line }, bold: false }));
  return {
    file,
    blocks: readBlocks(lines),
    asides: foot.length === 0 ? [] : [{ kind: 'footer', blocks: foot }],
    notes: [],
  };
}

/** A page in the marks of MediaWiki in those of Markdown, each line with its number; and the categories at its foot. */
function wikiLines(lines: readonly string[]): { lines: readonly MarkdownLine[]; categories: MarkdownLine[] } {
  const read: MarkdownLine[] = [];
  const categories: MarkdownLine[] = [];
  let table: string[][] | undefined;
  let from = 0;
  lines.forEach((written, at) => {
    const line = at + 1;
    const [, of] = category.exec(written) ?? [];
    if (of !== undefined) categories.push({ text: of.trim(), line });
    else if (/^\s*\{\|/.test(written)) {
      table = [];
      from = line;
    } else if (table !== undefined && /^\s*\|\}/.test(written)) {
      const rows = table.filter((row) => row.length > 0);
      const [head = []] = rows;
      rows.forEach((row, nth) => {
        read.push({ text: `| ${row.join(' | ')} |`, line: from });
        if (nth === 0) read.push({ text: `|${' --- |'.repeat(head.length)}`, line: from });
      });
      read.push({ text: '', line });
      table = undefined;
    } else if (table !== undefined) readCells(table, written);
    else read.push({ text: markdownOf(written), line });
  });
  // A table that nobody closed is text.
  for (const row of table ?? []) read.push({ text: row.join(' '), line: from });
  return { lines: read, categories };
}

function readCells(table: string[][], written: string): void {
  const row = table.at(-1);
  if (/^\s*\|-/.test(written) || row === undefined) table.push([]);
  if (/^\s*\|[-+]/.test(written)) return;
  const [, , text = ''] = /^\s*([!|])(.*)$/.exec(written) ?? [];
  const last = table.at(-1);
  if (text !== '') last?.push(...text.split(/!!|\|\|/).map((cell) => withoutStyle(inline(cell))));
  else if (last !== undefined && last.length > 0) last[last.length - 1] += `<br>${inline(written.trim())}`;
}

/** `colspan="2" | Text`: how a cell looks stands before a stroke. */
function withoutStyle(cell: string): string {
  return cell.replace(/^\s*(?:\w+\s*=\s*"[^"]*"\s*)+\|/, '').trim();
}

function markdownOf(written: string): string {
  const [, marks, words] = heading.exec(written) ?? [];
  if (marks !== undefined && words !== undefined) return `${'#'.repeat(marks.length)} ${inline(words)}`;
  const [, list = '', item = ''] = /^([*#:;]+)\s*(.*)$/.exec(written) ?? [];
  if (list === '') return inline(written);
  // The mark of an item without words would underline the line above it.
  if (item === '') return '';
  const indent = '  '.repeat(list.length - 1);
  if (list.endsWith('*')) return `${indent}- ${inline(item)}`;
  if (list.endsWith('#')) return `${indent}1. ${inline(item)}`;
  return list.endsWith(';') ? `**${inline(item)}**` : inline(item);
}

/** Emphasis and links. */
function inline(text: string): string {
  return text
    .replace(/'''''(?=\S)(.*?)'''''/g, '**$1**')
    .replace(/'''(?=\S)(.*?)'''/g, '**$1**')
    .replace(/''(?=\S)(.*?)''/g, '$1')
    .replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/\[(https?:\/\/\S{1,500})\s+([^[\]]{1,200})\]/g, '$2 ($1)')
    .trimEnd();
}
