/** What XML 1.0 can't express: controls and halves of characters. */
const inexpressible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as Word gets it: on one line, and only of characters that XML has. */
export function cleanText(text: string): string {
  return text.replace(/[\t\n\v\f\r]+/g, ' ').replace(inexpressible, '\ufffd');
}

/** Escapes text and quoted attributes. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The namespaces of the parts that have content, by prefix. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: `${officeDocument}/relationships`,
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
} as const;

/** The root element of a part with these namespaces. */
export function writeRoot(name: string, prefixes: readonly (keyof typeof namespaces)[], content: string): string {
  const declared = prefixes.map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join('');
  return `${xmlHead}<${name}${declared}>${content}</${name}>`;
}
