import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { StandardRule, Subject } from './rule.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Both standards ask for the same of fonts. */
const asked: readonly (Omit<StandardRule, 'standard' | 'clause'> & {
  readonly clauses: readonly [a: string, ua: string];
})[] = [
  {
    clauses: ['6.2.11.4.1', '7.21.4.1'],
    asks: 'each font is embedded',
    *check(subject) {
      for (const font of listFonts(subject)) if (!isEmbedded(font)) yield nameOf(font);
    },
  },
  {
    clauses: ['6.2.11.3.1', '7.21.3.1'],
    asks: 'a composite font has the characters of its encoding',
    *check(subject) {
      for (const font of listFonts(subject)) {
        if (isComposite(font) && font.get(name('Encoding')) !== name('Identity-H')) yield nameOf(font);
      }
    },
  },
  {
    clauses: ['6.2.11.3.2', '7.21.3.2'],
    asks: 'a composite TrueType font says which glyph each character is',
    *check(subject) {
      for (const font of listFonts(subject).flatMap(listDescendants)) {
        if (font.get(name('Subtype')) === name('CIDFontType2') && font.get(name('CIDToGIDMap')) === undefined)
          yield nameOf(font);
      }
    },
  },
  {
    clauses: ['6.2.11.7.2', '7.21.7'],
    asks: 'each font says which characters its glyphs are',
    *check(subject) {
      for (const font of listFonts(subject))
        if (!(font.lookup(name('ToUnicode')) instanceof PDFRawStream)) yield nameOf(font);
    },
  },
  {
    clauses: ['6.2.11.5', '7.21.5'],
    asks: 'the widths of glyphs are those of the font',
    *check(subject) {
      for (const font of listFonts(subject).flatMap(listDescendants)) if (!hasWidths(font)) yield nameOf(font);
    },
  },
  {
    clauses: ['6.2.11.2', '7.21.1'],
    asks: 'each font has a name and a kind',
    *check(subject) {
      for (const font of listFonts(subject)) {
        if (!(font.get(name('BaseFont')) instanceof PDFName) && font.get(name('Subtype')) !== name('Type3'))
          yield nameOf(font);
      }
    },
  },
];

export const fontRules: readonly StandardRule[] = asked.flatMap(({ clauses: [archive, access], asks, check }) => [
  { standard: 'PDF/A-2a', clause: archive, asks, check },
  { standard: 'PDF/UA-1', clause: access, asks, check },
]);

/** The fonts that pages use. */
function listFonts({ dicts }: Subject): PDFDict[] {
  return dicts.filter(
    (dict) => dict.get(name('Type')) === name('Font') && !/^\/CIDFont/.test(String(dict.get(name('Subtype')))),
  );
}

function isComposite(font: PDFDict): boolean {
  return font.get(name('Subtype')) === name('Type0');
}

function listDescendants(font: PDFDict): PDFDict[] {
  const fonts = font.lookup(name('DescendantFonts'));
  if (!(fonts instanceof PDFArray)) return [];
  return fonts
    .asArray()
    .map((_, at) => fonts.lookup(at))
    .filter((each) => each instanceof PDFDict);
}

function isEmbedded(font: PDFDict): boolean {
  if (font.get(name('Subtype')) === name('Type3')) return true;
  return (isComposite(font) ? listDescendants(font) : [font]).every((each) => {
    const descriptor = each.lookup(name('FontDescriptor'));
    return (
      descriptor instanceof PDFDict &&
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.lookup(name(key)) instanceof PDFRawStream)
    );
  });
}

/** Whether the widths are those of the embedded TrueType font, in thousandths of its size; glyphs not listed have the default. */
function hasWidths(font: PDFDict): boolean {
  const descriptor = font.lookup(name('FontDescriptor'));
  const file = descriptor instanceof PDFDict ? descriptor.lookup(name('FontFile2')) : undefined;
  if (!(file instanceof PDFRawStream)) return true;
  const widthOf = readWidths(Buffer.from(decodePDFRawStream(file).decode()));
  const widths = font.lookup(name('W'));
  const list = widths instanceof PDFArray ? widths.asArray() : [];
  for (let at = 0; at < list.length; at += 2) {
    const [first, next] = [list[at], list[at + 1]];
    if (!(first instanceof PDFNumber)) return false;
    // A range of glyphs of one width has three numbers.
    const isRange = next instanceof PDFNumber;
    const last = list[at + 2];
    const same = isRange && last instanceof PDFNumber ? Array(next.asNumber() - first.asNumber() + 1).fill(last) : [];
    const listed: readonly unknown[] = next instanceof PDFArray ? next.asArray() : same;
    if (
      !listed.every(
        (width, nth) => width instanceof PDFNumber && isNear(width.asNumber(), widthOf(first.asNumber() + nth)),
      )
    ) {
      return false;
    }
    if (isRange) at++;
  }
  return true;
}

/** A viewer would not see a difference of less. A glyph that the book does not use is left out, and has no width in either list. */
function isNear(stated: number, actual: number | undefined): boolean {
  return stated === 0 || actual === undefined || actual === 0 || Math.abs(stated - actual) <= 1;
}

/** Reads the widths from the tables `head`, `hhea` and `hmtx`. */
function readWidths(file: Buffer): (glyph: number) => number | undefined {
  const places = new Map<string, number>();
  for (let nth = 0; nth < file.readUInt16BE(4); nth++) {
    const at = 12 + nth * 16;
    places.set(file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8));
  }
  const [head, hhea, hmtx] = [places.get('head'), places.get('hhea'), places.get('hmtx')];
  if (head === undefined || hhea === undefined || hmtx === undefined) return () => undefined;
  const size = file.readUInt16BE(head + 18);
  const count = file.readUInt16BE(hhea + 34);
  return (glyph) => (file.readUInt16BE(hmtx + 4 * Math.min(glyph, count - 1)) * 1000) / size;
}

function nameOf(font: PDFDict): string {
  return String(font.get(name('BaseFont')) ?? font.get(name('Subtype')));
}
