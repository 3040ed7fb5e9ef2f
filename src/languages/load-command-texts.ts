import type { HandbookLanguage } from '../model/config.ts';
import type { CommandTexts } from './command-texts.ts';

/** The messages of the commands in every language, loaded when they are printed. */
export const commandTexts: Readonly<Record<HandbookLanguage, () => Promise<CommandTexts>>> = {
  'zh-CN': () => import('./zh-CN/commands.ts').then(({ commandTexts }) => commandTexts),
  en: () => import('./en/commands.ts').then(({ commandTexts }) => commandTexts),
};
