import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, runJd } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const languages = ['en', 'zh-CN'];

async function start(language: string, folder = '/work'): Promise<MemoryFiles> {
  return (await runJd(['init', folder, '--lang', language])).files;
}

describe('jd init', () => {
  it('writes a config, two positions, the schemas and the editor’s settings, and says what next', async () => {
    const { exitCode, out, err, files } = await runJd(['init', '--lang', 'en']);
    expect([exitCode, err]).toEqual([0, '']);
    const names = Object.keys(files).map((file) => file.slice('/work/'.length));
    expect(names.toSorted()).toEqual([
      '.jd/schemas/config.schema.json',
      '.jd/schemas/position.schema.json',
      '.jd/schemas/procedure.schema.json',
      '.vscode/settings.json',
      'jd.config.yaml',
      'positions/head-of-service.yaml',
      'positions/service-agent.yaml',
    ]);
    expect(out).toBe(`${names.map((name) => `wrote ${name}\n`).join('')}\nnext: jd validate, then jd build\n`);
  });

  it.each(languages)('starts a workspace in which nothing is found wrong, in %s', async (language) => {
    const { exitCode, out } = await runJd(['validate', '--format', 'json'], await start(language));
    const { diagnostics, summary } = JSON.parse(out);
    expect([exitCode, diagnostics]).toEqual([0, []]);
    expect(summary).toEqual({ files: 2, positions: 2, procedures: 0, errors: 0, warnings: 0 });
  });

  it.each(languages)('starts a workspace that builds and can be drawn, in %s', async (language) => {
    const begun = await start(language);
    const built = await runJd(['build'], begun);
    expect([built.exitCode, built.err]).toEqual([0, '']);
    expect(String(built.files['/work/dist/handbook.html'])).toContain(language === 'en' ? 'Service Agent' : '客服专员');
    const drawn = await runJd(['graph'], begun);
    expect([drawn.exitCode, drawn.err]).toEqual([0, '']);
    expect(drawn.out.trimEnd().split('\n')).toHaveLength(3);
  });

  it.each(languages)('points editors at schemas that are there, in %s', async (language) => {
    const begun = await start(language);
    const modelines = Object.entries(begun).flatMap(([file, text]) => {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(String(text)) ?? [];
      return schema === undefined ? [] : [path.posix.resolve(path.posix.dirname(file), schema)];
    });
    expect(modelines).toHaveLength(3);
    for (const schema of modelines) expect(Object.keys(begun)).toContain(schema);
    const settings = JSON.parse(String(begun['/work/.vscode/settings.json']));
    const named = Object.keys(settings['yaml.schemas']);
    expect(named).toHaveLength(3);
    for (const schema of named) expect(JSON.parse(String(begun[`/work/${schema}`]))).toHaveProperty('$schema');
  });

  it('writes the schemas that jd itself goes by', async () => {
    const begun = await start('en');
    for (const name of ['position', 'procedure', 'config']) {
      expect(begun[`/work/.jd/schemas/${name}.schema.json`]).toBe((await runJd(['schema', name])).out);
    }
  });

  it('changes nothing the second time', async () => {
    const begun = await start('en');
    const again = await runJd(['init', '--lang', 'zh-CN'], begun);
    expect(again.exitCode).toBe(0);
    expect(again.files).toEqual(begun);
    expect(again.out).not.toContain('wrote');
    expect(again.out.match(/^kept {2}/gm)).toHaveLength(5);
  });

  it('adds no samples to positions that are there', async () => {
    const mine = { '/work/positions/clerk.yaml': writePosition('title: Clerk\ndepartment: Office\nreportsTo: null') };
    const { exitCode, files } = await runJd(['init', '--lang', 'en'], mine);
    expect(exitCode).toBe(0);
    expect(Object.keys(files).filter((file) => !file.includes('/.'))).toEqual(['/work/positions/clerk.yaml']);
    expect((await runJd(['validate'], files)).exitCode).toBe(0);
  });

  it('keeps what is there, down to a single file, and writes the rest', async () => {
    const mine = { '/work/.vscode/settings.json': '{ "editor.tabSize": 2 }\n' };
    const { out, files } = await runJd(['init'], mine);
    expect(files['/work/.vscode/settings.json']).toBe(mine['/work/.vscode/settings.json']);
    expect(out).toContain('kept  .vscode/settings.json\n');
    expect(Object.keys(files)).toHaveLength(7);
  });

  it('starts in the folder that is named, and names it in what comes next', async () => {
    const { out, files } = await runJd(['init', 'my-department']);
    expect(Object.keys(files).every((file) => file.startsWith('/work/my-department/'))).toBe(true);
    expect(out).toContain('wrote my-department/jd.config.yaml\n');
    expect(out).toContain('\nnext: jd validate my-department, then jd build my-department\n');
    expect((await runJd(['init', '客服 部'])).out).toContain("next: jd validate '客服 部', then");
    expect((await runJd(['validate', 'my-department'], files)).exitCode).toBe(0);
  });

  it('takes the language of the environment', async () => {
    const { files } = await runJd(['init'], {}, { env: { LANG: 'zh_CN.UTF-8' } });
    expect(String(files['/work/jd.config.yaml'])).toContain('客服部');
  });

  it('shows what steers the terminal in the folder’s name', async () => {
    expect((await runJd(['init', 'a\u001b[2J'])).out).toContain('wrote a\\u{1b}[2J/jd.config.yaml\n');
  });

  it.each<[readonly string[], RegExp]>([
    [['a', 'b'], /too many arguments/],
    [['--force'], /unknown option '--force'/],
    [['--lang', 'fr'], /Allowed choices are zh-CN, en/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['init', ...words]), 2)).toMatch(reason);
  });
});
