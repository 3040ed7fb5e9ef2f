import { Failure } from '../../failure.ts';
import { closest } from '../../text/spelling.ts';
import { readDate } from '../options.ts';

/** What an option takes: a text, texts, yes or no, a date, one of some words, or several of them. */
export type Taken = 'text' | 'texts' | 'flag' | 'date' | OneOf | ListOf;
interface OneOf {
  readonly one: readonly string[];
}
interface ListOf {
  readonly list: readonly string[];
}

/**
 * Refuses a folder or options of a function of the library that it can't use, before anything is read. Types say the
 * same, but not every caller has them. Options that are undefined are left out.
 */
export function checkArguments(
  name: string,
  folder: unknown,
  options: unknown,
  takes: Readonly<Record<string, Taken>>,
): void {
  if (typeof folder !== 'string' || folder === '') refuse('folder', folder, 'text');
  if (typeof options !== 'object' || options === null || Array.isArray(options)) refuse('options', options, 'object');
  for (const [option, value] of Object.entries(options as object)) {
    const taken = Object.hasOwn(takes, option) ? takes[option] : undefined;
    if (taken === undefined) {
      throw new Failure('library/unknown-option', { name: option, of: name, ...suggest(option, takes) }, 2);
    }
    if (value !== undefined) checkValue(option, value, taken);
  }
}

function checkValue(option: string, value: unknown, taken: Taken): void {
  if (taken === 'flag') {
    if (typeof value !== 'boolean') refuse(option, value, 'flag');
  } else if (taken === 'texts' || (typeof taken === 'object' && 'list' in taken)) {
    if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) refuse(option, value, 'texts');
    if (taken !== 'texts') for (const each of value) checkChoice(option, each, taken.list);
  } else {
    if (typeof value !== 'string') refuse(option, value, 'text');
    if (taken === 'date') readDate(option)(value);
    else if (typeof taken === 'object') checkChoice(option, value, taken.one);
  }
}

export function checkChoice(option: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new Failure('command/choice', { option, value, allowed }, 2);
}

function refuse(option: string, value: unknown, wanted: 'text' | 'texts' | 'flag' | 'object'): never {
  throw new Failure('library/wrong-kind', { option, value: show(value), wanted }, 2);
}

function suggest(option: string, takes: object): { suggestions: readonly string[]; known: readonly string[] } {
  const known = Object.keys(takes);
  return { suggestions: closest(option, known), known };
}

/** A value as JavaScript shows it, at most 80 characters of it. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'Array' : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
