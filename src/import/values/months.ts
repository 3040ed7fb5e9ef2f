const russian = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const indonesian = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** `«12» марта 2025 г.`, `ngày 12 tháng 3 năm 2025` or `12 Maret 2025` with points and digits, as `12.3.2025`; other text unchanged. */
export function monthInDigits(text: string): string {
  const bare = text
    .replace(/[«»"“”]/gu, '')
    .replace(/(?<=\d)\s*г(?:\.|ода)?$/u, '')
    .trim();
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(bare)) return bare;
  const [, day, month, year] = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/u.exec(bare) ?? [];
  if (day !== undefined) return `${day}.${month}.${year}`;
  const [, before, name = '', after] = /^(\d{1,2})\s+(\p{L}{3,9})\s+(\d{4})$/u.exec(bare) ?? [];
  if (before === undefined) return text;
  const stem = name.replace(/[аяьй]$/u, '');
  const at = Math.max(russian.indexOf(stem), indonesian.indexOf(name));
  return at < 0 ? text : `${before}.${at + 1}.${after}`;
}
