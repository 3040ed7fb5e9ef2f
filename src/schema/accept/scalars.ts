import type { Check, Keyword, Keywords } from './check.ts';
import { readPattern } from './pattern.ts';

const types: Readonly<Record<string, Check>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const days = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What applies to strings, to numbers and to any value. */
export const scalarKeywords: Keywords = {
  type: (operand) => {
    const [first, ...more] = (Array.isArray(operand) ? operand : [operand]).map(typeNamed);
    if (first === undefined) throw new Error('a type has no name');
    return more.reduce((before, after) => (value) => before(value) || after(value), first);
  },
  const: (operand) => oneOf([operand]),
  enum: (operand) => oneOf(operand as readonly unknown[]),
  minimum: forNumbers((least) => (value) => value >= least),
  maximum: forNumbers((most) => (value) => value <= most),
  minLength: forLengths((least) => (text) => text.length >= 2 * least || lengthOf(text) >= least),
  maxLength: forLengths((most) => (text) => text.length <= most || lengthOf(text) <= most),
  pattern: (operand) => {
    const matches = readPattern(String(operand));
    return (value) => typeof value !== 'string' || matches(value);
  },
  format: (operand) => {
    if (operand !== 'date') throw new Error(`the format ${operand} is unknown`);
    return (value) => typeof value !== 'string' || isDate(value);
  },
};

function typeNamed(name: string): Check {
  const check = Object.hasOwn(types, name) ? types[name] : undefined;
  if (check === undefined) throw new Error(`the type ${name} is unknown`);
  return check;
}

function oneOf(allowed: readonly unknown[]): Check {
  if (allowed.some((each) => typeof each === 'object' && each !== null)) throw new Error('a choice is not one value');
  const set = new Set(allowed);
  return (value) => set.has(value);
}

function forNumbers(make: (limit: number) => (value: number) => boolean): Keyword {
  return (operand) => {
    const check = make(Number(operand));
    return (value) => typeof value !== 'number' || check(value);
  };
}

function forLengths(make: (limit: number) => (text: string) => boolean): Keyword {
  return (operand) => {
    const check = make(Number(operand));
    return (value) => typeof value !== 'string' || check(value);
  };
}

/** In characters, as JSON Schema counts. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const most = month === '02' && isLeap ? 29 : (days[Number(month)] ?? 0);
  return Number(day) >= 1 && Number(day) <= most;
}
