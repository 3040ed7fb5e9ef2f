import { describe, expect, it } from 'vitest';
import { fixableCodes } from '../../../src/findings/fixable.ts';
import { readCaseFolders } from '../../support/case-folders.ts';
import { expectCaseFixed } from '../../support/expect-case-fixed.ts';
import { compileFiles } from '../../support/workspace.ts';

const cases = readCaseFolders().filter(({ name }) => name.startsWith('fires'));

/** `test/laws/fixed-cases.test.ts` fixes every case. */
describe('jd fix', () => {
  it.each(fixableCodes)('fixes %s', async (code) => {
    const fixable = cases.find(
      (each) =>
        each.code === code &&
        compileFiles(each.files).diagnostics.some((diagnostic) => diagnostic.code === code && diagnostic.fix),
    );
    if (fixable === undefined) throw new Error(`no case of ${code} can be fixed`);
    const codes = await expectCaseFixed(fixable);
    expect(codes).toContain(code);
  });
});
