import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { readWidths } from '../../src/renderers/pdf/glyph-widths.ts';

/** The widths of a character in the fonts of a PDF that have it, in thousandths of the size. */
export async function widthsOf(pdf: Uint8Array, sign: string): Promise<number[]> {
  const document = await PDFDocument.load(pdf);
  const code = (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  const widths = new Set<number>();
  for (const { node } of document.getPages()) {
    const known = readWidths(node);
    const { Font: fonts } = node.normalizedEntries();
    for (const key of fonts.keys()) {
      const font = document.context.lookup(fonts.get(key));
      const map = 'lookup' in (font ?? {}) ? (font as typeof fonts).lookup(PDFName.of('ToUnicode')) : undefined;
      if (!(map instanceof PDFRawStream)) continue;
      const text = Buffer.from(decodePDFRawStream(map).decode()).toString('latin1');
      const glyph = findGlyph(text, code);
      const width = glyph === undefined ? undefined : known.get(key.decodeText())?.(glyph);
      if (width !== undefined) widths.add(width);
    }
  }
  return [...widths];
}

/** `<glyph> <code>`, or `<first> <last> <code of the first>`. */
function findGlyph(map: string, code: string): number | undefined {
  const wanted = Number.parseInt(code, 16);
  for (const [, first = '', last, at = ''] of map.matchAll(/<([\da-f]{4})> (?:<([\da-f]{4})> )?<([\da-f]{4})>/gi)) {
    const [from, to, start] = [first, last ?? first, at].map((hex) => Number.parseInt(hex, 16)) as [
      number,
      number,
      number,
    ];
    if (wanted >= start && wanted <= start + to - from) return from + wanted - start;
  }
  return undefined;
}
