import { configFile } from '../../model/config.ts';
import type { Known } from './known.ts';
import type { Typing } from './typing.ts';

/** What a value names. */
export type Named = 'position' | 'department';

const inPosition: Readonly<Record<string, Named>> = {
  reportsTo: 'position',
  directReports: 'position',
  dottedLineTo: 'position',
  'career.rotation': 'position',
  'career.promotion': 'position',
  'career.substitutes': 'position',
  department: 'department',
};
const inProcedure: Readonly<Record<string, Named>> = {
  appliesTo: 'position',
  'items.by': 'position',
  'cases.steps.by': 'position',
  'cases.steps.escalateTo': 'position',
};
const inConfig: Readonly<Record<string, Named>> = {
  'departments.parent': 'department',
  'departments.name': 'department',
};

/** What the value under these keys names in a file; undefined if it is no reference. */
export function namedBy({ procedures }: Known, file: string, { keys }: Typing): Named | undefined {
  const names = file === configFile ? inConfig : procedures.has(file) ? inProcedure : inPosition;
  const key = keys.join('.');
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
