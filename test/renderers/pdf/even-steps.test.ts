import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { evenSteps, type Step } from '../../../src/renderers/pdf/even-steps.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { writePosition } from '../../support/workspace.ts';

const formOf = (department: string) => writePosition(`title: Clerk\ndepartment: ${department}\nreportsTo: null`);
const book = composeFiles(
  {
    ...Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`positions/${id}.yaml`, formOf('Desk')])),
    'positions/e.yaml': formOf('Gate'),
  },
  english,
);
const even = async (
  steps: Readonly<Record<string, Step>>,
  fills: Readonly<Record<string, readonly number[]>> = {},
  kept: readonly string[] = [],
) => {
  const named = (id: string) => `position-${id}`;
  const closer = new Map(Object.entries(steps).map(([id, step]) => [named(id), step]));
  const evened = await evenSteps(book, closer, {
    kept: new Set(kept.map(named)),
    gainOf: (step) => step / 10,
    fillsOf: async (anchor) => fills[anchor.slice('position-'.length)] ?? [0.9],
  });
  return evened.map(({ anchor, step }) => `${anchor} ${step}`);
};

describe('the forms of a department', () => {
  it('are at most a step apart, and those of another are left alone', async () => {
    expect(await even({ a: 3 })).toEqual(['position-b 2', 'position-c 2', 'position-d 2']);
    expect(await even({ a: 2, b: 1 })).toEqual(['position-c 1', 'position-d 1']);
    expect(await even({ a: 1 })).toEqual([]);
    expect(await even({ e: 3 })).toEqual([]);
  });

  it('come closer too if they already are, unless their last page would be too empty', async () => {
    const fills = { b: [1, 0.2], c: [0.7], d: [0.95, 0.95] };
    expect(await even({ a: 3, b: 1 }, fills)).toEqual(['position-b 2']);
    expect(await even({ a: 3, b: 1 }, { ...fills, b: [0.5, 0.2] })).toEqual([]);
  });

  it('stay as they are where they are set wider or are not in the print', async () => {
    expect(await even({ a: 3 }, {}, ['b', 'c'])).toEqual(['position-d 2']);
  });
});
