import { it } from 'vitest';
import { checkDefects, selections } from '../support/defects/check-defects.ts';
import { openRandom, seed } from '../support/random.ts';

const seeds = Array.from({ length: 10 }, (_, at) => seed + at);

it.each(seeds)('finds each mistake once and fixes those with one cure, with the seed %i', async (each) => {
  const random = openRandom(each);
  for (const selection of selections) await checkDefects(random, selection);
});
