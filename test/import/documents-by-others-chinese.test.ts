import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSets, othersFolder } from '../support/others/list-documents.ts';
import type { Measured } from '../support/others/measure.ts';
import { measureSet, tellSet, total } from '../support/others/tell-set.ts';

/**
 * Documents as organisations of all trades have them, by writers who knew neither the code of jd nor its words, each
 * with what it says. What an import does otherwise is in the `misses.txt` of its set; `-u` writes them anew.
 */
const sets = listSets();
const measured = new Map<string, readonly Measured[]>();

function measureOnce(set: string): readonly Measured[] {
  const list = measured.get(set) ?? measureSet(set);
  measured.set(set, list);
  return list;
}

describe('documents by others', () => {
  it.each(sets)('%s is read as written down', async (set) => {
    await expect(tellSet(measureOnce(set))).toMatchFileSnapshot(path.resolve(othersFolder, set, 'misses.txt'));
  });

  it('are read right but for few fields', () => {
    const { overall, mean } = total(sets.flatMap(measureOnce));
    expect(sets.length).toBeGreaterThanOrEqual(41);
    expect(overall).toBeGreaterThan(0.98);
    expect(mean).toBeGreaterThan(0.98);
  });
});
