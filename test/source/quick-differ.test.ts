import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareReaders } from '../support/differ/compare.ts';
import { differ } from '../support/differ/differ.ts';
import { gatherTexts } from '../support/differ/gather.ts';
import { seed } from '../support/random.ts';

describe('the quick reader and yaml', () => {
  it('read no drawn text differently', () => {
    const texts = ['examples', 'test'].flatMap(gatherTexts);
    const { accepted, declined, different } = differ(5000, seed, texts);
    expect(different).toBeUndefined();
    expect(accepted).toBeGreaterThan(1000);
    expect(declined).toBeGreaterThan(1000);
  });

  it('read every file of the tests alike', () => {
    const folder = 'test/cases';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/u.test(name));
    expect(files.length).toBeGreaterThan(1000);
    for (const name of files) {
      expect(compareReaders(readFileSync(path.join(folder, name), 'utf8')), name).not.toBe('different');
    }
  });
});
