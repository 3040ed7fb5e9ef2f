import { expect } from 'vitest';
import { fixWorkspace } from '../../src/build/fix/index.ts';
import { replaceSources } from '../../src/build/replace-sources.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { fixableCodes } from '../../src/findings/fixable.ts';
import type { CaseFolder } from './case-folders.ts';
import { openMemoryHost } from './memory-host.ts';

const language = 'en';

/**
 * Fixes a case, and holds the result to what every fix promises: what was found is gone, no line but those of a finding
 * or of its list is another, and a second run does nothing. Gives the codes of what was fixed.
 */
export async function expectCaseFixed({ files }: CaseFolder): Promise<readonly string[]> {
  const placed = Object.fromEntries(Object.entries(files).map(([file, content]) => [`/work/${file}`, content]));
  const host = openMemoryHost(placed);
  const { folder, files: changed, fixed, left } = await fixWorkspace(host, undefined, { language });
  const codes = fixed.map(({ code }) => code);
  expect(codes.filter((code) => !fixableCodes.includes(code))).toEqual([]);
  const { diagnostics } = left.reported;
  const name = ({ code, file, message }: Diagnostic) => `${file} ${code} ${message}`;
  expect(diagnostics.map(name).filter((each) => fixed.some((diagnostic) => name(diagnostic) === each))).toEqual([]);
  for (const { path, before, content } of changed) {
    const [old, now] = [before, content].map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const lines = fixed.filter(({ file }) => file === path).length;
    const gone = old?.split('\n').filter((line) => now?.split('\n').includes(line) === false) ?? [];
    // A list of entries with numbers is one finding.
    if (!codes.includes('text/list-numbers'))
      expect(gone.length, `${path}: ${gone.join(' | ')}`).toBeLessThanOrEqual(lines + 1);
    expect((now?.match(/\r/g) ?? []).length).toBeGreaterThanOrEqual((old?.match(/\r/g) ?? []).length);
  }
  replaceSources(host, folder, changed);
  if (changed.length > 0) expect((await fixWorkspace(host, undefined, { language })).files).toEqual([]);
  return codes;
}
