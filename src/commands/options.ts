import { InvalidArgumentError } from 'commander';
import type { Host } from '../host.ts';
import { chooseLanguage, type Language, languages } from '../languages/index.ts';
import type { Options } from './index.ts';

/** Reads `3`; for commander. */
export function readCount(least: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= least && Number.isSafeInteger(count)) return count;
    throw new InvalidArgumentError(`It takes a whole number from ${least} on.`);
  };
}

/** Reads `2024-06-01`; for commander. */
export function readDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('It takes a date such as 2024-06-01.');
}

export async function loadLanguage(host: Host, { lang }: Options): Promise<Language> {
  return languages[chooseLanguage(lang, host.env)]();
}

/** The folders of a glob before its first wildcard. */
export function fixedPart(glob: string): string {
  const parts = glob.split('/');
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  return parts
    .slice(0, wild === -1 ? parts.length - 1 : wild)
    .filter((part) => part !== '.')
    .join('/');
}
