import type { HandbookLanguage } from '../model/config.ts';
import type { HelpTexts } from './help-texts.ts';

/** The texts of `--help` in every language, loaded when help is requested. */
export const helpTexts: Readonly<Record<HandbookLanguage, () => Promise<HelpTexts>>> = {
  'zh-CN': () => import('./zh-CN/help.ts').then(({ helpTexts }) => helpTexts),
  en: () => import('./en/help.ts').then(({ helpTexts }) => helpTexts),
};
