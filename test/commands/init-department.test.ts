import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { runJd } from '../support/run.ts';

/** What `jd init` makes of a folder: by its path in it. */
async function start(folder: string, ...words: readonly string[]): Promise<MemoryFiles> {
  const { exitCode, err, files } = await runJd(['init', folder, ...words]);
  expect([exitCode, err]).toEqual([0, '']);
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [path.posix.relative(`/work/${folder}`, file), text]),
  );
}
const inWork = (files: MemoryFiles) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`/work/${file}`, text]));

describe('the department that jd init starts', () => {
  it.each([
    ['销售部', ['--lang', 'zh-CN'], '销售部', '销'],
    ['门诊', ['--lang', 'zh-CN'], '门诊', '门'],
    ['部', ['--lang', 'zh-CN'], '部', '部'],
    ['hr', ['--lang', 'en'], 'HR', 'H'],
    ['research-and-development', ['--lang', 'en'], 'Research and Development', 'RD'],
    ['night_shift', ['--lang', 'en'], 'Night Shift', 'NS'],
    ['Accounts Department', ['--lang', 'en'], 'Accounts Department', 'A'],
    ['Отдел продаж', ['--lang', 'en'], 'Отдел продаж', 'ОП'],
    ['équipe', ['--lang', 'en'], 'Équipe', 'É'],
    ['a: b #c', ['--lang', 'en'], 'a: b #c', 'BC'],
    ['2024', ['--lang', 'zh-CN'], '2024', '2'],
    ['x', ['--lang', 'zh-CN', '--department', '客户*服务_部'], '客户*服务_部', '客'],
    ['x'.repeat(200), ['--lang', 'en'], `X${'x'.repeat(59)}`, 'X'],
    ['部'.repeat(80), ['--lang', 'zh-CN'], '部'.repeat(60), '部'],
  ])(
    'names the department after the folder %j with %j, and nothing is found wrong',
    async (folder, words, department, prefix) => {
      const files = inWork(await start(folder, ...words));
      const { exitCode, out } = await runJd(['validate', '--format', 'json'], files);
      const { diagnostics, summary } = JSON.parse(out);
      expect([exitCode, diagnostics]).toEqual([0, []]);
      expect(summary).toEqual({ files: 4, positions: 2, procedures: 1, errors: 0, warnings: 0, ignored: 0 });
      const { positions } = JSON.parse((await runJd(['graph', '--format', 'json'], files)).out);
      const own: readonly { department: string; code: string }[] = positions.filter(
        ({ external }: { external: boolean }) => !external,
      );
      expect(own.map((each) => each.department)).toEqual([department, department]);
      expect(own.map(({ code }) => code).toSorted()).toEqual([`${prefix}-001`, `${prefix}-002`]);
    },
  );

  it.each([
    [['--lang', 'zh-CN'], '客服专员', '工作交接', '编制说明', '2026年1月15日'],
    [['--region', 'US'], '客服部 Assistant', 'Handing over work', 'About this handbook', 'January 15, 2026'],
    [['--region', 'GB'], '客服部 Assistant', 'Handing over work', 'About this handbook', '15 January 2026'],
  ])('starts a workspace that builds and can be drawn with %j', async (words, ...shown) => {
    const begun = inWork(await start('客服部', ...words));
    const built = await runJd(['build'], begun);
    expect([built.exitCode, built.err]).toEqual([0, '']);
    for (const text of shown) expect(String(built.files['/work/dist/handbook.html'])).toContain(text);
    const drawn = await runJd(['graph'], begun);
    expect([drawn.exitCode, drawn.err]).toEqual([0, '']);
    expect(drawn.out.trimEnd().split('\n')).toHaveLength(3);
  });

  it.each(['US', 'GB', 'CN'])('names further settings, which hold as they are written, for %s', async (region) => {
    const begun = inWork(await start('sales', '--region', region));
    const config = String(begun['/work/jd.config.yaml']).replace(/^( *)# ( *[a-z]+:(?: |$))/gm, '$1$2');
    for (const key of ['number', 'effective', 'status', 'copy', 'logo', 'watermark', 'binding', 'approval', 'form'])
      expect(config).toMatch(new RegExp(`^ *${key}:`, 'm'));
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    const files = { ...begun, '/work/jd.config.yaml': config, '/work/images/logo.svg': logo };
    const { diagnostics } = JSON.parse((await runJd(['validate', '--format', 'json'], files)).out);
    expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(['form/unused-own']);
    expect(config).not.toContain('# number');
  });

  it('takes region and language from the locale, and says which region where it names none', async () => {
    const run = async (env: Record<string, string>, ...words: readonly string[]) => {
      const { out, files } = await runJd(['init', 'x', ...words], {}, { env });
      const [, region] = /^ {2}region: (\w+)$/m.exec(String(files['/work/x/jd.config.yaml'])) ?? [];
      return [region, /--region/.test(out)];
    };
    expect(await run({ LANG: 'en_US.UTF-8' })).toEqual(['US', false]);
    expect(await run({ LANG: 'C', LC_ALL: 'en_GB' })).toEqual(['GB', false]);
    expect(await run({ LANG: 'zh_CN.UTF-8' })).toEqual(['CN', false]);
    expect(await run({ LANG: 'en_GB.UTF-8' }, '--region', 'US')).toEqual(['US', false]);
    expect(await run({ LANG: 'de_DE.UTF-8' })).toEqual(['GB', true]);
    expect(await run({})).toEqual(['GB', true]);
    expect(await run({ LANG: 'zh_CN.UTF-8' }, '--lang', 'en')).toEqual(['CN', true]);
    expect(await run({ LANG: 'zh_CN.UTF-8' }, '--lang', 'en-US')).toEqual(['US', false]);
    expect(await run({}, '--lang', 'en_AU')).toEqual(['GB', false]);
    expect(await run({}, '--lang', 'en-US', '--region', 'GB')).toEqual(['GB', false]);
    expect(await run({ LANG: 'en_US.UTF-8' }, '--region', 'CN')).toEqual(['CN', false]);
  });
});
