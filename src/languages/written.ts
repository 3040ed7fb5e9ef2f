/** What the user probably meant to write: the spellings that `help` proposes. */

/** The last key of a dotted path: `share` of `contacts.internal.share`, `kpi` of `duties[2].kpi`, '' of a list's entry. */
export function keyOf(path: string): string {
  return /(?:^|\.)([^.[\]]+)$/.exec(path)?.[1] ?? '';
}

/** `value` as it stands in the file: behind its key, or alone as an entry of a list, which may be one in brackets. */
export function lineOf(path: string, value: string): string {
  const key = keyOf(path);
  return key === '' ? value : `${key}: ${value}`;
}

/** The number that `30%`, `'30'`, `３０％` or `3人` stands for. */
export function readNumber(written: string): string | undefined {
  return /^\s*(-?\d+(?:\.\d+)?)[^\d.]{0,8}$/.exec(unquote(written).normalize('NFKC'))?.[1];
}

/** The ISO date that `2024年6月1日`, `2024/6/1`, `20240601` or `2024-06-01 09:30` stands for. */
export function readDate(written: string): string | undefined {
  const text = unquote(written)
    .normalize('NFKC')
    .trim()
    .replace(/(?:\s+|(?<=\d)T)\d{1,2}:\d\d.*$/su, '');
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts.slice(1);
  const exists = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return exists ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** Whether a text has the shape of a date but no calendar has that day: `2024-02-30`. */
export function isNoDay(written: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(unquote(written)) && readDate(written) === undefined;
}

/** What a regular expression's engine says of it, without its own preamble and the pattern over again. */
export function reasonAlone(reason: string, pattern: string): string {
  const [, words = reason] = /^error parsing regexp: (.*)$/s.exec(reason) ?? [];
  const again = `: \`${pattern}\``;
  return words.endsWith(again) ? words.slice(0, -again.length) : words;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month >= 1 && month <= 12 ? ([4, 6, 9, 11].includes(month) ? 30 : 31) : 0;
}

function unquote(written: string): string {
  return /^(['"])(.*)\1$/s.exec(written)?.[2] ?? written;
}
