/** Texts of these characters only, as most ids are. */
const ordinary = /^[\0-\x7f\u4e00-\u9fa5]*$/;

/** What classes of Unicode have of those characters. */
const classes: Readonly<Record<string, string>> = { L: 'A-Za-z\\u4e00-\\u9fa5', M: '', N: '0-9' };

/**
 * Whether a text matches a pattern of a schema. To make the classes of Unicode ready takes longer than to check a file,
 * so that ordinary texts are matched without them.
 */
export function readPattern(pattern: string): (text: string) => boolean {
  const whole = new RegExp(pattern, 'u');
  const short = shorten(pattern);
  if (short === undefined) return (text) => whole.test(text);
  return (text) => (ordinary.test(text) ? short.test(text) : whole.test(text));
}

/** Undefined for a pattern that has no class of Unicode, has one outside brackets or another one. */
function shorten(pattern: string): RegExp | undefined {
  if (!pattern.includes('\\p{') || /\\p\{(?![LMN]\})|\\p\{\w\}(?![^[\]]*\])|\\P/.test(pattern)) return undefined;
  return new RegExp(
    pattern.replace(/\\p\{(\w)\}/g, (_, name: string) => classes[name] ?? ''),
    'u',
  );
}
