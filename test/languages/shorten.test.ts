import { describe, expect, it } from 'vitest';
import { tally, verdict } from '../../src/findings/diagnostic.ts';
import { languages } from '../../src/languages/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import { plainView, shownAs } from '../support/report.ts';
import { compileFiles } from '../support/workspace.ts';

const head = 'title: Head\ndepartment: D\nreportsTo: null\n';
const unknown = (count: number) =>
  `directReports: [${Array.from({ length: count }, (_, at) => `x${at}z`).join(', ')}]\n`;
const compiled = (count: number) => compileFiles({ 'positions/head.yaml': head + unknown(count) });
const ofReports = (count: number) => compiled(count).diagnostics.filter(({ code }) => code === 'org/unknown-report');

describe('a long list of findings of one code in one file', () => {
  it('is whole up to a hundred and one, and then closes with a count', () => {
    expect(ofReports(100).map(({ count }) => count)).toEqual(Array(100).fill(undefined));
    expect(ofReports(101).map(({ count }) => count)).toEqual(Array(101).fill(undefined));
    expect(ofReports(102).map(({ count }) => count)).toEqual([...Array(100).fill(undefined), 2]);
  });

  it('is counted in full, and the last says where the rest begins', () => {
    const found = ofReports(1500);
    expect(tally(found)).toEqual({ errors: 1500, warnings: 0 });
    expect(verdict(found)).toBe(1);
    const last = found.at(-1);
    expect(last).toMatchObject({ count: 1400, message: '1,400 more of these are in this file; the first is here' });
    const text = head + unknown(1500);
    const line = text.split('\n')[(last?.span.start.line ?? 0) - 1] ?? '';
    expect(line.slice((last?.span.start.column ?? 0) - 1)).toMatch(/^x100z,/);
  });

  it('counts warnings for --max-warnings', () => {
    const list = Array.from({ length: 150 }, (_, at) => `  - duty: Duty ${at}\n`).join('');
    const kpis = `duties:\n  - duty: One\n    kpi: K\n${list}`;
    const { diagnostics } = compileFiles({ 'positions/head.yaml': head + kpis });
    const missing = diagnostics.filter(({ code }) => code === 'form/duty-without-kpi');
    expect(missing).toHaveLength(101);
    expect(verdict(missing, 149)).toBe(1);
    expect(verdict(missing, 150)).toBe(0);
  });

  it.each(['en', 'zh-CN'] as const)('is in every report in %s', async (name) => {
    const language = await languages[name]();
    const compilation = compileFiles({ 'positions/head.yaml': head + unknown(1500) }, { language });
    const view = { ...plainView, labels: language.report, explanations: language.explanations };
    for (const load of Object.values(reporters)) {
      const reporter = await load();
      const text = reporter.report([shownAs(compilation)], view);
      expect(text).toMatch(/1,400/);
      if (['pretty', 'json', 'github'].includes(reporter.name)) expect(text).toMatch(/1,?500/);
    }
  });
});
