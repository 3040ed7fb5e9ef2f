// Without classes of Unicode, which take longer to make ready than RE2 takes to load.
const other = '[\\ud800-\\udbff][\\udc00-\\udfff]|[\\u0080-\\ud7ff\\ue000-\\uffff]';
const escaped = '\\\\[.+*?()[\\]{}|^$/]';
const letter = `(?:\\w|${other})`;
const list = `\\[(?:${letter}(?:-${letter})?|\\\\d)+-?\\]`;
const fixed = new RegExp(`(?:${escaped}|\\\\[dw]|[\\w/ -]|${other}|${list})(?:\\{\\d{1,2}\\})?`, 'y');
const varied = /[+*?]|\{\d{1,2},\d{0,2}\}/y;

/**
 * A pattern that matches the whole text, for one that JavaScript reads as RE2 does: signs and lists of signs in a row, of
 * which one may be repeated a varying number of times. Then a text can be divided in no more ways than it has
 * characters, so that the time stays linear. Undefined for other patterns.
 */
export function readSimplePattern(pattern: string): RegExp | undefined {
  const inner = pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  let variations = 0;
  for (let at = 0; at < inner.length; ) {
    fixed.lastIndex = at;
    if (!fixed.test(inner)) return undefined;
    at = fixed.lastIndex;
    varied.lastIndex = at;
    if (varied.test(inner)) {
      // After a fixed number of times, it would be a repetition of a repetition.
      if (inner[at - 1] === '}' || ++variations > 1) return undefined;
      at = varied.lastIndex;
    }
  }
  try {
    return new RegExp(`^(?:${inner})$`, 'u');
  } catch {
    return undefined;
  }
}
