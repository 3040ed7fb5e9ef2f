import { joinLines } from '../text/text.ts';

/** Converts a value that the schema has accepted to its typed form; undefined if the key is to be left out. */
export type Reader<T> = (written: unknown) => T | undefined;
type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> };
type Written = Readonly<Record<string, unknown>>;

const none: readonly never[] = Object.freeze([]);

export const text: Reader<string> = (written) => (typeof written === 'string' ? written.trim() : undefined);
/** A name or another text that is not a sentence: always one line, however it is written. */
export const line: Reader<string> = (written) =>
  text(written)
    ?.split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .reduce((before, after) => before + joinLines(before, after) + after);
export const number: Reader<number> = (written) => (typeof written === 'number' ? written : undefined);
export const flag: Reader<boolean> = (written) => (typeof written === 'boolean' ? written : undefined);
export const amount: Reader<string | number> = (written) => number(written) ?? line(written);
export const lineOrNull: Reader<string | null> = (written) => (written === null ? null : line(written));

/** One of the words of an enum, which the schema has already checked. */
export function word<T extends string>(): Reader<T> {
  return text as Reader<T>;
}

/** Every key of the type needs a reader, so that a difference between types and schema is a compile error. */
export function mapOf<T extends object>(readers: Readers<T>): Reader<T> {
  const entries = Object.entries<Reader<unknown>>(readers);
  return (written) => {
    if (!isMap(written)) return undefined;
    const shape: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      const value = read(written[key]);
      if (value !== undefined) shape[key] = value;
    }
    return shape as T;
  };
}

/** A missing list is empty, and a single value is a list of one. */
export function listOf<T>(read: Reader<T>): (written: unknown) => readonly T[] {
  return (written) => {
    if (written === undefined) return none;
    const items = Array.isArray(written) ? written : [written];
    const shaped = items.map(read);
    // `filter` leaves each list room for 17 items, which for thousands of short lists is a tenth of all memory.
    return shaped.includes(undefined) ? shaped.filter((item) => item !== undefined) : (shaped as T[]);
  };
}

export function listIfWritten<T>(read: Reader<T>): Reader<readonly T[]> {
  const list = listOf(read);
  return (written) => (written === undefined ? undefined : list(written));
}

export function textOr<T>(read: Reader<T>): Reader<string | T> {
  return (written) => text(written) ?? read(written);
}

export function isMap(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function orElse<T>(standard: T, read: Reader<T>): Reader<T> {
  return (written) => read(written) ?? standard;
}

export function over<T extends object>(standard: T, read: Reader<T>): Reader<T> {
  return (written) => ({ ...standard, ...read(written) });
}
