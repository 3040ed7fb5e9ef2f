/** Symbol fonts hold ticks at private code points; what they look like decides whether an option is chosen. */
const symbols: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    fe: '☑',
    fd: '☒',
    a8: '☐',
    '6f': '☐',
    '71': '☐',
    '72': '☐',
    fc: '✓',
    fb: '✗',
    '6c': '●',
    '6e': '■',
    a1: '○',
    a2: '○',
    '75': '◆',
    d8: '➢',
    e0: '→',
    b7: '•',
    '9f': '•',
    a7: '▪',
  },
  'wingdings 2': { '52': '☑', '53': '☒', '54': '☒', a3: '☐', '2a': '☐', '50': '✓', '4f': '✗', '98': '●' },
  symbol: { b7: '•', b3: '≥', a3: '≤', b1: '±', b0: '°', ae: '→' },
};

/** Whether a font draws signs in the places of letters. */
export function isSymbolFont(font: string): boolean {
  return Object.hasOwn(symbols, font.toLowerCase());
}

/** What a text in such a font shows. */
export function readSymbols(font: string, text: string): string {
  return [...text]
    .map((sign) => (/\s/.test(sign) ? sign : symbolOf(font, (sign.codePointAt(0) ?? 0).toString(16))))
    .join('');
}

/** The character that a `w:sym` shows; the code itself where the font is not known, so that nothing is lost. */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point)) return '';
  const low = (point >= 0xf000 ? point - 0xf000 : point).toString(16);
  const known = symbols[font.toLowerCase()]?.[low];
  if (known !== undefined) return known;
  const own = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  return own < 0x20 || own > 0x10ffff ? '' : String.fromCodePoint(own);
}
