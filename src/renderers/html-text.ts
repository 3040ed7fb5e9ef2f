import { type Inline, isSafeLink } from '../sentence.ts';
import { escapeHtml } from './templates.ts';

/** Writes a sentence; `places` are what its links within the page can lead to. */
export function writeHtml(inlines: readonly Inline[], places: ReadonlySet<string>): string {
  let written = '';
  for (const inline of inlines) written += writeInline(inline, places);
  return written;
}

function writeInline(inline: Inline, places: ReadonlySet<string>): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${writeHtml(inline.children, places)}</strong>`;
    case 'emphasis':
      return `<em>${writeHtml(inline.children, places)}</em>`;
    case 'break':
      return '<br>';
    case 'reference':
      return writeLink(`#${inline.anchor}`, escapeHtml(inline.text), places);
    case 'link':
      return writeLink(inline.href, writeHtml(inline.children, places), places);
  }
}

/** A link that leads nowhere, or where it may not, is its words. */
function writeLink(href: string, text: string, places: ReadonlySet<string>): string {
  if (href.startsWith('#')) return places.has(href.slice(1)) ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
  return isSafeLink(href) ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${text}</a>` : text;
}
