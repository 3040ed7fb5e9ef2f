import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { chooseLanguage, chooseRegion } from '../languages/index.ts';
import { type HandbookLanguage, type Region, regions } from '../model/config.ts';
import { readTag } from '../model/language-tag.ts';
import type { SharedOptions } from './command.ts';

/** Reads `cn` and `CN`; for commander. */
export function readRegion(text: string): Region {
  const region = regions.find((each) => each === text.toUpperCase());
  if (region !== undefined) return region;
  throw new Failure('command/choice', { option: '--region', value: text, allowed: regions }, 2);
}

/** A region implies its language, unless `--lang` names another; `--lang en-US` implies its region. */
export function chooseWriting(host: Host, { lang, region }: SharedOptions & { readonly region?: Region }) {
  const language: HandbookLanguage =
    lang === undefined && region !== undefined ? (region === 'CN' ? 'zh-CN' : 'en') : chooseLanguage(lang, host.env);
  const spoken = readTag(lang?.replaceAll('_', '-') ?? '')?.region;
  const known = region ?? (language === 'en' ? (spoken ?? englishRegion(host)) : 'CN');
  return { language, region: known ?? (chooseRegion(host.env) === 'CN' ? 'CN' : 'GB'), isGuessed: known === undefined };
}

function englishRegion(host: Host): Region | undefined {
  const region = chooseRegion(host.env);
  return region === 'CN' ? undefined : region;
}
