import { type HandbookLanguage, type Region, regions } from './config.ts';

/** What the tag of a handbook's language says: `en-CA` is English as American readers expect it, in Canada. */
export interface LanguageTag {
  readonly language: HandbookLanguage;
  /** In the spelling of BCP 47. */
  readonly tag: string;
  /** Whose paper, dates and spelling; `zh-CN` and `en` are only the names of the languages. */
  readonly region?: Region;
  /** Two capital letters. */
  readonly country?: string;
}

/** The countries of each region; English is written for all others as in Britain. */
const countries: Readonly<Record<Region, readonly string[]>> = {
  US: ['US', 'AS', 'CA', 'GU', 'MP', 'PH', 'PR', 'UM', 'VI'],
  GB: ['GB'],
  CN: ['CN'],
};

/** Undefined for a tag that the schema doesn't accept. */
export function readTag(written: string): LanguageTag | undefined {
  const [, primary = '', script, place] =
    /^([a-z]{2})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/.exec(written.toLowerCase()) ?? [];
  const region = place?.toUpperCase();
  const language = languageOf(primary, script, region);
  if (language === undefined) return undefined;
  const tag = [primary, script?.replace(/^./, (first) => first.toUpperCase()), region]
    .filter((part) => part !== undefined)
    .join('-');
  if (region === undefined || tag === 'zh-CN') return { language, tag };
  const convention = conventionOf(region) ?? (language === 'en' ? 'GB' : undefined);
  return {
    language,
    tag,
    ...(convention === undefined ? {} : { region: convention }),
    ...(/\d/.test(region) ? {} : { country: region }),
  };
}

/** The tag that was meant: `en_US`, `en-UK` and `English` are not tags. */
export function closestTag(written: string): string | undefined {
  const text = written.trim().replaceAll('_', '-').toLowerCase();
  if (/^(?:chinese|mandarin|中文|汉语|简体中文)$/.test(text)) return 'zh-CN';
  if (/^(?:english|eng|英文|英语)$/.test(text)) return 'en';
  return readTag(text === 'en-uk' ? 'en-gb' : text)?.tag;
}

function languageOf(primary: string, script = '', region = ''): HandbookLanguage | undefined {
  if (primary === 'en') return (script === '' || script === 'latn') && region !== 'UK' ? 'en' : undefined;
  const isSimplified = script === 'hans' || (script === '' && ['', 'CN', 'SG', 'MY'].includes(region));
  return primary === 'zh' && isSimplified ? 'zh-CN' : undefined;
}

function conventionOf(country: string): Region | undefined {
  return regions.find((region) => countries[region].includes(country));
}
