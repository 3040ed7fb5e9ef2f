import type { FactsByCode } from '../findings/finding.ts';
import type { Link, Role } from '../org/link.ts';
import { splitNames } from '../org/reference/split-names.ts';
import { suggest } from '../org/reference/suggest.ts';
import type { Suggestion } from '../org/reference/suggestion.ts';
import type { Rule } from './rule.ts';

type UnknownCode =
  | 'org/unknown-superior'
  | 'org/unknown-report'
  | 'org/unknown-position'
  | 'procedure/unknown-position';

/** Of more in one file the names alone are reported: far fewer are listed, and advice takes longer than all else. */
const mostAdvised = 1000;

function takesSeveral(path: Link['path']): boolean {
  return !path.includes('reportsTo') && !path.includes('escalateTo');
}

/** No position is its own superior or report: where its own name is all that is like the one written, none is. */
function withoutSelf(suggestion: Suggestion, id: string | undefined): Suggestion {
  const own = suggestion.ids.flatMap((ids, at) => (ids.length === 1 && ids[0] === id ? [suggestion.names[at]] : []));
  if (own.length === 0) return suggestion;
  const isOther = (name: string): boolean => !own.includes(name);
  const names = suggestion.names.filter(isOther);
  const ids = suggestion.ids.filter((_, at) => isOther(suggestion.names[at] ?? ''));
  const positions = suggestion.reading?.positions.filter(({ name }) => isOther(name)) ?? [];
  return {
    names,
    ids,
    ...(suggestion.reading === undefined || positions.length === 0
      ? {}
      : { reading: { ...suggestion.reading, positions } }),
  };
}

/** Makes the rule that references of some roles must not be unknown. */
export function forbidUnknown<C extends UnknownCode>(code: C, roles: readonly Role[]): Rule<C> {
  return {
    code,
    level: 'error',
    *check({ links, directory }) {
      const counts = new Map<string, number>();
      for (const { role, outcome, from, path, key, written } of links) {
        if (outcome.kind !== 'unknown' || !roles.includes(role)) continue;
        const count = (counts.get(from.file) ?? 0) + 1;
        counts.set(from.file, count);
        const at = { file: from.file, path };
        if (count > mostAdvised) {
          yield { at, facts: { key, name: written, suggestions: [] } };
          continue;
        }
        const department = 'department' in from ? from.department : undefined;
        const { names: suggestions, reading } = withoutSelf(
          suggest(directory, written, department),
          'department' in from ? from.id : undefined,
        );
        const facts: FactsByCode[UnknownCode] = {
          key,
          name: written,
          suggestions,
          ...(reading === undefined ? {} : { reading }),
        };
        const parts =
          typeof path.at(-1) === 'number' && takesSeveral(path) ? splitNames(directory, written, department) : [];
        yield { at, facts, ...(parts.length < 2 ? {} : { fix: [{ change: 'split', at, values: parts }] }) };
      }
    },
  };
}
