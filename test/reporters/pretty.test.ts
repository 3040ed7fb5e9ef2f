import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import type { ReportedWorkspace } from '../../src/reporters/reporter.ts';
import { columns } from '../../src/text/terminal.ts';
import { expectLinear } from '../support/processor-time.ts';
import { compiled, finding, oneError, place, plainView, report, tally, warning } from '../support/report.ts';

describe('pretty', () => {
  const text = 'title: 前台\nreportsTo: 客户主管 # 见 3 页\ndepartment: 客服部\n';

  it('shows the culprit between its neighbours, wide characters as two columns', async () => {
    const help = 'did you mean `客服主管`?';
    const message = '`reportsTo` names `客户主管`, but no position has that id, code or title';
    const told = [finding(place('a.yaml', 2, 12, 16), { message, help }), finding(place('b.yaml', 1, 1, 1), warning)];
    expect(await report('pretty', compiled(told, { 'a.yaml': text, 'b.yaml': '' }))).toBe(
      `
a.yaml:2:12  error org/unknown-superior  \`reportsTo\` names \`客户主管\`, but no position has that id, code or title
  1 │ title: 前台
  2 │ reportsTo: 客户主管 # 见 3 页
    │            ^^^^^^^^
  3 │ department: 客服部
  help: did you mean \`客服主管\`?

b.yaml:1:1  warning form/no-superior  no superior

${tally}
`.slice(1),
    );
  });

  it('expands tabs and shows controls without moving the underline', async () => {
    const source = '\ta: \u001b[31m\u202e客\tbad\u0007 rest\r\n\r\nlast';
    const from = source.indexOf('bad') + 1;
    expect(await report('pretty', compiled([finding(place('a', 1, from, from + 4))], { a: source }))).toBe(
      `
a:1:${from}  error org/unknown-superior  wrong
  1 │     a: \\u{1b}[31m\\u{202e}客    bad\\u{7} rest
    │                                ^^^^^^^^
  2 │

${oneError}
`.slice(1),
    );
  });

  it.each([
    ['at the start', 0],
    ['in the middle', 150],
    ['at the end', 297],
  ])('clips a long line around a culprit %s', async (_, before) => {
    const source = `${'前'.repeat(before)}bad${'后'.repeat(297 - before)}`;
    const output = await report('pretty', compiled([finding(place('a', 1, before + 1, before + 4))], { a: source }));
    const [, shown = '', under = ''] = output.split('\n');
    expect(columns(shown)).toBeLessThanOrEqual(100);
    expect(columns(shown)).toBeGreaterThan(95);
    expect(columns(under.slice(0, under.indexOf('^')))).toBe(columns(shown.slice(0, shown.indexOf('bad'))));
    expect(under.trimEnd().endsWith('^^^')).toBe(true);
    expect(shown.startsWith('  1 │ …')).toBe(before > 0);
    expect(shown.endsWith('…')).toBe(before < 297);
  });

  it('clips a culprit that is wider than the screen', async () => {
    const source = `key: ${'长'.repeat(5000)} tail`;
    const output = await report('pretty', compiled([finding(place('a', 1, 6, 5006))], { a: source }));
    expect(output.split('\n').slice(1, 3)).toEqual([`  1 │ …${'长'.repeat(46)}…`, `    │  ${'^'.repeat(93)}`]);
  });

  it('underlines the first line of a span of several, and a point as one column', async () => {
    const told = [finding(place('a', 1, 1, 3, 2)), finding(place('a', 2, 3, 3)), finding(place('a', 9, 1, 2))];
    const output = await report('pretty', compiled(told, { a: 'abc\nde\n' }));
    expect(output).toBe(
      `
a:1:1  error org/unknown-superior  wrong
  1 │ abc
    │ ^^^
  2 │ de

a:2:3  error org/unknown-superior  wrong
  1 │ abc
  2 │ de
    │   ^

a:9:1  error org/unknown-superior  wrong

3 errors, 0 warnings in 8 positions and 1 procedures (12 ms)
`.slice(1),
    );
  });

  it('lists the edges of a cycle, ten at most', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [`p${at}.yaml`, `title: P${at}\nreportsTo: p${(at + 1) % 15}\nx-a: 1\n`]),
    );
    const related = Array.from({ length: 15 }, (_, at) => ({
      ...place(`p${at}.yaml`, 2, 12, 14 + Number((at + 1) % 15 > 9)),
      message: `\`p${at}\` reports to \`p${(at + 1) % 15}\``,
    }));
    const cycle = finding(place('p0.yaml', 2, 12, 14), { code: 'org/reporting-cycle', message: 'closes', related });
    const output = await report('pretty', compiled([{ ...cycle, help: 'break it' }], texts));
    const edges = related.slice(1, 10).map(
      ({ message }, at) =>
        `  p${at + 1}.yaml:2:12  ${message}
  2 │ reportsTo: p${at + 2}
    │            ${'^'.repeat(at + 2 > 9 ? 3 : 2)}`,
    );
    expect(output).toBe(
      `
p0.yaml:2:12  error org/reporting-cycle  closes
  1 │ title: P0
  2 │ reportsTo: p1
    │            ^^
  3 │ x-a: 1
  p0.yaml:2:12  \`p0\` reports to \`p1\`
${edges.join('\n')}
  … and 5 more edges
  help: break it

${oneError}
`.slice(1),
    );
  });

  it('aligns the gutters of one finding', async () => {
    const source = Array.from({ length: 120 }, (_, at) => `line ${at + 1}`).join('\n');
    const related = [{ ...place('a', 7, 1, 5), message: 'first here' }];
    const output = await report('pretty', compiled([finding(place('a', 99, 1, 5), { related })], { a: source }));
    expect(output.split('\n').slice(1, 8)).toEqual([
      '   98 │ line 98',
      '   99 │ line 99',
      '      │ ^^^^',
      '  100 │ line 100',
      '  a:7:1  first here',
      '    7 │ line 7',
      '      │ ^^^^',
    ]);
  });

  it('lists errors only when quiet, but counts all', async () => {
    const told = [finding(place('a', 1, 1, 2)), finding(place('b', 1, 1, 2), warning)];
    expect(await report('pretty', compiled(told), { quiet: true })).toBe(
      `a:1:1  error org/unknown-superior  wrong\n\n${tally}\n`,
    );
    expect(await report('pretty', compiled([]))).toBe(`0 errors, 0 warnings in 8 positions and 1 procedures (12 ms)\n`);
  });

  it('shows files as seen from here, and lets no name or message steer the terminal', async () => {
    const display = (file: string) => `../${file}`;
    const told = [finding(place('a\u001b.yaml', 1, 1, 2), { message: 'a\nb\u009b', help: '\u202ec' })];
    expect(await report('pretty', { ...compiled(told), display })).toBe(
      `../a\\u{1b}.yaml:1:1  error org/unknown-superior  a⏎b\\u{9b}\n  help: \\u{202e}c\n\n${oneError}\n`,
    );
  });

  it('colours without changing a word', async () => {
    const told = [finding(place('a.yaml', 2, 12, 16), { help: 'h' }), finding(place('a.yaml', 1, 1, 2), warning)];
    const compilation = compiled(told, { 'a.yaml': text });
    const coloured = await report('pretty', compilation, { colour: 3 });
    expect(coloured).toContain('\u001b[31m^^^^^^^^\u001b[39m');
    expect(coloured).toContain('\u001b[33m^\u001b[39m');
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(coloured.replace(escapes, '')).toBe(await report('pretty', compilation));
  });

  it('stays linear: three thousand findings in one line', async () => {
    const { report: print } = await reporters.pretty();
    const prepare = (size: number): ReportedWorkspace =>
      compiled(
        Array.from({ length: size }, (_, at) => finding(place('a', 1, at * 29 + 1, at * 29 + 3))),
        { a: '职'.repeat(29 * size + 2000) },
      );
    const output = expectLinear(prepare, (compilation) => print([compilation], plainView), 3_000, { times: 4 });
    expect(output.split('\n')).toHaveLength(3_000 * 4 + 2);
  });
});
