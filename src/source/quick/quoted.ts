import { type Cursor, code, decline, finishLine } from './cursor.ts';

/** Escapes that people write; others may bring in characters that no file can have. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);

export function isQuote(unit: number): boolean {
  return unit === code.quote || unit === code.apostrophe;
}

/** The offset after the closing quote of a text in quotes that ends on its line. */
export function endOfQuoted({ text, end }: Cursor, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.backslash && quote === code.quote) at++;
    else if (unit === quote) {
      if (quote === code.quote || text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    }
  }
  return decline();
}

/** Reads a text in quotes and goes past it. */
export function readQuoted(cursor: Cursor): string {
  const { text, at: from } = cursor;
  const to = endOfQuoted(cursor, from);
  const inner = text.slice(from + 1, to - 1);
  cursor.at = to;
  cursor.from = from;
  cursor.to = to;
  if (text.charCodeAt(from) === code.apostrophe) return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes('\\')) return inner;
  // A path of Windows, whose backslashes were hardly meant as escapes.
  if (inner[1] === ':' && inner[2] === '\\') decline();
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|.)/gs, readEscape);
}

function readEscape(written: string, digits: string | undefined): string {
  if (digits === undefined) return escapes.get(written.slice(1)) ?? decline();
  const unit = Number.parseInt(digits, 16);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  return unit < 0xa0 || isSurrogate || refused.has(unit) ? decline() : String.fromCharCode(unit);
}

const refused: ReadonlySet<number> = new Set([0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff]);

export function readQuotedValue(cursor: Cursor): string {
  const value = readQuoted(cursor);
  finishLine(cursor);
  return value;
}
