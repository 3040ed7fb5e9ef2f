import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { markdownReporter } from '../../src/reporters/markdown.ts';
import { writeMarkdown } from '../../src/reporters/markdown-text.ts';
import { prettyReporter } from '../../src/reporters/pretty.ts';
import { visible } from '../../src/text/terminal.ts';
import { naughtyNames } from '../support/naughty-reports.ts';
import { listMarkdown } from '../support/read-report.ts';
import { compiled, finding, place, plainView, report, tally, warning } from '../support/report.ts';

const related = [{ ...place('b.yaml', 3, 1, 4), message: '`b` is here' }];
const told = [
  finding(place('a.yaml', 2, 12, 16), { related, help: 'write `lead`', message: '`a|b` is wrong' }),
  finding(place('b.yaml', 1, 1, 1), warning),
];

describe.each(['markdown', 'github-summary'] as const)('%s', (name) => {
  it('is a table with a row a finding', async () => {
    const text = await report(name, compiled(told));
    expect(listMarkdown(text)).toEqual([
      'jd validate',
      tally,
      ...['Level', 'Where', 'What'],
      ...['error', 'a.yaml:2', 'a|b is wrong (org/unknown-superior)\nb.yaml:3 b is here\nhelp: write lead'],
      ...['warning', 'b.yaml:1', 'no superior (form/no-superior)'],
    ]);
    expect(text.startsWith('<!-- jd validate -->\n### jd validate\n')).toBe(true);
  });

  it('links places where the forge is known', async () => {
    const address = (path: string, line: number) => `https://forge.example/${path}#L${line}`;
    const text = await report(name, { ...compiled(told), locate: (file) => `hr/${file}` }, { address });
    expect(text).toContain('| [`hr/a.yaml:2`](https://forge.example/hr/a.yaml#L2) |');
  });

  it('fits where a forge shows it, and counts the rest', async () => {
    const long = Array.from({ length: 9_000 }, (_, at) =>
      finding(place('a', at + 1, 1, 2), { message: '职'.repeat(40) }),
    );
    const text = await report(name, compiled(long), { labels: english.report });
    expect(Buffer.byteLength(text)).toBeLessThan(name === 'markdown' ? 60_001 : 1_000_001);
    const rows = text.match(/^\| error /gm)?.length ?? 0;
    expect(text).toContain(`${String(9_000 - rows).replace(/(?=\d{3}$)/, ',')} more findings have no room here`);
    expect(rows).toBeGreaterThan(300);
  });

  it('has no table where nothing is wrong', async () => {
    expect(listMarkdown(await report(name, compiled([])))).toEqual([
      'jd validate',
      '0 errors, 0 warnings in 8 positions and 1 procedures (12 ms)',
    ]);
  });
});

describe('a sentence in a cell', () => {
  it.each(naughtyNames)('is seen as it is written: %j', (text) => {
    const cell = listMarkdown(`| a | b |\n| --- | --- |\n| ${writeMarkdown(text)} | b |\n`);
    const line = visible(text).trim();
    // Names in backticks become code.
    expect(cell).toEqual(['a', 'b', line.includes('`') ? expect.any(String) : line, 'b']);
  });
});

describe('several workspaces', () => {
  const hr = { ...compiled(told), folder: 'hr' };
  const ops = { ...compiled([]), folder: '客服部/_x_' };
  const view = { ...plainView, labels: english.report };

  it('have a heading each, and a sum', () => {
    const cells = listMarkdown(markdownReporter.report([hr, ops], view));
    expect(cells.slice(0, 3)).toEqual([
      'jd validate',
      '1 error, 1 warning in 16 positions and 2 procedures of 2 workspaces (12 ms)',
      'hr',
    ]);
    expect(cells.slice(-2)).toEqual(['客服部/_x_', 'no problems in 8 positions and 1 procedure (12 ms)']);
  });

  it('are headed in a terminal as well', () => {
    const text = prettyReporter.report([hr, ops], view);
    expect(text).toMatch(/^── hr ──\n\na\.yaml:2:12 {2}error /);
    expect(text).toMatch(
      /\n── 客服部\/_x_ ──\n\nno problems .*\n\n1 error, 1 warning in 16 positions and 2 procedures of 2 workspaces \(12 ms\)\n$/,
    );
  });
});
