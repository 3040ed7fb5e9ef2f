import { currencies, moneys } from './currencies.ts';

/** `2,00,000` as it is written in India and its neighbours, with `/-` for no paise behind it. */
const grouped = /(?<![\d,.])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])/gu;
const noPaise = /(?<=\d)\s?\/-(?!\d)/gu;

/** Amounts without the marks that only India and its neighbours have in them. */
export function withPlainAmounts(text: string): string {
  return text.replace(grouped, (amount) => amount.replaceAll(',', '')).replace(noPaise, '');
}

const increment = /(?<=\d)\s*[-–—]\s*(?:\d{1,2}(?:\.\d+)?\s*%|(\d{2,5}))\s*[-–—]\s*(?=(?:rs\.?|₹|inr)?\s?\d{4})/giu;

/** `70,000 – 3% – 2,00,000`, `16400-450-40500`: between the ends of a scale is by how much it grows each year. */
export function withoutIncrement(text: string): string {
  const bare = text.replace(/(?<=\d),(?=\d{3})/g, '');
  const least = Number(/\d+/.exec(bare)?.[0] ?? 0);
  return bare.replace(increment, (all, step?: string) => (step === undefined || Number(step) * 4 < least ? '-' : all));
}

const lakhs = new RegExp(
  String.raw`^(${moneys})?\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:lakhs?|lacs?|l)?\s*(?:-|–|—|to)\s*(?:${moneys})?\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:lakhs?|lacs?|l)\s*(p\.?a\.?|per annum|(?:per|a) year)?$`,
  'iu',
);

/** `6–8 LPA`, `₹4.5 lakh to ₹6 lakh per annum`: hundreds of thousands, often a year. */
export function readLakhs(text: string): Record<string, unknown> | undefined {
  const [, money, min, max, year] = lakhs.exec(text.trim()) ?? [];
  if (min === undefined || max === undefined) return undefined;
  const currency = currencies[(money ?? '').toLowerCase()];
  return {
    min: Math.round(Number(min) * 100_000),
    max: Math.round(Number(max) * 100_000),
    ...(currency === undefined ? {} : { currency }),
    ...(year === undefined ? {} : { period: 'year' }),
  };
}
