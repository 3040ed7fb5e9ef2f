const oftenAndShare =
  /(?<=[.;:!?)。；）])\s*[(（]?\s*(daily|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|semi-?annually|annually|yearly|hourly|seasonally|occasionally|occasional|periodically|ongoing|continuous(?:ly)?|as (?:needed|required)|each (?:day|week|month|year)|per (?:day|week|month|year)|每[天日周月年]|每(?:季度?|半年)|随时|不定期)\s*[)）]?\s*[,，:：/–—-]?\s*[(（]?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*[)）]?\s*[.。]?$/iu;

/** `… the register. Daily 30%` and `…登记。（每周，5%）`: how often a duty is done, and its share of the time. */
export function takeOftenAndShare(text: string): { share: number; rest: string; often: string } | undefined {
  const plain = text.replaceAll('％', '%');
  const [whole = '', often, percent] = oftenAndShare.exec(plain.slice(-60)) ?? [];
  if (often === undefined || Number(percent) > 100) return undefined;
  return { share: Number(percent), rest: plain.slice(0, -whole.length).trim(), often };
}
