import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../src/compile.ts';
import type { Diagnostic, Place } from '../../src/findings/diagnostic.ts';
import type { Language } from '../../src/languages/language.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { ReporterName, View } from '../../src/reporters/reporter.ts';
import { columns } from '../../src/text/terminal.ts';
import { processorTime } from '../support/processor-time.ts';

const labels: Partial<Language['report']> = {
  error: 'error',
  warning: 'warning',
  help: 'help',
  tally: ({ errors, warnings, positions, procedures, milliseconds }) =>
    `${errors} errors, ${warnings} warnings in ${positions} positions and ${procedures} procedures (${milliseconds} ms)`,
  moreEdges: (count) => `… and ${count} more edges`,
};

function compiled(diagnostics: readonly Diagnostic[], texts: Readonly<Record<string, string>> = {}): Compilation {
  const told: Pick<Compilation, 'diagnostics' | 'summary' | 'texts' | 'language'> = {
    diagnostics,
    summary: { files: 9, positions: 8, procedures: 1 },
    texts: new Map(Object.entries(texts)),
    language: { name: 'en', report: labels } as unknown as Language,
  };
  return told as Compilation;
}

function place(file: string, line: number, from: number, to: number, endLine = line): Place {
  return { file, span: { start: { line, column: from }, end: { line: endLine, column: to } } };
}

function finding(at: Place, extra: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'org/unknown-superior', severity: 'error', message: 'wrong', ...at, ...extra };
}

async function report(name: ReporterName, compilation: Compilation, view: Partial<View> = {}): Promise<string> {
  const reporter = await reporters[name]();
  expect(reporter.name).toBe(name);
  return reporter.report(compilation, {
    display: (file) => file,
    colour: 0,
    quiet: false,
    milliseconds: 12,
    ...view,
  });
}

const warning: Partial<Diagnostic> = { code: 'form/no-superior', severity: 'warning', message: 'no superior' };
const tally = '1 errors, 1 warnings in 8 positions and 1 procedures (12 ms)';
const oneError = '1 errors, 0 warnings in 8 positions and 1 procedures (12 ms)';

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

  it('tells the edges of a cycle, ten at most', async () => {
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
    expect(await report('pretty', compiled(told), { display })).toBe(
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

  it('stays linear: twelve thousand findings in one line of a megabyte', async () => {
    const source = '职'.repeat(350_000);
    const told = Array.from({ length: 12_000 }, (_, at) => finding(place('a', 1, at * 29 + 1, at * 29 + 3)));
    const start = processorTime();
    const output = await report('pretty', compiled(told, { a: source }));
    expect(processorTime() - start).toBeLessThan(6000);
    expect(output.split('\n')).toHaveLength(12_000 * 4 + 2);
  }, 20_000);
});

describe('json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/validate-output.schema.json', import.meta.url), 'utf8'),
  );

  it('is what its schema says, keys in order, files as the workspace names them', async () => {
    const related = [{ ...place('b.yaml', 2, 1, 3), message: 'first here' }];
    const fix = [{ ...place('a.yaml', 2, 1, 3), text: 'lead' }];
    const told = [
      finding(place('a.yaml', 2, 1, 3), { fix, related, help: 'h' }),
      finding(place('b', 1, 1, 1), warning),
    ];
    const text = await report('json', compiled(told), { display: (file) => `/elsewhere/${file}` });
    const output = JSON.parse(text);
    const valid = new Ajv({ strict: false }).compile(schema);
    expect(valid(output), JSON.stringify(valid.errors)).toBe(true);
    expect(output).toEqual({
      version: 1,
      diagnostics: told,
      summary: { files: 9, positions: 8, procedures: 1, errors: 1, warnings: 1 },
    });
    expect(Object.keys(output.diagnostics[0]).join(' ')).toBe('code severity message file span help related fix');
    expect(text.startsWith('{\n  "version": 1,\n  "diagnostics": [\n')).toBe(true);
    expect(text.endsWith('  }\n}\n')).toBe(true);
  });

  it('lists errors only when quiet, but counts all', async () => {
    const told = [finding(place('a', 1, 1, 2)), finding(place('b', 1, 1, 2), warning)];
    const output = JSON.parse(await report('json', compiled(told), { quiet: true }));
    expect(output.diagnostics).toEqual([told[0]]);
    expect(output.summary).toMatchObject({ errors: 1, warnings: 1 });
  });
});

/** What GitHub's runner makes of one line of a log. */
function readCommand(line: string) {
  const match = /^::(\w+) ([^\r\n]*?)::([^\r\n]*)$/.exec(line);
  if (!match) return undefined;
  const [, command, properties = '', data = ''] = match;
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => pair.split('=', 1).concat(pair.slice(pair.indexOf('=') + 1)));
  const message = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return { command, message, ...Object.fromEntries(pairs.map(([key, value = '']) => [key, decode(value)])) };
}

describe('github', () => {
  it('is a command a finding, with other ends and help, and a tally', async () => {
    const related = [{ ...place('b.yaml', 3, 1, 4), message: 'first here' }];
    const told = [
      finding(place('a.yaml', 2, 12, 16), { related, help: 'mend it' }),
      finding(place('b.yaml', 1, 1, 1), warning),
    ];
    expect(await report('github', compiled(told), { display: (file) => `hr\\${file}` })).toBe(
      `
::error file=hr/a.yaml,line=2,col=12,endLine=2,endColumn=16,title=org/unknown-superior::wrong%0Ahr/b.yaml:3:1 first here%0Ahelp: mend it
::warning file=hr/b.yaml,line=1,col=1,endLine=1,endColumn=1,title=form/no-superior::no superior
${tally}
`.slice(1),
    );
  });

  it.each([
    'a%b%0A::error::x',
    'a,line=1::b',
    'x::error file=y::z',
    '\n::add-mask::secret',
    '\r\n::stop-commands::x',
    '100%25',
    '##[error]x',
    'a:b,c=d',
  ])('lets %j do nothing', async (naughty) => {
    const told = [finding(place(naughty, 1, 1, 2), { message: naughty, help: naughty })];
    const output = await report('github', compiled(told));
    const [line = '', ...rest] = output.split(/\r\n|\r|\n/);
    expect(rest).toEqual([oneError, '']);
    const shown = naughty.replace(/\r\n|\n/g, '⏎').replace('##[', '\\u{23}#[');
    expect(readCommand(line)).toEqual({
      command: 'error',
      file: naughty,
      line: '1',
      col: '1',
      endLine: '1',
      endColumn: '2',
      title: 'org/unknown-superior',
      message: `${shown}\nhelp: ${shown}`,
    });
  });

  it('tells ten other ends at most, and errors only when quiet', async () => {
    const related = Array.from({ length: 15 }, (_, at) => ({ ...place(`p${at}`, 1, 1, 2), message: 'edge' }));
    const told = [finding(place('a', 1, 1, 2), { related }), finding(place('b', 1, 1, 2), warning)];
    const lines = (await report('github', compiled(told), { quiet: true })).split('\n');
    expect(lines).toHaveLength(3);
    expect(readCommand(lines[0] ?? '')?.message.split('\n')).toHaveLength(12);
    expect(lines[0]).toMatch(/%0A… and 5 more edges$/);
    expect(lines[1]).toBe(tally);
  });
});
