import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

/** `GRADE 4`, `Band 6-7`, 七级, 第三职等: a grade by its own words. */
const named =
  /^(?:(?:(?:pay|salary|job) )?(?:grade|band|level|scale|class|tier)[ :-]?(?:\d{1,2}|[A-Z]|[IVX]{1,4})[A-Z]?(?:\s?[-–/]\s?\d{1,2})?|第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:级|职级|等|职等|档))$/iu;
/** P5, M2 and GS-09 may be codes as well, which are not the same for several. */
const lettered = /^(?:[A-Z]{1,3})[ -]?\d{1,2}$/;
const fewest = 3;

/** The columns once more, where no head is that of grades, and one of which the head says nothing to jd holds grades. */
export function withGrades(columns: readonly RosterColumn[], below: readonly (readonly Cell[])[]): RosterColumn[] {
  if (columns.some(({ path }) => path === 'grade')) return [...columns];
  const found = columns.find((column) => column.path === undefined && areGrades(valuesBelow(below, column)));
  return columns.map((column) => (column === found ? { ...column, path: 'grade' } : column));
}

function areGrades(texts: readonly string[]): boolean {
  const values = texts.map((text) => toSimplified(text.trim())).filter((text) => text !== '');
  const isMost = (pattern: RegExp) => values.filter((text) => pattern.test(text)).length * 4 >= values.length * 3;
  return values.length >= fewest && (isMost(named) || (isMost(lettered) && new Set(values).size * 2 <= values.length));
}
