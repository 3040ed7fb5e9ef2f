import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { Reporter, ReporterName } from '../../src/reporters/reporter.ts';
import { naughtyNames, plant } from '../support/naughty-reports.ts';
import { readers } from '../support/read-report.ts';
import { plainView } from '../support/report.ts';

const names = Object.keys(reporters) as ReporterName[];
const view = { ...plainView, explanations: english.explanations };
const isCount = (line: string) => /in \d+ positions and \d+ procedures/.test(line);
/** What a CI service obeys, but for the annotations that jd itself writes. */
const obeyed = /^\s*::(?!(?:error|warning) file=[^:]*,title=)|##\w*\[/m;

/** What `readers` write for markup that isn't jd's own. */
const acting = /<(?:active|link_open|image|html_inline|html_block|em_open|strong_open)>/;

function print(reporter: Reporter, ...texts: readonly string[]): string {
  return reporter.report(texts.map(plant), view);
}

describe.each(names)('a report as %s', async (name) => {
  const reporter = await reporters[name]();
  const read = readers[name];

  it('has no more lines, commands, elements or cells for any text, and acts on none', () => {
    const plain = print(reporter, 'plain', 'other');
    const [lines, parts] = [plain.split('\n').length, read(plain).length];
    for (const text of naughtyNames) {
      const report = print(reporter, text, 'other');
      expect(report.split(/\r\n|[\n\r\u0085\u2028\u2029]/), text).toHaveLength(lines);
      expect(report, text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
      expect(report, text).not.toMatch(obeyed);
      const found = read(report);
      expect(found, text).toHaveLength(parts);
      expect(found.filter((part) => acting.test(part))).toEqual([]);
    }
  });

  it('is known as its own kind, and no other as its', async () => {
    for (const text of ['plain', ...naughtyNames.slice(0, 20)]) {
      expect(reporter.isReport(print(reporter, text), isCount), text).toBe(true);
      expect(reporter.isReport(print(reporter, text, 'x'), isCount), text).toBe(true);
    }
    expect(reporter.isReport(reporter.report([{ ...plant('x'), diagnostics: [] }], view), isCount)).toBe(true);
    for (const foreign of [
      '',
      'x\n',
      '{}',
      '[{}]',
      '<a/>',
      '# Notes\n',
      '{"version":1}',
      '<testsuites/>',
      '<checkstyle/>',
    ])
      expect(reporter.isReport(foreign, isCount), foreign).toBe(false);
    for (const other of names) {
      if (other === name || [name, other].sort().join() === 'github-summary,markdown') continue;
      const foreign = print(await reporters[other](), 'plain');
      if (!['pretty', 'github'].includes(name)) expect(reporter.isReport(foreign, isCount), other).toBe(false);
    }
  });

  it('shows only errors when quiet, and is the same each time', () => {
    const quiet = reporter.report([plant('x')], { ...view, quiet: true });
    expect(quiet).not.toContain('form/no-superior');
    expect(quiet).toContain('org/unknown-superior');
    expect(print(reporter, 'plain')).toBe(print(reporter, 'plain'));
  });
});
