import { describe, expect, it } from 'vitest';
import { compiled, finding, oneError, place, report, tally, warning } from '../support/report.ts';

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
      finding(place('a.yaml', 2, 12, 16), { related, help: 'fix it' }),
      finding(place('b.yaml', 1, 1, 1), warning),
    ];
    expect(await report('github', { ...compiled(told), locate: (file) => `hr/${file}` })).toBe(
      `
::error file=hr/a.yaml,line=2,col=12,endLine=2,endColumn=16,title=org/unknown-superior::wrong%0Ahr/b.yaml:3:1 first here%0Ahelp: fix it
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
    '\u001b[31ma\u0007b',
    '\u202egpj.a',
  ])('lets %j do nothing', async (naughty) => {
    const told = [finding(place(naughty, 1, 1, 2), { message: naughty, help: naughty })];
    const output = await report('github', compiled(told));
    const [line = '', ...rest] = output.split(/\r\n|\r|\n/);
    expect(rest).toEqual([oneError, '']);
    const harmless = naughty.replace(/[^\P{C}\r\n]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
    const shown = harmless.replace(/\r\n|\n/g, '⏎').replace('##[', '\\u{23}#[');
    expect(readCommand(line)).toEqual({
      command: 'error',
      file: harmless.replace('\r', '\\u{d}').replace('##[', '\\u{23}#['),
      line: '1',
      col: '1',
      endLine: '1',
      endColumn: '2',
      title: 'org/unknown-superior',
      message: `${shown}\nhelp: ${shown}`,
    });
  });

  it('lists ten other ends at most, and errors only when quiet', async () => {
    const related = Array.from({ length: 15 }, (_, at) => ({ ...place(`p${at}`, 1, 1, 2), message: 'edge' }));
    const told = [finding(place('a', 1, 1, 2), { related }), finding(place('b', 1, 1, 2), warning)];
    const lines = (await report('github', compiled(told), { quiet: true })).split('\n');
    expect(lines).toHaveLength(3);
    expect(readCommand(lines[0] ?? '')?.message.split('\n')).toHaveLength(12);
    expect(lines[0]).toMatch(/%0A… and 5 more edges$/);
    expect(lines[1]).toBe(tally);
  });
});
