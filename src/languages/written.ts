/**
 * The last key of a dotted path: `share` of `contacts.internal.share`, `kpi` of `duties[2].kpi`, '' of a list's entry.
 */
export function keyOf(path: string): string {
  return /(?:^|\.)([^.[\]]+)$/.exec(path)?.[1] ?? '';
}

/** `value` as it is in the file: after its key, or alone as an entry of a list, possibly one in brackets. */
export function lineOf(path: string, value: string): string {
  const key = keyOf(path);
  return key === '' ? value : `${key}: ${value}`;
}

/** The reason that a regular expression's engine gives, without its preamble and without repeating the pattern. */
export function reasonAlone(reason: string, pattern: string): string {
  const [, words = reason] = /^error parsing regexp: (.*)$/s.exec(reason) ?? [];
  const again = `: \`${pattern}\``;
  return words.endsWith(again) ? words.slice(0, -again.length) : words;
}

/** A value without the quotes that the file has around it. */
export function unquote(written: string): string {
  return /^(['"])(.*)\1$/s.exec(written)?.[2] ?? written;
}
