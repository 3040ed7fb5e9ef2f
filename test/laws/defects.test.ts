import { describe, it } from 'vitest';
import { expectDone, expectFixed, expectFound, selections } from '../support/defects/check-defects.ts';
import { draws } from '../support/draws.ts';
import { openRandom, seed } from '../support/random.ts';

const seeds = Array.from({ length: draws(1) }, (_, at) => seed + at);
const [all = () => true, others = () => true] = selections;

describe('300 positions with a mistake of every kind', () => {
  it.each(seeds)('have each found once, and those with one cure fixed, with the seed %i', async (each) => {
    await expectFixed(await expectFound(openRandom(each), all));
  });

  it('have those found and fixed that need all files, and a second run changes nothing', async () => {
    const found = await expectFound(openRandom(seed), others);
    await expectFixed(found);
    await expectDone(found);
  });
});
