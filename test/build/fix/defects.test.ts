import { describe, expect, it } from 'vitest';
import { fixableCodes } from '../../../src/findings/fixable.ts';
import { codes } from '../../support/codes.ts';
import { expectFixed, expectFound, selections } from '../../support/defects/check-defects.ts';
import { drawDefects } from '../../support/defects/index.ts';
import { openRandom, seed } from '../../support/random.ts';

const [all] = selections;

/** `test/laws/defects.test.ts` does the same with ten seeds. */
describe('300 positions with a mistake of every kind', () => {
  it('have each mistake found at its line, and those with one cure fixed', async () => {
    await expectFixed(await expectFound(openRandom(seed), all ?? (() => true)));
  });

  it('have all kinds that can be put into forms', () => {
    const put: ReadonlySet<string> = new Set(drawDefects(openRandom(seed)).injected.map(({ defect }) => defect.code));
    const others = codes.filter((code) => !put.has(code) && !/^(?:config|template|handbook)\//.test(code));
    // Those that need other settings, another workspace, or a text of a megabyte.
    expect(others).toEqual([
      'chapter/limit',
      'form/unused-own',
      'org/department-spelling',
      'org/kpi-defined-twice',
      'org/shared-function',
      'org/similar-duties',
      'org/single-report',
      'org/span',
      'org/unheld-function',
      'schema/max-items',
    ]);
    expect(fixableCodes.filter((code) => !put.has(code))).toEqual(['org/department-spelling']);
  });
});
