import { describe, expect, it } from 'vitest';
import { runJd, service } from '../support/run.ts';

/** A whole form whose one duty has no KPI, which is a warning about the form alone. */
const form = (title: string, reportsTo: string, share = 40) => `title: ${title}
department: Service
reportsTo: ${reportsTo}
summary: Does the work.
contacts:
  internal: { share: ${share}, with: colleagues }
  external: { share: 60, with: customers }
qualifications: { abilities: Is able to }
duties: [{ duty: Works }]
`;

describe('the findings beside jd graph', () => {
  it('are the warnings about who reports to whom and the number of the others, and it exits 0', async () => {
    const files = { ...service, '/work/positions/porter.yaml': form('Porter', 'null') };
    const { exitCode, err } = await runJd(['graph'], files);
    expect(exitCode).toBe(0);
    expect(err).toContain('org/several-heads');
    expect(err).not.toContain('form/');
    expect(err).toMatch(/\n\n2 warnings in 3 positions \(0 ms\)\n1 of the warnings is .+ `jd validate` shows it\n$/);
  });

  it('are every error, whatever it is about', async () => {
    const files = { ...service, '/work/positions/clerk.yaml': form('Clerk', 'head', 41) };
    const { exitCode, err } = await runJd(['graph', '--lang', 'zh-CN'], files);
    expect(exitCode).toBe(1);
    expect(err).toContain('form/contact-shares');
    expect(err).not.toContain('form/duty-without-kpi');
  });

  it.each([
    [
      'en',
      '1,500 warnings in 1,502 positions (0 ms)\n1,500 of the warnings are not shown here; `jd validate` shows them\n',
    ],
    ['zh-CN', '1,502 个岗位，1,500 个警告（0 ms）\n其中 1,500 个警告这里没有显示，用 `jd validate` 查看\n'],
  ])('take no more room for fifteen hundred forms than for one, in %s', async (lang, told) => {
    const many = Array.from({ length: 1500 }, (_, at) => [
      `/work/positions/员工${at}.yaml`,
      form(`员工 ${at}`, 'head'),
    ]);
    const { exitCode, err } = await runJd(['graph', '--lang', lang], { ...service, ...Object.fromEntries(many) });
    expect([exitCode, err]).toEqual([0, told]);
  });
});
