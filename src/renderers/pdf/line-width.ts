import { measureText } from '../../charts/drawing/measure.ts';

/** The width of a text in em. */
export type Measure = (text: string) => number;

/** Widths in the wider of jd's two regular fonts, in hundredths of an em, from the space to the tilde. */
const basic = [
  23, 33, 48, 56, 56, 93, 68, 28, 34, 34, 47, 56, 28, 35, 28, 40, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 56,
  56, 56, 48, 95, 61, 66, 64, 69, 59, 56, 69, 73, 30, 54, 65, 55, 82, 73, 75, 64, 75, 64, 60, 60, 73, 58, 88, 58, 54,
  61, 34, 40, 34, 56, 56, 61, 57, 62, 51, 62, 56, 33, 57, 61, 28, 28, 56, 29, 93, 61, 61, 62, 62, 39, 47, 38, 61, 53,
  81, 50, 53, 48, 34, 27, 34, 56,
] as const;

/** Signs that the font of an English book has narrow, in hundredths of an em. */
const narrow: ReadonlyMap<string, number> = new Map([
  ['·', 28],
  ['‘', 28],
  ['’', 28],
  ['“', 48],
  ['”', 48],
]);

/** Measures running titles, which are regular where the texts of charts are bold; never too small. */
export function measureLine(language: string): Measure {
  const known = language === 'en' ? narrow : new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const sign of text) {
      const hundredths = known.get(sign) ?? basic[(sign.codePointAt(0) ?? 0) - 0x20];
      width += hundredths === undefined ? measureText(sign) : hundredths / 100;
    }
    return width;
  };
}
