import type { Anchor, Path } from '../findings/anchor.ts';
import { configFile, type Department } from '../model/config.ts';
import type { Position } from '../model/position.ts';
import { foldText } from '../text/text.ts';

/** A function that the settings declare. */
export interface DeclaredFunction {
  readonly name: string;
  readonly department: string;
  readonly at: Anchor;
}

export interface Functions {
  readonly all: readonly DeclaredFunction[];
  /** The function that a duty of a department means: one of its own, else the first of that name anywhere. */
  find(department: string, name: string): DeclaredFunction | undefined;
}

/** A function that a department lists twice is taken once. */
export function listFunctions(departments: readonly Department[]): Functions {
  const own = new Map<string, DeclaredFunction>();
  const anywhere = new Map<string, DeclaredFunction>();
  for (const [at, { name: department, functions }] of departments.entries()) {
    for (const [nth, name] of functions.entries()) {
      const declared = { name, department, at: { file: configFile, path: ['departments', at, 'functions', nth] } };
      const folded = foldText(name);
      const key = keyOf(department, folded);
      if (!own.has(key)) own.set(key, declared);
      if (!anywhere.has(folded)) anywhere.set(folded, declared);
    }
  }
  return {
    all: [...own.values()],
    find(department, name) {
      const folded = foldText(name);
      return own.get(keyOf(department, folded)) ?? anywhere.get(folded);
    },
  };
}

/** The functions that the duties of a position name. */
export interface NamedFunctions extends Pick<Position, 'file' | 'id' | 'title' | 'department'> {
  readonly functions: readonly { readonly name: string; readonly path: Path }[];
}

/** Undefined if there are none. */
export function noteFunctions({ file, id, title, department, duties }: Position): NamedFunctions | undefined {
  const functions = duties.flatMap((duty, at) =>
    duty.functions.map((name, nth) => ({ name, path: ['duties', at, 'functions', nth] })),
  );
  return functions.length === 0 ? undefined : { file, id, title, department, functions };
}

function keyOf(department: string, folded: string): string {
  return JSON.stringify([department, folded]);
}
