import { expect } from 'vitest';
import type { Compilation } from '../../src/compile.ts';

type Values = Record<string | number, unknown>;

/**
 * The values of all positions and procedures by id, with each reference as the id that it means; an external position is
 * `external` of its id.
 */
export function listValues({ workspace, links }: Compilation, external: (id: string) => string): Map<string, unknown> {
  return new Map(
    [...workspace.positions, ...workspace.procedures].map((form) => {
      const { file: _, stem: __, ...values } = structuredClone(form);
      for (const { from, path, outcome } of links) {
        if (from !== form || outcome.kind !== 'found') continue;
        const [at, ...above] = [...path].reverse();
        const way = above.reverse();
        const holder = way.reduce<unknown>((here, step) => (here as Values)[step], values);
        const name = external(outcome.id);
        if (typeof holder === 'object') (holder as Values)[at ?? ''] = name;
        else
          (way.slice(0, -1).reduce<unknown>((here, step) => (here as Values)[step], values) as Values)[
            way.at(-1) ?? ''
          ] = name;
      }
      return [form.id, values] as const;
    }),
  );
}

interface Own {
  readonly own?: Readonly<Record<string, string | readonly string[]>>;
}

/** A form as it was read back; what only its settings can name is kept in the file beside its label. */
export function expectForm(id: string, was: unknown, now: unknown, files: Readonly<Record<string, string>>): void {
  const { own, ...form } = was as Own;
  const { own: _kept, ...read } = now as Own;
  expect(read, id).toEqual(form);
  const kept = files[`positions/${id}.yaml`]?.split('x-imported:')[1] ?? '';
  for (const text of Object.values(own ?? {}).flat()) expect(kept).toContain(text);
}
