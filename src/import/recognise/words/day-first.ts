/** Kinds of companies, currencies and numbers of countries that all write the day first; `Ltd` and `$` are of others as well. */
const signs: readonly RegExp[] = [
  /\b(?:pvt|private)\.?\s*\(?(?:ltd\b|limited\b)/i,
  /\(?\bpty\)?\.?\s*(?:ltd\b|limited\b)/i,
  /\bsdn\.?\s*bhd\b|\bpte\.?\s*ltd\b|\bGmbH\b|\bS\.r\.l\.|\bunlimited company\b/i,
  /[£€₹]\s?\d|\bRs\.?\s?\d|\b(?:INR|GBP|EUR|ZAR|PKR|LKR|BDT)\s?\d|\d\s?(?:lakhs?|lacs?|crores?|LPA)\b/i,
];

/** Whether texts of a document name something of a country in which 01-04-2024 is in April. */
export function showsDayFirst(texts: readonly string[]): boolean {
  return texts.some((text) => text.length < 300 && signs.some((sign) => sign.test(text)));
}
