const digits = '零一二三四五六七八九';

/** Reads Chinese numerals up to a hundred: `三十`, `二十五`, `两`, `一百`. */
export function readNumerals(written: string): number | undefined {
  const text = written.replace(/[〇○]/gu, '零').replaceAll('两', '二');
  if (text === '百' || text === '一百') return 100;
  const [, tens, ten, ones = ''] = /^([一二三四五六七八九])?(十)?([零一二三四五六七八九])?$/u.exec(text) ?? [];
  if (ten === undefined) return tens === undefined ? digitOf(ones) : ones === '' ? digitOf(tens) : undefined;
  if (ones === '零') return undefined;
  return 10 * (tens === undefined ? 1 : digits.indexOf(tens)) + (ones === '' ? 0 : digits.indexOf(ones));
}

function digitOf(text: string): number | undefined {
  const digit = text === '' ? -1 : digits.indexOf(text);
  return digit < 0 ? undefined : digit;
}

/** Replaces the numerals of a date by digits: `2023年3月15日` for `二〇二三年三月十五日`. */
export function spellDigits(date: string): string {
  return date
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年)/u, (year) =>
      [...year].map((each) => readNumerals(each) ?? '').join(''),
    )
    .replace(/(?<=年|^)[一二三四五六七八九十]{1,3}(?=月)|(?<=月)[一二三四五六七八九十]{1,3}(?=[日号]$)/gu, (numerals) =>
      String(readNumerals(numerals) ?? numerals),
    );
}
