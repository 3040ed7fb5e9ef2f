import { leadingPictures } from '../../text/pictures.ts';
import type { Block, Cell, Paragraph, SourceDocument, Table } from '../document.ts';
import { readFrontMatter } from './front-matter.ts';
import { withoutComments } from './html-comments.ts';
import { findHtmlTables, type HtmlTable, readHtmlTable, withoutTables } from './html-tables.ts';
import { type MarkdownLine, markdownLines } from './markdown-lines.ts';
import { withoutTags } from './tags.ts';
import { decodeText } from './text.ts';

/** Reads Markdown as people write it: headings, lists, tables and bold lines; the marks of emphasis are taken off. */
export function readMarkdown(file: string, bytes: Uint8Array): SourceDocument {
  const { text, notes } = withoutComments(decodeText(bytes));
  const lines = text.split(/\r\n|\r|\n/);
  const tables = findHtmlTables(lines);
  const written = withoutTables(lines, tables).map(withoutTags);
  const { end: matter, settings } = readFrontMatter(written);
  const blocks = readBlocks(markdownLines(written, matter), matter, tables);
  return { file, blocks: [...settings, ...blocks], asides: [], notes };
}

/** The blocks of lines after as many of settings. */
export function readBlocks(
  numbered: readonly MarkdownLine[],
  matter = 0,
  htmlTables: ReadonlyMap<number, HtmlTable> = new Map(),
): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  let isRuled = false;
  const lines = numbered.map(({ text }) => text);
  const numberOf = (at: number) => numbered[at]?.line ?? at + 1;
  for (let at = matter === 0 ? 0 : matter + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const end = tableEnd(lines, at);
    const html = htmlTables.get(numberOf(at) - 1);
    if (html !== undefined) {
      tables++;
      blocks.push(readHtmlTable(html, tables, (text, place) => paragraphOf(withoutTags(text), place)));
      while (numberOf(at + 1) <= html.to + 1) at++;
    } else if (end > at) {
      tables++;
      blocks.push(readTable(lines.slice(at, end), numberOf(at), tables));
      at = end - 1;
    } else if (/^\s*(?:[-*_]\s*){3,}$/.test(line)) isRuled = true;
    else if (/^=+\s*$|^-+\s*$/.test(lines[at + 1] ?? '') && line.trim() !== '') {
      blocks.push(paragraphOf(`${lines[at + 1]?.startsWith('=') ? '#' : '##'} ${line}`, { line: numberOf(at) }));
      at++;
    } else {
      const paragraph = paragraphOf(line, { line: numberOf(at) });
      blocks.push(isRuled && paragraph.text !== '' ? { ...paragraph, ruled: true } : paragraph);
      if (paragraph.text !== '') isRuled = false;
    }
  }
  return blocks;
}

/** A line without its marks: a heading, an item of a list, or text. */
export function paragraphOf(line: string, place: Paragraph['place']): Paragraph {
  const heading = headingOf(line);
  const quoted = line.replace(/^\s{0,3}(?:>\s?)+/, '');
  const source = heading?.[2] ?? quoted.replace(/^\s{0,3}:\s+(?=\S)/, '');
  const bullet = heading ? undefined : /^\s*[-*+]\s+(?:\[([ xX])\]\s+)?(.*)$/.exec(source);
  const box = bullet?.[1] === undefined ? '' : bullet[1] === ' ' ? '☐ ' : '☑ ';
  const text = plain(bullet ? `${box}${bullet[2]}` : source);
  const bare = (bullet?.[2] ?? source).trim();
  return {
    kind: 'paragraph',
    text,
    place,
    bold: heading === null && /^(\*\*|__)(?:(?!\1).)+\1[:：]?$/.test(bare),
    ...(heading === null && !bullet ? boldLead(source) : {}),
    ...(bullet ? { number: '', ...depthOf(source) } : {}),
    ...(heading ? { heading: heading[1]?.length ?? 1 } : {}),
  };
}

/** Two spaces or a tab set a list within another. */
function depthOf(line: string): Pick<Paragraph, 'depth'> {
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return indent < 2 ? {} : { depth: Math.floor(indent / 2) };
}

/** `## Heading`, also where the space is missing: `##Heading##`. A single sign before a word is a tag. */
function headingOf(line: string): RegExpExecArray | null {
  const spaced = /^\s{0,3}(#{1,6})\s+(\S.*)?$/.exec(line) ?? /^\s{0,3}(#{2,6})(\p{L}.*)$/u.exec(line);
  if (spaced === null) return null;
  const words = (spaced[2] ?? '').trimEnd().replace(headingAttributes, '');
  spaced[2] = words.replace(/#+$/, '').trimEnd().replace(leadingPictures, '');
  return spaced;
}

/** `{#duties .unnumbered}` is how Pandoc names a heading, and no part of it. */
const headingAttributes = /\s*\{(?:\s*(?:[#.][^\s{}]{1,80}|[\w-]{1,40}=[^\s{}]{1,80}|-))+\s*\}$/u;

/** `**Label** value`: where the bold words end in the text without marks. */
function boldLead(source: string): Pick<Paragraph, 'looks'> {
  const found = /^\s*(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?=\s+\S)/.exec(source);
  return found === null ? {} : { looks: [{ from: 0, to: plain(found[2] ?? '').length, bold: true }] };
}

/** Takes off the marks of emphasis, code and links, and escapes; an address is kept beside its words. */
function plain(text: string): string {
  return (
    text
      .replace(/\[([^[\]]+)\]\((?![a-z]+:)[^()\s]*\.md(?:#[^()\s]*)?\)/gi, '$1')
      .replace(/\[([^[\]]+)\]\[\]/g, '$1')
      // An address in angle brackets is itself, and no place to fill in.
      .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+|[\w.+-]+@[\w-]+\.[\w.-]+)>/gi, '$1')
      .replace(/!?\[([^\]]*)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/g, (_, words: string, address: string) =>
        address === '' || address.startsWith('#') || words === address ? words : `${words} (${address})`,
      )
      .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/`([^`]+)`/g, '$1')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
      .replace(
        /&(amp|lt|gt|nbsp|quot);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' })[name] ?? '',
      )
  );
}

/** The line after a table that begins here: a row of heads, a row of strokes, and rows. */
export function tableEnd(lines: readonly string[], at: number): number {
  const isRow = (line = '') => line.includes('|');
  if (!isRow(lines[at]) || !/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(lines[at + 1] ?? '')) return at;
  if (!isRow(lines[at + 1])) return at;
  let end = at + 2;
  while (end < lines.length && isRow(lines[end])) end++;
  return end;
}

function readTable(lines: readonly string[], first: number, table: number): Table {
  const rows = lines
    .filter((_, at) => at !== 1)
    .map((line, row) => rowOf(line, (column) => ({ table, row: row + 1, cell: column + 1 })))
    .filter((row) => row.some((cell) => cell.blocks.some((block) => block.kind === 'paragraph' && block.text !== '')));
  return { kind: 'table', rows, columns: Math.max(...rows.map((row) => row.length), 0), place: { table, line: first } };
}

/** The cells between the strokes of a line, with the place of each column. */
export function rowOf(line: string, placeOf: (column: number) => Paragraph['place']): Cell[] {
  return cellsOf(line).map((text, column) => cellOf(text, placeOf(column), column));
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/\{\{[^{}]*\}\}/g, (place) => place.replaceAll('|', '/'))
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.trim()));
}

function cellOf(text: string, place: Paragraph['place'], column: number): Cell {
  return { column, span: 1, height: 1, blocks: [{ kind: 'paragraph', text, place, bold: false }] };
}
