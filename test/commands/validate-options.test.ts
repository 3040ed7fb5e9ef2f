import { describe, expect, it } from 'vitest';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { config, readOutput, warned } from '../support/validate-output.ts';
import { writePosition } from '../support/workspace.ts';

describe('the options of jd validate', () => {
  it('keeps quiet about warnings, which it still counts', async () => {
    const { exitCode, out } = await runJd(['validate', '--quiet', '--format', 'json'], faulty);
    expect(exitCode).toBe(1);
    const { diagnostics, summary } = readOutput(out);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(summary['warnings']).toBe(1);
    expect((await runJd(['validate', '-q'], warned)).out).toMatch(/^1 warning in 3 positions/);
  });

  it('takes more warnings than allowed for a failure, shown or not', async () => {
    expect((await runJd(['validate', '--max-warnings', '0'], warned)).exitCode).toBe(1);
    expect((await runJd(['validate', '--max-warnings', '0', '--quiet'], warned)).exitCode).toBe(1);
    expect((await runJd(['validate', '--max-warnings', '1'], warned)).exitCode).toBe(0);
    expect((await runJd(['validate', '--max-warnings', '0'], service)).exitCode).toBe(0);
  });

  it.each(['-1', 'x', '', '1.5', '1e3', '99999999999999999999'])('refuses --max-warnings %j', async (count) => {
    expect(expectRefusal(await runJd(['validate', '--max-warnings', count], service), 2, service)).toMatch(
      /a whole number from 0 up/,
    );
  });

  it('counts from the day that it is given, else from today', async () => {
    const files = {
      '/work/positions/head.yaml': writePosition('title: Head\ndepartment: S\nreportsTo: null\nreviewBy: 2026-01-15'),
      [config]: 'rules: {form/overdue: error}\n',
    };
    expect((await runJd(['validate', '--as-of', '2026-01-15'], files)).exitCode).toBe(0);
    expect((await runJd(['validate', '--as-of', '2026-01-16'], files)).exitCode).toBe(1);
    expect((await runJd(['validate'], files, { now: Date.UTC(2026, 0, 15, 23, 59) })).exitCode).toBe(0);
    expect((await runJd(['validate'], files, { now: Date.UTC(2026, 0, 16) })).exitCode).toBe(1);
  });

  it.each([
    ['2024-02-30', 'check the month and the day'],
    ['2024-13-01', 'check the month and the day'],
    ['24-01-01', 'write year, month and day in digits: `YYYY-MM-DD`'],
    ['2024-1-1', 'write it as `2024-01-01`'],
    ['3/4/2024', 'write `2024-03-04` for 4 March, `2024-04-03` for 3 April'],
    ['today', 'write year, month and day in digits: `YYYY-MM-DD`'],
    ['', 'write year, month and day in digits: `YYYY-MM-DD`'],
    ['2024-02-29T00:00', 'write it as `2024-02-29`'],
  ])('refuses --as-of %j', async (day, advice) => {
    expect(expectRefusal(await runJd(['validate', '--as-of', day], service), 2, service)).toContain(advice);
  });

  it('takes a leap day', async () => {
    expect((await runJd(['validate', '--as-of', '2024-02-29'], service)).exitCode).toBe(0);
  });

  it('speaks the language asked for, else the environment’s', async () => {
    const chinese = await runJd(['validate', '--lang', 'zh-CN'], faulty);
    expect(chinese.out).toContain('错误');
    expect((await runJd(['validate'], faulty, { env: { LANG: 'zh_CN.UTF-8' } })).out).toBe(chinese.out);
    const english = await runJd(['validate', '--lang', 'en'], faulty, { env: { LANG: 'zh_CN.UTF-8' } });
    expect(english.out).toBe((await runJd(['validate'], faulty)).out);
    const codes = ({ out }: { out: string }) => readOutput(out).diagnostics.map(({ code, span }) => ({ code, span }));
    expect(codes(await runJd(['validate', '--lang', 'zh-CN', '-f', 'json'], faulty))).toEqual(
      codes(await runJd(['validate', '-f', 'json'], faulty)),
    );
  });
});

describe('the config', () => {
  it.each([
    ['isn’t YAML', 'handbook: [\n', ['yaml/syntax']],
    ['has a wrong key', 'hanbook: {}\n', ['schema/unknown-key']],
    ['has a wrong type', 'departments: 3\n', ['schema/type']],
    ['names a glob outside', 'positions: ../other/*.yaml\n', ['config/glob']],
    ['has a pattern that is none', 'codePattern: "("\n', ['config/code-pattern']],
    ['names an unknown parent', 'departments: [{name: A, parent: B}]\n', ['config/unknown-parent']],
  ])('exits 2 and prints nothing else if it %s', async (_, text, codes) => {
    const files = { ...faulty, [config]: text };
    const { exitCode, out, err } = await runJd(['validate', '--format', 'json'], files);
    expect([exitCode, err]).toEqual([2, '']);
    const { diagnostics } = readOutput(out);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(diagnostics.map(({ file }) => file)).toEqual(['jd.config.yaml']);
  });

  it.each(['', '# nothing yet\n', '{}\n'])('may say nothing at all: %j', async (text) => {
    expect((await runJd(['validate'], { ...service, [config]: text })).exitCode).toBe(0);
  });

  it('says that nothing else was looked at', async () => {
    const { exitCode, out } = await runJd(['validate'], { ...faulty, [config]: 'hanbook: {}\n' });
    expect(exitCode).toBe(2);
    expect(out).toContain('did you mean `handbook`?');
    expect(out).toContain('no other file was checked');
  });

  it('can’t be a folder’s or a pipe’s name', async () => {
    const { exitCode, out } = await runJd(['validate'], {
      ...service,
      [config]: { fault: 'not-regular', kind: 'folder' },
    });
    expect(exitCode).toBe(2);
    expect(out).toContain('file/not-regular');
  });

  it('says where the positions are and how grave each finding is', async () => {
    const files = { ...faulty, [config]: 'rules: {org/unknown-superior: warning, form/no-superior: off}\n' };
    expect((await runJd(['validate', '--max-warnings', '1'], files)).exitCode).toBe(0);
    const elsewhere = {
      '/work/roles/head.yml': service['/work/positions/head.yaml'] ?? '',
      [config]: 'positions: roles/*.yml\n',
    };
    expect((await runJd(['validate'], elsewhere)).exitCode).toBe(0);
  });
});
