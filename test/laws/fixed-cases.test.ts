import { expect, it } from 'vitest';
import { readCaseFolders } from '../support/case-folders.ts';
import { expectCaseFixed } from '../support/expect-case-fixed.ts';
import { compileFiles } from '../support/workspace.ts';

it('fixes every case that can be fixed, and only that', async () => {
  const cases = readCaseFolders().filter(({ files }) => compileFiles(files).diagnostics.some(({ fix }) => fix));
  expect(cases.length).toBeGreaterThan(100);
  for (const each of cases) await expectCaseFixed(each);
});
