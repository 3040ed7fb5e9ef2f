import { escapeMarkup } from '../text/markup.ts';
import { visible } from '../text/terminal.ts';

/** The first line of an XML file, which needs no other. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A tag with its attributes; a list is the lines of one attribute. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number | readonly string[]>>,
  end: '>' | '/>' = '>',
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const lines = typeof value === 'object' ? value : [String(value)];
    // A parser makes spaces of the line ends of an attribute, but keeps those that are written as numbers.
    return ` ${key}="${lines.map(escapeLine).join('&#10;')}"`;
  });
  return `<${name}${written.join('')}${end}`;
}

/** Any text as one line of well-formed XML 1.0: no sign is markup, and none is one that XML can't hold. */
export function escapeLine(text: string): string {
  return escapeMarkup(visible(text)).replace(/[\ufffe\uffff]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
