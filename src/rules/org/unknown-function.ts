import { closest, type SpellingBudget } from '../../text/spelling.ts';
import { listFunctions, type NamedFunctions, noteFunctions } from '../functions.ts';
import type { ComparingRule } from '../rule.ts';

/** Fires only in a department that the settings declare: another one is already reported, and has no functions. */
export const unknownFunction: ComparingRule<'org/unknown-function', NamedFunctions> = {
  code: 'org/unknown-function',
  level: 'error',
  note: noteFunctions,
  *compare(notes, { config }) {
    if (config.departments.length === 0) return;
    const functions = listFunctions(config.departments);
    const declared = new Map(config.departments.map((department) => [department.name, department.functions]));
    const names = functions.all.map(({ name }) => name);
    const budget: SpellingBudget = { left: 8_000_000 };
    for (const { file, department, functions: named } of notes) {
      const own = declared.get(department);
      if (own === undefined) continue;
      for (const { name, path } of named) {
        if (functions.find(department, name) !== undefined) continue;
        const near = closest(name, own, 3, budget);
        const suggestions = near.length > 0 ? near : closest(name, names, 3, budget);
        yield { at: { file, path }, facts: { name, suggestions, department } };
      }
    }
  },
};
