import type { HandbookLanguage } from '../model/config.ts';
import type { CommandTexts } from './command-texts.ts';

/** What the commands say of their work in every language, loaded when it is said. */
export const commandTexts: Readonly<Record<HandbookLanguage, () => Promise<CommandTexts>>> = {
  'zh-CN': () => import('./zh-CN/commands.ts').then(({ commandTexts }) => commandTexts),
  en: () => import('./en/commands.ts').then(({ commandTexts }) => commandTexts),
};
