import type { HandbookLanguage } from '../model/config.ts';
import type { Examples } from './example.ts';

/** The examples of `jd explain CODE` in every language, loaded when they are shown. */
export const examples: Readonly<Record<HandbookLanguage, () => Promise<Examples>>> = {
  'zh-CN': () => import('./zh-CN/examples/index.ts').then(({ examples }) => examples),
  en: () => import('./en/examples/index.ts').then(({ examples }) => examples),
};
