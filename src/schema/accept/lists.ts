import type { Check, Keyword, Keywords } from './check.ts';

/** What applies to lists. */
export const listKeywords: Keywords = {
  items: (operand, _, compile) => (Array.isArray(operand) ? inOrder(operand.map(compile)) : each(compile(operand))),
  minItems: forLists((least) => (list) => list.length >= least),
  maxItems: forLists((most) => (list) => list.length <= most),
  uniqueItems: (operand) => (operand === true ? isVaried : () => true),
};

function each(check: Check): Check {
  return (value) => !Array.isArray(value) || value.every(check);
}

function inOrder(checks: readonly Check[]): Check {
  return (value) => !Array.isArray(value) || checks.every((check, at) => at >= value.length || check(value[at]));
}

function forLists(make: (limit: number) => (list: readonly unknown[]) => boolean): Keyword {
  return (operand) => {
    const check = make(Number(operand));
    return (value) => !Array.isArray(value) || check(value);
  };
}

/** Whether entries are equal is left to ajv if one is a list or a map. */
const isVaried: Check = (value) =>
  !Array.isArray(value) ||
  value.length < 2 ||
  (value.every((entry) => typeof entry !== 'object' || entry === null) && new Set(value).size === value.length);
