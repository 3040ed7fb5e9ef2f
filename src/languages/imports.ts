import type { HandbookLanguage } from '../model/config.ts';
import { importTexts as english } from './en/import.ts';
import type { ImportTexts } from './import-texts.ts';
import { importTexts as chinese } from './zh-CN/import.ts';

/** What `jd import` says in every language: its files are in that of the documents, whatever the user's. */
export const importTexts: Readonly<Record<HandbookLanguage, ImportTexts>> = { 'zh-CN': chinese, en: english };
