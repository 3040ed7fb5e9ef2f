import type { PayKey } from '../../findings/built-fault.ts';
import type { Pay } from '../../model/position.ts';

/** The codes of ISO 4217 that are in use. */
const currencies = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
  CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
  IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
  SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV
  WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

const periods: readonly (readonly [unit: string, words: RegExp])[] = [
  ['HOUR', /\bhour|hourly|小时|时薪/i],
  ['DAY', /\bday\b|daily|[天日]/i],
  ['WEEK', /\bweek|周|星期/i],
  ['MONTH', /\bmonth|月/i],
  ['YEAR', /\byear|annual|annum|年/i],
];

/** The pay as a posting states it, or the key that keeps it from being posted; undefined if the form gives no amount. */
export function writeSalary(pay: Pay | undefined): object | PayKey | undefined {
  if (pay === undefined || (pay.min === undefined && pay.max === undefined)) return undefined;
  const { min, max, currency = '', period = '' } = pay;
  if (!currencies.has(currency.trim())) return 'pay.currency';
  const [unit, ...others] = periods.filter(([, words]) => words.test(period)).map(([name]) => name);
  if (unit === undefined || others.length > 0) return 'pay.period';
  const isOne = min === max || min === undefined || max === undefined;
  const amount = isOne ? { value: min ?? max } : { minValue: min, maxValue: max };
  return {
    '@type': 'MonetaryAmount',
    currency: currency.trim(),
    value: { '@type': 'QuantitativeValue', ...amount, unitText: unit },
  };
}
