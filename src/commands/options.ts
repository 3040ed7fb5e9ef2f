import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { chooseLanguage, languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { type Format, formats, type HandbookLanguage } from '../model/config.ts';
import type { SharedOptions } from './command.ts';

/** Reads `3`; for commander. */
export function readCount(option: string, least: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= least && Number.isSafeInteger(count)) return count;
    throw new Failure('command/whole-number', { option, value: text, least }, 2);
  };
}

/** Reads `2024-06-01`; for commander. */
export function readDate(option: string): (text: string) => string {
  return (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
    if (/^\d{4}-\d\d-\d\d$/.test(text) && exists) return text;
    throw new Failure('command/date', { option, value: text }, 2);
  };
}

/** Reads `md,html`; for commander. */
export function readFormats(text: string): readonly Format[] {
  return text.split(',').map((part) => {
    const name = part.trim();
    const wanted = formats.find((format) => format === name);
    if (wanted !== undefined) return wanted;
    throw new Failure('command/choice', { option: '--format', value: name, allowed: formats }, 2);
  });
}

export async function loadLanguage(host: Host, options: SharedOptions): Promise<Language> {
  return languages[nameLanguage(host, options)]();
}

export function nameLanguage(host: Host, { lang }: SharedOptions): HandbookLanguage {
  return chooseLanguage(lang, host.env);
}
