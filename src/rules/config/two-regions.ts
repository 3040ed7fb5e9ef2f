import { configFile, regions } from '../../model/config.ts';
import { readTag } from '../../model/language-tag.ts';
import type { Rule } from '../rule.ts';

/** A country without conventions of its own, as in `en-CA`, may go with any region. */
export const twoRegions: Rule<'config/two-regions'> = {
  code: 'config/two-regions',
  level: 'error',
  *check({ config: { handbook } }) {
    const { language, tag, region } = handbook;
    const country = readTag(tag)?.country;
    const named = regions.find((each) => each === country);
    // Chinese is written alike for every region, which then decides only the paper.
    if (language !== 'en' || region === undefined || named === undefined || named === region) return;
    yield { at: { file: configFile, path: ['handbook', 'region'] }, facts: { tag, region } };
  },
};
