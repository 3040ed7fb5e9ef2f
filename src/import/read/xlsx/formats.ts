import { readXml } from '../xml.ts';

/** How a cell shows a number. */
export type NumberFormat = 'plain' | 'date' | 'percent';

/** The formats of cells by the number that a cell names, and whether days count from 1904. */
export function readFormats(
  styles: Uint8Array | undefined,
  book: Uint8Array,
): { formats: readonly NumberFormat[]; starts1904: boolean } {
  const own = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  if (styles !== undefined) {
    readXml(styles, {
      open(name, attributes) {
        if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), own));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
      text() {},
    });
  }
  let starts1904 = false;
  readXml(book, {
    open(name, attributes) {
      if (name === 'workbookPr') starts1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
    close() {},
    text() {},
  });
  return { formats, starts1904 };
}

function formatOf(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  const code = (own.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (id === 9 || id === 10 || code.includes('%')) return 'percent';
  // 14 to 17 and 22 are dates everywhere; 27 to 36 and 50 to 58 in East Asian programs.
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return /y|d/i.test(code) && /m|d/i.test(code) ? 'date' : 'plain';
}

/** A number as its cell shows it; a date as ISO. */
export function showNumber(written: string, format: NumberFormat, starts1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || Number.isNaN(value)) return written;
  if (format === 'percent') return `${Number((value * 100).toPrecision(12))}%`;
  // Day 60 is February 29, 1900, which was not.
  const days = Math.floor(value) + (starts1904 ? 1462 : value < 60 ? 1 : 0);
  if (format === 'date' && value >= 1 && days < 2_958_466) {
    return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
  }
  return `${Number(value.toPrecision(15))}`;
}
