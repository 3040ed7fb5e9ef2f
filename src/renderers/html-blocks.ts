import type { Block, Cell, Picture } from '../chapter/index.ts';
import { measureWord } from '../charts/drawing/measure.ts';
import type { ChapterPage } from '../handbook/chapter.ts';
import { plainText } from '../text/sentence/plain.ts';
import { type WriteAfter, writeHtml } from './html-text.ts';
import { keepTogether } from './keep-together.ts';
import type { FindPlace } from './places.ts';
import { escapeHtml } from './templates/index.ts';

/** In em: if a heading has a wider word, words in the head of a printed table may be broken. */
const widestHead = 12;

/** Headings start below that of the chapter; those too deep for HTML get its deepest level. */
const topLevel = 3;
const deepest = 6;

/** The prose of a chapter; line ends that must stay are written as `lineEnd`. */
export function writeHtmlProse(
  { blocks, headings }: ChapterPage,
  { find, after }: { readonly find: FindPlace; readonly after?: WriteAfter },
  lineEnd: string,
): string {
  let nth = 0;
  const say = (inlines: Parameters<typeof writeHtml>[0]): string =>
    keepTogether(writeHtml(inlines, find, after).replace(/[\r\n]+/g, ' '));
  const writeAll = (list: readonly Block[], nested: boolean): string =>
    list.map((block) => write(block, nested)).join('\n');

  function write(block: Block, nested: boolean): string {
    switch (block.kind) {
      case 'heading': {
        // Headings inside other blocks are not in the contents and have no anchor.
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

  /** An item that is a single paragraph needs no `<p>`. */
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
    // A table that is wider than the page scrolls by itself.
    return `<div class="scroller">\n${table}\n</div>`;
  }

  return writeAll(blocks, false);
}

/** The width and height keep the page from moving while it loads. */
function writePicture({ width, height, alternative, ...picture }: Picture): string {
  return `<p class="picture"><img src="${writeDataUrl(picture)}" width="${width}" height="${height}" alt="${escapeHtml(alternative)}"></p>`;
}

const mediaTypes = { png: 'png', jpg: 'jpeg', gif: 'gif', webp: 'webp', svg: 'svg+xml' } as const;

/** An address that is the picture itself. */
export function writeDataUrl({ type, bytes }: Pick<Picture, 'type' | 'bytes'>): string {
  return `data:image/${mediaTypes[type]};base64,${Buffer.from(bytes).toString('base64')}`;
}
