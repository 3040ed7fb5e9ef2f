import type { Fault } from './fault.ts';

type Written = Readonly<Record<string, unknown>>;

/** The keys that are written without a value, as JSON pointers; empty entries of lists are not included. */
export function listEmptyKeys(faults: readonly Fault[], value: unknown): ReadonlySet<string> {
  return new Set(
    faults.flatMap(({ data, instancePath }) =>
      data === null && instancePath !== '' && !Array.isArray(valueAt(value, parentOf(instancePath)))
        ? [instancePath]
        : [],
    ),
  );
}

/** The value without these keys and without groups that hold nothing else: an empty key counts as left out. */
export function withoutKeys(value: unknown, pointers: ReadonlySet<string>, here = ''): unknown {
  if (Array.isArray(value)) return value.map((item, at) => withoutKeys(item, pointers, `${here}/${at}`));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, below]) => {
      const pointer = `${here}/${escapeStep(key)}`;
      if (pointers.has(pointer)) return [];
      const left = withoutKeys(below, pointers, pointer);
      return isBare(left) && !isBare(below) ? [] : [[key, left]];
    }),
  );
}

/** If the schema requires a key that is empty, the finding is that it is empty, not that it is missing. */
export function blameEmptiness(
  faults: readonly Fault[],
  before: readonly Fault[],
  emptied: ReadonlySet<string>,
): readonly Fault[] {
  const asked = new Set<string>();
  const others = faults.filter(({ keyword, instancePath, params }) => {
    if (keyword !== 'required') return true;
    const pointer = `${instancePath}/${escapeStep(params.missingProperty)}`;
    if (!emptied.has(pointer)) return true;
    asked.add(pointer);
    return false;
  });
  return [...others, ...before.filter(({ data, instancePath }) => data === null && asked.has(instancePath))];
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((here, step) => (here as Written)[step.replaceAll('~1', '/').replaceAll('~0', '~')], value);
}

function escapeStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isGroup(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBare(value: unknown): boolean {
  return isGroup(value) && Object.keys(value).length === 0;
}
