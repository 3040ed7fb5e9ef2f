import type { HandbookLanguage } from '../model/config.ts';

/** The headings of manual pages. */
export interface ManualTexts {
  readonly name: string;
  readonly synopsis: string;
  readonly description: string;
  readonly commands: string;
  readonly arguments: string;
  readonly options: string;
  readonly examples: string;
  readonly notes: string;
  readonly seeAlso: string;
  /** The name of the manual, in the head of each page. */
  readonly manual: string;
}

export const manualTexts: Readonly<Record<HandbookLanguage, () => Promise<ManualTexts>>> = {
  'zh-CN': () => import('./zh-CN/manual.ts').then(({ manualTexts }) => manualTexts),
  en: () => import('./en/manual.ts').then(({ manualTexts }) => manualTexts),
};
