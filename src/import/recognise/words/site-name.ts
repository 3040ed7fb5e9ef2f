/** `Beaufort West`, `Mombasa Road`: some words, of which each has a capital. */
export function isProperName(value: string): boolean {
  return value.length <= 40 && /^\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(value.trim());
}

/** `114 Harrow Lane`, `Unit 7, Mill Park, Leeds`: the number of a house before a street, or the name of a place with a number. */
export function isAddress(value: string): boolean {
  const words = value.trim();
  const street =
    /^(?:(?:[Uu]nit|[Ss]uite|[Nn]o\.?|[Bb]uilding) )?\d{1,5}[A-Za-z]?,? \p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*){0,7}(?:,? [A-Z\d]{2,4} ?[A-Z\d]{0,4})?$/u;
  return words.length <= 80 && street.test(words) && /\d\S* \p{Lu}\p{Ll}/u.test(words);
}

/** The name of a site by its number or its town: `Plant 03`, `Mill No. 2, Savar`, `Riverside Works`. */
export function isSiteName(kind: string, value: string): boolean {
  const words = value.trim();
  if (words.length > 60 || /[.;:!?](?:\s|$)/.test(words.replace(/\bNo\./i, ''))) return false;
  return new RegExp(String.raw`\b${kind}\b`, 'i').test(words) && /^\p{Lu}/u.test(words);
}

const jobs =
  /\b(?:branch|store|shop|outlet|showroom|salon|counter|retail|agency) (?:\w+ )?(?:manager|supervisor|assistant|associate|leader|keeper|clerk|officer|attendant)\b|\b(?:teller|cashier|barista|shopkeeper|sales assistant)\b/i;
const work =
  /\b(?:admin\w*|account\w*|financ\w*|operations?|human|hr|people|sales|market\w*|service\w*|support|credit|polic\w*|strateg\w*|legal|it|information|technology|digital|research|development|planning|engineering|maintenance|logistics|procurement|health|education|environment\w*|corporate|programs?|programmes?|projects?|compliance|risk|security|production|quality)\b/i;

/** `Branch: Leeds` in the form of who works in a branch of a shop or a bank says where; elsewhere a branch is a part of an office. */
export function isBranchOfShop(value: string, title: string | undefined): boolean {
  return title !== undefined && jobs.test(title) && isProperName(value) && !work.test(value);
}
