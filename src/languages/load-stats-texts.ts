import type { HandbookLanguage } from '../model/config.ts';
import type { StatsTexts } from './stats-texts.ts';

/** The words of `jd stats` in every language, loaded when they are printed. */
export const statsTexts: Readonly<Record<HandbookLanguage, () => Promise<StatsTexts>>> = {
  'zh-CN': () => import('./zh-CN/stats.ts').then(({ statsTexts }) => statsTexts),
  en: () => import('./en/stats.ts').then(({ statsTexts }) => statsTexts),
};
