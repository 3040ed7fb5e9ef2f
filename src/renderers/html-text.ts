import type { Inline } from '../text/sentence/inline.ts';
import { isSafeLink } from '../text/sentence/plain.ts';
import type { FindPlace } from './places.ts';
import { escapeHtml } from './templates/index.ts';

/** Writes what follows the text of a link to a place in the same document. */
export type WriteAfter = (anchor: string) => string;
const nothing: WriteAfter = () => '';

/** Writes a sentence; `find` gives the targets of its links to places. */
export function writeHtml(inlines: readonly Inline[], find: FindPlace, after: WriteAfter = nothing): string {
  let written = '';
  for (const inline of inlines) written += writeInline(inline, find, after);
  return written;
}

function writeInline(inline: Inline, find: FindPlace, after: WriteAfter): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${writeHtml(inline.children, find, after)}</strong>`;
    case 'emphasis':
      return `<em>${writeHtml(inline.children, find, after)}</em>`;
    case 'break':
      return '<br>';
    case 'reference':
      return writeLink(`#${inline.anchor}`, escapeHtml(inline.text), find, after);
    case 'link':
      return writeLink(inline.href, writeHtml(inline.children, find), find, after);
  }
}

/** A link with no target, or an unsafe one, is written as its text. */
function writeLink(href: string, text: string, find: FindPlace, after: WriteAfter): string {
  if (href.startsWith('#')) {
    const anchor = href.slice(1);
    const way = find(anchor);
    if (way === undefined) return text;
    return `<a href="${escapeHtml(way)}">${text}${way === href ? after(anchor) : ''}</a>`;
  }
  return isSafeLink(href) ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${text}</a>` : text;
}
