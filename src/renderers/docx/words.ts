import type { PrintedValue } from '../../model/mark.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { isSafeLink } from '../../text/sentence/plain.ts';
import type { Draft } from './draft.ts';
import { type Look, writeBreak, writeRun } from './runs.ts';
import { cleanText } from './xml.ts';

/** The form or procedure whose values are printed. */
export type Owner = Pick<PrintedValue, 'kind' | 'id'>;

/** The runs of a sentence; with an owner, each value in it is marked. */
export function writeWords(draft: Draft, inlines: readonly Inline[], owner?: Owner, look: Look = {}): string {
  let written = '';
  for (let at = 0; at < inlines.length; ) {
    const source = inlines[at]?.source;
    let end = at + 1;
    while (end < inlines.length && inlines[end]?.source === source) end++;
    const value = inlines.slice(at, end);
    const runs = value.map((inline) => writeInline(draft, inline, look)).join('');
    const text = textOf(value);
    written +=
      owner === undefined || source === undefined || text.trim() === ''
        ? runs
        : draft.bookmarks.mark({ ...owner, path: source, text }, runs);
    at = end;
  }
  return written;
}

/** The text of a value that is printed as it is. */
export function writeValue(draft: Draft, owner: Owner, path: readonly (string | number)[], text: string): string {
  return writeWords(draft, [{ kind: 'text', text, source: path }], owner);
}

function writeInline(draft: Draft, inline: Inline, look: Look): string {
  switch (inline.kind) {
    case 'text':
      return writeRun(inline.text, look);
    case 'code':
      return writeRun(inline.text, { ...look, style: 'CodeText' });
    case 'strong':
      return writeAll(draft, inline.children, { ...look, bold: true });
    case 'emphasis':
      return writeAll(draft, inline.children, { ...look, italic: true });
    case 'break':
      return writeBreak();
    case 'reference':
      return writeLink(draft, `#${inline.anchor}`, look, (shown) => writeRun(inline.text, shown));
    case 'link':
      return writeLink(draft, inline.href, look, (shown) => writeAll(draft, inline.children, shown));
  }
}

function writeAll(draft: Draft, inlines: readonly Inline[], look: Look): string {
  return inlines.map((inline) => writeInline(draft, inline, look)).join('');
}

/** A link without a target, an unsafe one, or one that Word would refuse, is written as its text. */
function writeLink(draft: Draft, href: string, look: Look, write: (look: Look) => string): string {
  const target = href.startsWith('#')
    ? draft.findTarget(href.slice(1))
    : isSafeLink(href)
      ? draft.addTarget(href)
      : undefined;
  // A link in a link would not be valid.
  if (target === undefined || look.style === 'Hyperlink') return write(look);
  const runs = write({ ...look, style: 'Hyperlink' });
  return runs === '' ? '' : `<w:hyperlink ${target} w:history="1">${runs}</w:hyperlink>`;
}

/** The words as they are printed; each line of a sentence is a line. */
function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return 'children' in inline ? textOf(inline.children) : cleanText(inline.text);
    })
    .join('');
}
