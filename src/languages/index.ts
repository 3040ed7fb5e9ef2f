import { type HandbookLanguage, type Region, regions } from '../model/config.ts';
import type { Language } from './language.ts';

/** Every language, loaded when it is needed. */
export const languages: Readonly<Record<HandbookLanguage, () => Promise<Language>>> = {
  'zh-CN': () => import('./zh-CN/index.ts').then(({ chinese }) => chinese),
  en: () => import('./en/index.ts').then(({ english }) => english),
};

/** The environment variables that name a locale. */
export interface LocaleEnvironment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
  readonly LANGUAGE?: string | undefined;
}

/** The language of messages: the one wanted, else the environment's (as gettext reads it), else English. */
export function chooseLanguage(wanted: string | undefined, env: LocaleEnvironment): HandbookLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const preferred = /^(?:C|POSIX)(?:\.|$)/.test(locale) ? [] : [...(env.LANGUAGE ?? '').split(':'), locale];
  for (const tag of [wanted ?? '', ...preferred]) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return 'en';
}

/** Reads the value of `--lang`: `zh-CN`, `zh_CN`, `ZH`, `en-GB`. */
export function readLanguage(text: string): HandbookLanguage | undefined {
  return /^(?:zh|en)(?:[-_]\w+)*$/i.test(text) ? languageOf(text) : undefined;
}

/** The language of a command line, even an invalid one: the last `--lang` that names one, else the environment's. */
export function findLanguage(argv: readonly string[], env: LocaleEnvironment): HandbookLanguage {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const wanted = words.flatMap((word, at) => {
    const text =
      word === '--lang' ? (words[at + 1] ?? '') : word.startsWith('--lang=') ? word.slice('--lang='.length) : '';
    return readLanguage(text) ?? [];
  });
  return chooseLanguage(wanted.at(-1), env);
}

/** The region of the environment's locale, if handbooks support it. */
export function chooseRegion(env: LocaleEnvironment): Region | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const [, country = ''] = /^[a-z]+[-_](US|GB|CN)(?![a-z])/i.exec(locale) ?? [];
  return regions.find((region) => region === country.toUpperCase());
}

function languageOf(tag: string): HandbookLanguage | undefined {
  const primary = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' ? 'en' : undefined;
}
