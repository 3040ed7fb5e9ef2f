import type { Format } from '../model/config.ts';
import type { Renderer } from './renderer.ts';

/** Loaded when asked for, since each brings the template engine with it. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  md: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  docx: async () => (await import('./docx/index.ts')).docx,
  pdf: async () => (await import('./pdf/index.ts')).pdf,
  xlsx: async () => (await import('./xlsx/index.ts')).xlsx,
  csv: async () => (await import('./csv/index.ts')).csv,
  json: async () => (await import('./json/index.ts')).json,
  jobposting: async () => (await import('./jobposting/index.ts')).jobposting,
};
