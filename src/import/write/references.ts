import { foldText } from '../../text/text.ts';

const single = ['reportsTo'];
const several = ['dottedLineTo', 'directReports'];
const careers = ['rotation', 'promotion', 'substitutes'];

interface Named {
  readonly id: string;
  readonly value: Record<string, unknown>;
}

/** Replaces titles and codes by ids where exactly one of the positions is meant; all else stays as written. */
export function resolveNames(positions: readonly Named[]): void {
  const ids = new Map<string, Set<string>>();
  for (const { id, value } of positions) {
    for (const name of [value['title'], value['code']]) {
      if (typeof name !== 'string') continue;
      const key = foldText(name);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  const resolve = (name: unknown): unknown => {
    const found = typeof name === 'string' ? ids.get(foldText(name)) : undefined;
    return found?.size === 1 ? [...found][0] : name;
  };
  for (const { value } of positions) {
    for (const key of single) if (value[key] !== undefined) value[key] = resolve(value[key]);
    for (const key of several) resolveList(value, key, resolve);
    const career = value['career'];
    if (typeof career === 'object' && career !== null) {
      for (const key of careers) resolveList(career as Record<string, unknown>, key, resolve);
    }
  }
}

function resolveList(value: Record<string, unknown>, key: string, resolve: (name: unknown) => unknown): void {
  const list = value[key];
  if (Array.isArray(list)) value[key] = [...new Set(list.map(resolve))];
}
