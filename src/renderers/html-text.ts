import type { Inline } from '../text/sentence/inline.ts';
import { isSafeLink } from '../text/sentence/plain.ts';
import type { FindPlace } from './places.ts';
import { escapeHtml } from './templates/index.ts';

/** Writes a sentence; `find` gives the targets of its links to places. */
export function writeHtml(inlines: readonly Inline[], find: FindPlace): string {
  let written = '';
  for (const inline of inlines) written += writeInline(inline, find);
  return written;
}

function writeInline(inline: Inline, find: FindPlace): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${writeHtml(inline.children, find)}</strong>`;
    case 'emphasis':
      return `<em>${writeHtml(inline.children, find)}</em>`;
    case 'break':
      return '<br>';
    case 'reference':
      return writeLink(`#${inline.anchor}`, escapeHtml(inline.text), find);
    case 'link':
      return writeLink(inline.href, writeHtml(inline.children, find), find);
  }
}

/** A link with no target, or an unsafe one, is written as its text. */
function writeLink(href: string, text: string, find: FindPlace): string {
  if (href.startsWith('#')) {
    const way = find(href.slice(1));
    return way === undefined ? text : `<a href="${escapeHtml(way)}">${text}</a>`;
  }
  return isSafeLink(href) ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${text}</a>` : text;
}
