import { describe, expect, it } from 'vitest';
import { codes } from '../support/codes.ts';
import { expectRefusal, runJd } from '../support/run.ts';

describe('jd explain', () => {
  it.each(['en', 'zh-CN'])('lists every code once, a line each, in %s', async (language) => {
    const { exitCode, out, err } = await runJd(['explain', '--lang', language]);
    expect([exitCode, err]).toEqual([0, '']);
    const listed = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(listed.toSorted()).toEqual(codes);
  });

  it.each(codes)('explains %s in both languages, and needs no workspace for it', async (code) => {
    const english = await runJd(['explain', code, '--lang', 'en']);
    const chinese = await runJd(['explain', code, '--lang', 'zh-CN']);
    for (const { exitCode, out, err } of [english, chinese]) {
      expect([exitCode, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^${code}(?: \\(|（)`));
      expect(out.split('\n\n').length).toBeGreaterThanOrEqual(5);
      expect(out.endsWith('\n')).toBe(true);
    }
    for (const part of ['What it means', 'Why it matters', 'Example', 'How to fix it']) {
      expect(english.out).toContain(`\n${part}\n  `);
    }
    expect(english.out).not.toMatch(/\p{Script=Han}/u);
    expect(chinese.out).not.toBe(english.out);
  });

  it.each([
    ['en', '  # positions/receptionist.yaml', '  reportsTo: Front Office Supervisor'],
    ['zh-CN', '  # positions/agent.yaml', '  reportsTo: 客户主管'],
  ])('shows an example that is written in %s', async (language, ...lines) => {
    const { out } = await runJd(['explain', 'org/unknown-superior', '--lang', language]);
    for (const line of lines) expect(out.split('\n')).toContain(line);
  });

  it.each([
    ['org/unknown-superior', 'error by default'],
    ['form/no-superior', 'warning by default'],
    ['org/span', 'off by default'],
    ['yaml/syntax', 'error by default'],
  ])('says how grave %s is', async (code, level) => {
    expect((await runJd(['explain', code])).out).toContain(`${code} (${level})`);
    const line = (await runJd(['explain'])).out.split('\n').find((each) => each.startsWith(`${code} `));
    expect(line).toMatch(new RegExp(`\\(${level}\\)$`));
  });

  it.each<[readonly string[], RegExp]>([
    [['org/unknown-superio'], /^there is no finding `org\/unknown-superio`; did you mean `org\/unknown-superior`/],
    [['zzzzzzzzzzzzzzzzz'], /^there is no finding `z+`; `jd explain` lists them all$/],
    [['constructor'], /^there is no finding `constructor`/],
    [['__proto__'], /^there is no finding `__proto__`/],
    [['a\u009bb'], /`a\\u\{9b\}b`/],
    [['org/span', 'org/depth'], /takes (?:no|at most \d) arguments?, but was given \d/],
    [['--lang', 'fr'], /choose from zh-CN, en/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['explain', ...words]), 2)).toMatch(reason);
  });
});
