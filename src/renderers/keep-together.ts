const han = '年|个月|月|周|日|天|小时|分钟|秒|人|名|次|件|元|万元|米|公里|公斤';
const latin =
  '%|‰|°[CF]|℃|lbs?|oz|kg|g|ft|feet|inches|in|mi|km|m|cm|mm|hours?|hrs?|h|minutes?|min|days?|weeks?|months?|years?|a\\.m\\.|p\\.m\\.|USD|EUR|GBP|CNY';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const figure = '\\d(?:[\\d.,]*\\d)?[%‰]?';

/** What a line may not separate: a date, and a number with its unit or its currency. */
const kept = new RegExp(
  [
    `(?<date>${[
      '\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?',
      '\\d{1,2}月\\d{1,2}日',
      `(?:${months}) \\d{1,2}(?:, \\d{4})?(?!\\w)`,
      `\\d{1,2} (?:${months})(?: \\d{4})?`,
    ].join('|')})`,
    `(?:[≤≥≈±] ?|(?:USD|EUR|GBP|CNY) )${figure}(?: (?:${latin})(?!\\w))?`,
    `${figure} (?:${latin})(?!\\w)`,
    `${figure} ?(?:${han})`,
  ].join('|'),
  'gu',
);

/** Marks what the style sheet keeps on one line, in finished markup. */
export function keepTogether(markup: string): string {
  return markup
    .split(/(<[^>]*>)/)
    .map((piece, at) => (at % 2 === 1 ? piece : markPieces(piece)))
    .join('');
}

function markPieces(text: string): string {
  return /\d/.test(text)
    ? text.replace(
        kept,
        (found, date?: string) => `<span class="${date === undefined ? 'measure' : 'date'}">${found}</span>`,
      )
    : text;
}
