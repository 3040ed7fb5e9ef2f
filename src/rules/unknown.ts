import type { FactsByCode } from '../findings/finding.ts';
import type { Role } from '../org/link.ts';
import { suggest } from '../org/reference/suggest.ts';
import type { Rule } from './rule.ts';

type UnknownCode =
  | 'org/unknown-superior'
  | 'org/unknown-report'
  | 'org/unknown-position'
  | 'procedure/unknown-position';

/** Makes the rule that references of some roles must not be unknown. */
export function forbidUnknown<C extends UnknownCode>(code: C, roles: readonly Role[]): Rule<C> {
  return {
    code,
    level: 'error',
    *check({ links, directory }) {
      for (const { role, outcome, from, path, key, written } of links) {
        if (outcome.kind !== 'unknown' || !roles.includes(role)) continue;
        const department = 'department' in from ? from.department : undefined;
        const { names: suggestions, reading } = suggest(directory, written, department);
        const facts: FactsByCode[UnknownCode] = {
          key,
          name: written,
          suggestions,
          ...(reading === undefined ? {} : { reading }),
        };
        yield { at: { file: from.file, path }, facts };
      }
    },
  };
}
