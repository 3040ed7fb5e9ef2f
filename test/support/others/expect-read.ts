import path from 'node:path';
import { expect, it } from 'vitest';
import { listSets, othersFolder } from './list-documents.ts';
import type { Measured } from './measure.ts';
import { measureSet, tellSet, total } from './tell-set.ts';

/** Tests of the sets with such names, of which there are so many at least. */
export function expectRead(isMeant: (set: string) => boolean, least: number): void {
  const sets = listSets().filter(isMeant);
  const measured = new Map<string, readonly Measured[]>();
  const measureOnce = (set: string): readonly Measured[] => {
    const list = measured.get(set) ?? measureSet(set);
    measured.set(set, list);
    return list;
  };

  it.each(sets)('%s is read as written down', async (set) => {
    await expect(tellSet(measureOnce(set))).toMatchFileSnapshot(path.resolve(othersFolder, set, 'misses.txt'));
  });

  it('are read right but for few fields', () => {
    const { overall, mean } = total(sets.flatMap(measureOnce));
    expect(sets.length).toBeGreaterThanOrEqual(least);
    expect(overall).toBeGreaterThan(0.98);
    expect(mean).toBeGreaterThan(0.98);
  });
}
