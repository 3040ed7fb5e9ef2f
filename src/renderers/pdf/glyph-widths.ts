import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { GlyphWidth } from './join-glyphs.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** The widths of the composite fonts of a page, by their names on it; other fonts have none. */
export function readWidths(page: PDFDict): ReadonlyMap<string, GlyphWidth> {
  const widths = new Map<string, GlyphWidth>();
  const fonts = page.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('Font'), PDFDict);
  for (const key of fonts?.keys() ?? []) {
    const font = fonts?.lookup(key);
    const [descendant] = font instanceof PDFDict ? [font.lookup(name('DescendantFonts'))] : [];
    const held = descendant instanceof PDFArray ? descendant.lookup(0) : undefined;
    if (held instanceof PDFDict) widths.set(key.decodeText(), readFont(held));
  }
  return widths;
}

/** `W` holds `first [width width …]` and `first last width`. */
function readFont(font: PDFDict): GlyphWidth {
  const rest = font.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = new Map<number, number>();
  const list = font.lookupMaybe(name('W'), PDFArray);
  for (let at = 0; list !== undefined && at < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let nth = 0; nth < next.size(); nth++) widths.set(first + nth, next.lookup(nth, PDFNumber).asNumber());
      at += 2;
    } else {
      const width = list.lookup(at + 2, PDFNumber).asNumber();
      for (let glyph = first; glyph <= list.lookup(at + 1, PDFNumber).asNumber(); glyph++) widths.set(glyph, width);
      at += 3;
    }
  }
  return (glyph) => widths.get(glyph) ?? rest;
}
