import type { Block, Cell, Picture } from '../chapter/index.ts';
import { measureWord } from '../charts/drawing/measure.ts';
import type { ChapterPart } from '../handbook/chapters.ts';
import { plainText } from '../text/sentence/plain.ts';
import { writeHtml } from './html-text.ts';
import type { FindPlace } from './places.ts';
import { escapeHtml } from './templates/index.ts';

/** In em: a word that is wider may be broken in the head of a printed table, where others stay whole. */
const widestHead = 12;

/** Below the chapter's own heading; deeper ones than HTML has are alike. */
const topLevel = 3;
const deepest = 6;

/** A chapter's prose. `lineEnd` stands for the ends of lines that must stay as they are. */
export function writeHtmlProse({ blocks, headings }: ChapterPart, find: FindPlace, lineEnd: string): string {
  let nth = 0;
  const say = (inlines: Parameters<typeof writeHtml>[0]): string => writeHtml(inlines, find).replace(/[\r\n]+/g, ' ');
  const writeAll = (list: readonly Block[], nested: boolean): string =>
    list.map((block) => write(block, nested)).join('\n');

  function write(block: Block, nested: boolean): string {
    switch (block.kind) {
      case 'heading': {
        // What is quoted has headings too, but no place in the contents.
        if (nested) return `<p><strong>${say(block.inlines)}</strong></p>`;
        const tag = `h${Math.min(topLevel + block.depth - 1, deepest)}`;
        return `<${tag} id="${escapeHtml(headings[nth++] ?? '')}">${say(block.inlines)}</${tag}>`;
      }
      case 'paragraph':
        return `<p>${say(block.inlines)}</p>`;
      case 'list': {
        const tag = block.start === undefined ? 'ul' : 'ol';
        const start = block.start === undefined || block.start === 1 ? '' : ` start="${block.start}"`;
        const items = block.items.map((item) => `<li>${writeItem(item)}</li>`);
        return `<${tag}${start}>\n${items.join('\n')}\n</${tag}>`;
      }
      case 'quote':
        return `<blockquote>\n${writeAll(block.blocks, true)}\n</blockquote>`;
      case 'listing':
        return `<pre><code>${block.lines.map(escapeHtml).join(lineEnd)}</code></pre>`;
      case 'table':
        return writeTable(block.head, block.rows);
      case 'rule':
        return '<hr>';
      case 'image':
        return writePicture(block.image);
    }
  }

  /** An item that is one paragraph is a line. */
  function writeItem(item: readonly Block[]): string {
    const [first, ...rest] = item;
    if (first?.kind !== 'paragraph') return writeAll(item, true);
    const line = say(first.inlines);
    return rest.length === 0
      ? line
      : `${rest.some(({ kind }) => kind === 'paragraph') ? `<p>${line}</p>` : line}\n${writeAll(rest, true)}`;
  }

  function writeTable(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
    const cell = (tag: string, more: string, { align, inlines }: Cell): string =>
      `<${tag}${more}${align === undefined || align === 'left' ? '' : ` class="${align}"`}>${say(inlines)}</${tag}>`;
    const heads = head.map((each) =>
      cell(each.inlines.length === 0 ? 'td' : 'th', each.inlines.length === 0 ? '' : ' scope="col"', each),
    );
    const lines = rows.map((row) => `<tr>${row.map((each) => cell('td', '', each)).join('')}</tr>`);
    const isLong = head.some(({ inlines }) => measureWord(plainText(inlines)) > widestHead);
    const table = `<table class="ruled prose${isLong ? ' long' : ''}">\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
    // A table that is wider than the page moves by itself, and the page stays.
    return `<div class="scroller">\n${table}\n</div>`;
  }

  return writeAll(blocks, false);
}

/** The measures keep the page from moving while it opens. */
function writePicture({ type, bytes, width, height, alternative }: Picture): string {
  const kind = type === 'jpg' ? 'jpeg' : type;
  const data = `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
  return `<p class="picture"><img src="${data}" width="${width}" height="${height}" alt="${escapeHtml(alternative)}"></p>`;
}
