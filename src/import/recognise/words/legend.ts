/** `D – Daily; W – Weekly; M – Monthly`, `E = essential, N = non-essential`: what letters in a column mean. */
const legend =
  /^(?:(?:key|legend|codes?|图例|注)\s*[:：]\s*)?[A-Z]{1,2}\s*[=＝–—:：-]\s*[\p{L}][\p{L} -]{1,30}(?:(?:[;；,，/|]|\s{2})\s*[A-Z]{1,2}\s*[=＝–—:：-]\s*\p{L}[\p{L} -]{1,30})+[.。]?$/u;

export function isLegend(text: string): boolean {
  return text.length <= 200 && legend.test(text.trim());
}
