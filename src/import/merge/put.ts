import type { ValuePath } from '../../model/imported.ts';

/** Sets a value below a path, and makes the maps and lists on the way. */
export function put(root: Record<string, unknown>, path: ValuePath, value: unknown): void {
  let here = root as Record<string | number, unknown>;
  for (const [at, step] of path.slice(0, -1).entries()) {
    here[step] ??= typeof path[at + 1] === 'number' ? [] : {};
    here = here[step] as Record<string | number, unknown>;
  }
  here[path.at(-1) ?? ''] = value;
}
