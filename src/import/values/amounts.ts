import { toSimplified } from '../labels/traditional.ts';
import { currencies, moneys } from './currencies.ts';
import { smallHan } from './dates.ts';
import { withPlainAmounts } from './lakhs.ts';

/** A whole number of people: `2`, `２人`, `三名`, 二四, `1.0 FTE`, `1,0`; undefined for `1-2人` and `1,000`. */
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export function readHeadcount(text: string): number | undefined {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)\s*\(\p{L}+\)$|[。.]$|^[x×]\s?(?=\d)|(?<=\d)\s?[x×]$/giu, '');
  const found =
    /^(\d{1,5})(?:\.0+|,00?)?\s*(?:人|名|位|个|個|fte|people|persons?|positions?|posts?|человека?|чел\.?|ед\.?|единиц[аы]?|штатн\p{L}+ единиц[аы]?|став(?:ка|ки|ок)|người|orang|personil)?$/iu.exec(
      bare,
    );
  if (found) return Number(found[1]);
  const written = countInWords(bare);
  if (written !== undefined) return written;
  const [, counted] =
    /^([一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)\s*[人名位个個]$/u.exec(bare) ?? [];
  return counted === undefined ? bareCount(bare) : smallHan(counted);
}

/** `4 人（甲、乙两班）` is four, and so is 4人，按项目调配: the number before what is said of it. */
export function countBefore(text: string): number | undefined {
  const [, inBrackets] =
    /^([^（()）]+?)\s*[（(](?:含|其中|incl(?:uding|\.)?)?[^（()）\d]+(?:\d+\s*[名人位])?[)）]$/iu.exec(text.trim()) ??
    [];
  const [, before] =
    /^([^，,；;。]{1,10}(?:[名人位个]|posts?|positions?|fte))[，,；;。]\s*\S/iu.exec(text.trim()) ?? [];
  return readHeadcount(inBrackets ?? before ?? '');
}

/** `Twelve (12) posts`, `3 vacancies`, `two openings`. */
function countInWords(text: string): number | undefined {
  const [, word = '', digits, within] =
    /^(?:([a-z]{3,12})|(\d{1,4}))?\s*(?:\((\d{1,4})\))?\s*(?:posts?|positions?|vacanc(?:y|ies)|openings?|places?|slots?)$/i.exec(
      text,
    ) ?? [];
  const named = numbers.indexOf(word.toLowerCase());
  const count = within ?? digits;
  return count === undefined ? (named > 0 ? named : undefined) : Number(count);
}

/** 十二, and digit by digit 二四 and 一○五, as the establishment lists of authorities write them; 三四人 are three or four. */
function bareCount(text: string): number | undefined {
  if (/^(?:[一二三四五六七八九]十[一二三四五六七八九]?|十[一二三四五六七八九]?)$/u.test(text)) return smallHan(text);
  if (!/^[一二三四五六七八九][〇○零一二三四五六七八九]{0,3}$/u.test(text)) return undefined;
  return Number([...text].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/u, '〇'))).join(''));
}

/** A percentage that is all of a text: `30`, `30%`, `占30％`. */
export function readPercent(text: string): number | undefined {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  const found =
    /^(?:占比?|约|approx\.?|ca\.?|около|khoảng|sekitar|±)?\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*(?:的?(?:工作)?时间)?$/iu.exec(
      bare,
    );
  const value = Number(found?.[1] ?? Number.NaN);
  return value >= 0 && value <= 100 ? value : undefined;
}

/** Where a share is written: `(35%) …`, `35% …`, `… (35%)`, and behind a gap `…⇥35%`. */
const shares: readonly RegExp[] = [
  /^[（([]\s*(?:占比?|约)?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*(?:的?(?:工作)?时间|of (?:the )?time)?\s*[)）\]][\s:：,，—–-]*/u,
  /^[_\s]*(?:占比?|约)?\s*(\d{1,3}(?:\.\d+)?)\s*%[_\s]*(?:的?(?:工作)?时间|of (?:the )?time)?[\s:：,，—–-]*/u,
  /[\s,，]*[（([]\s*(?:占比?|约|时间占比)?\s*[:：]?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*(?:的?(?:工作)?时间|of (?:the )?time)?\s*[)）\]](?=[\s。.；;]*$)/u,
  /(?<=\S) *(?:\t+| {3,})\s*(\d{1,3}(?:\.\d+)?)\s*%\s*$/u,
];
/** A share of time within a text, and the text without it; `30%时间对内，…` or `… (30%)`. */
export function takeShare(text: string): { share?: number; rest: string } {
  const plain = text.replaceAll('％', '%');
  const found = shares.map((pattern) => pattern.exec(plain)).find((each) => each !== null) ?? null;
  const share = Number(found?.[1] ?? Number.NaN);
  if (found === null || !(share >= 0 && share <= 100)) return { rest: text };
  const rest = `${plain.slice(0, found.index)}${plain.slice(found.index + found[0].length)}`.trim();
  return rest === '' ? { rest: text } : { share, rest };
}

/** Of these the thousands are apart by points or spaces. */
const pointed = /vn[đd]|đồng|₫|руб|₽|(?<!\p{L})rp|idr|rub/iu;
const periods: Readonly<Record<string, string>> = {
  月薪: '月',
  年薪: '年',
  日薪: '日',
  时薪: '小时',
  周薪: '周',
  每月: '月',
  每年: '年',
  每日: '日',
  每天: '日',
  每周: '周',
  每小时: '小时',
};

const payRange = new RegExp(
  `^(${Object.keys(periods).join('|')})?\\s*[:：]?\\s*(${moneys})?\\s*(\\d+(?:\\.\\d+)?)\\s*(?:元)?\\s*(?:-|–|—|~|至|到|to|до|đến|s\\/d|sampai)\\s*(${moneys})?\\s*(\\d+(?:\\.\\d+)?)\\s*(${moneys})?\\s*(?:(?:/|每|per |an? )\\s*([\\p{L}]{1,8})|(annually|monthly|fortnightly|hourly|yearly|per annum|p\\.?[af]\\.?))?$`,
  'iu',
);

/** A range of pay such as `8000-12000元/月` or `$55,000 – $70,000 per year`; undefined for anything more. */
export function readPay(text: string): Record<string, unknown> | undefined {
  const plain = toSimplified(
    text
      .normalize('NFKC')
      .trim()
      .replace(/[。；;]$|(?<=\p{L}{2})\.$/u, ''),
  ).replace(/(?<=\d)(?:,| (?=\d{3}(?!\d)))(?=\d{3})/g, '');
  const short = readShort(plain);
  if (short !== undefined) return short;
  const bare = pointed.test(plain) ? plain.replace(/^от\s+/iu, '').replace(/(?<=\d)[. ](?=\d{3}(?!\d))/g, '') : plain;
  const found = payRange.exec(bare);
  if (!found) return undefined;
  const [, named, before, min, second, max, after, period, adverb] = found;
  const currency = currencies[(before ?? second ?? after ?? '').toLowerCase()];
  const per = period ?? adverb ?? periods[named ?? ''];
  return {
    min: Number(min),
    max: Number(max),
    ...(currency === undefined ? {} : { currency }),
    ...(per === undefined ? {} : { period: per }),
  };
}

/** 20-30万, `20k–30k`, 年薪8千—1.2万: thousands and tens of thousands; the first number without a unit has that of the second. */
function readShort(plain: string): Record<string, unknown> | undefined {
  const found =
    /^([年月日时周]薪)?\s*:?\s*(\d{1,3}(?:\.\d{1,2})?)([kK千万])?元?\s*[-–—~至]\s*(\d{1,3}(?:\.\d{1,2})?)([kK千万])元?(?:\s*(?:\/|每)\s*([年月日]))?$/u.exec(
      plain,
    );
  if (found === null) return undefined;
  const [, named = '', low, lowUnit, high, highUnit = '', after] = found;
  const amount = (digits: string | undefined, unit: string) =>
    Math.round(Number(digits) * (unit === '万' ? 10_000 : 1000));
  const period = after ?? periods[named];
  return {
    min: amount(low, lowUnit ?? highUnit),
    max: amount(high, highUnit),
    ...(period === undefined ? {} : { period }),
  };
}

/** One end of a range of pay, such as `95,000`, `£95,000` or 8000元, and the currency that it or its label names. */
export function readAmount(text: string, label = ''): { amount: number; currency?: string } | undefined {
  const bare = withPlainAmounts(text)
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3})/g, '');
  const found = new RegExp(`^(${moneys})?\\s*(\\d{1,9}(?:\\.\\d{1,2})?)\\s*(${moneys})?$`, 'iu').exec(bare);
  if (found === null) return undefined;
  const head = label.normalize('NFKC').trim();
  const ofLabel = new RegExp(`[(（]\\s*(${moneys})\\s*[)）]`, 'iu').exec(head)?.[1] ?? /[£$€¥₹]$/u.exec(head)?.[0];
  const currency = currencies[(found[1] ?? found[3] ?? ofLabel ?? '').toLowerCase()];
  return { amount: Number(found[2]), ...(currency === undefined ? {} : { currency }) };
}
