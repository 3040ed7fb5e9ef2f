import type { HandbookLanguage } from '../model/config.ts';

/**
 * What editors show about each key, by the English title or description in the schema itself. Loaded when a schema is
 * written.
 */
export const schemaDescriptions: Readonly<Record<HandbookLanguage, () => Promise<Readonly<Record<string, string>>>>> = {
  'zh-CN': () => import('./zh-CN/schema-descriptions.ts').then((read) => read.schemaDescriptions),
  en: () => Promise.resolve({}),
};
