import type { OwnValue, Position } from '../model/position.ts';
import { flag, isMap, line, number } from './read-value.ts';

/** The workspace's own keys of a position that have a value; undefined if there are none. */
export function readOwn(written: unknown): Position['own'] {
  if (!isMap(written)) return undefined;
  const own: Record<string, OwnValue | null> = {};
  for (const key of Object.keys(written)) {
    const value = key.startsWith('x-') ? readOwnValue(written[key]) : undefined;
    if (value !== undefined) own[key] = value;
  }
  return Object.keys(own).length === 0 ? undefined : own;
}

/** Undefined if there is nothing to print, null if the value has no place in a field. */
function readOwnValue(written: unknown): OwnValue | null | undefined {
  if (!Array.isArray(written)) return isNothing(written) ? undefined : readOne(written);
  const items = written.filter((item) => !isNothing(item)).map(readOne);
  if (items.length === 0) return undefined;
  const read = items.filter((item) => item !== null);
  return read.length === items.length ? read : null;
}

function readOne(written: unknown): string | number | boolean | null {
  return number(written) ?? flag(written) ?? line(written) ?? null;
}

function isNothing(written: unknown): boolean {
  return written === null || written === undefined || (typeof written === 'string' && written.trim() === '');
}
