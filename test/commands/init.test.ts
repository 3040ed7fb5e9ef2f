import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, runJd } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const settings = [
  '.gitignore',
  '.jd/schemas/config.schema.json',
  '.jd/schemas/position.schema.json',
  '.jd/schemas/procedure.schema.json',
  '.vscode/settings.json',
];

/** What `jd init` makes of a folder: by its path in it. */
async function start(folder: string, ...words: readonly string[]): Promise<MemoryFiles> {
  const { exitCode, err, files } = await runJd(['init', folder, ...words]);
  expect([exitCode, err]).toEqual([0, '']);
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [path.posix.relative(`/work/${folder}`, file), text]),
  );
}
const namesOf = (files: MemoryFiles) => Object.keys(files).toSorted();
const inWork = (files: MemoryFiles) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`/work/${file}`, text]));

describe('jd init', () => {
  it('starts the workspace of a department in Chinese', async () => {
    const { out, files } = await runJd(['init', '销售部', '--lang', 'zh-CN']);
    const names = Object.keys(files).map((file) => file.slice('/work/'.length));
    expect(names.toSorted()).toEqual(
      [
        ...settings,
        'chapters/编制说明.md',
        'jd.config.yaml',
        'positions/销售专员.yaml',
        'positions/销售部经理.yaml',
        'procedures/工作交接.yaml',
      ].map((name) => `销售部/${name}`),
    );
    expect(out).toBe(
      `${names.map((name) => `已写入 ${name}\n`).join('')}\n下一步：jd validate 销售部，然后 jd build 销售部\n`,
    );
    const config = String(files['/work/销售部/jd.config.yaml']);
    for (const line of ['title: 销售部岗位职责手册', '- name: 销售部', 'codePattern: 销-\\d{3}', 'date: 2026-01-15'])
      expect(config).toContain(line);
    const position = String(files['/work/销售部/positions/销售专员.yaml']);
    for (const line of ['code: 销-002', 'title: 销售专员', 'department: 销售部', 'reportsTo: 销售部经理']) {
      expect(position).toContain(line);
    }
  });

  it('starts one in American or British English, as asked', async () => {
    const american = await start('customer-service', '--region', 'US');
    const british = await start('customer-service', '--region', 'gb', '--lang', 'en');
    expect(namesOf(american)).toEqual(
      [
        ...settings,
        'chapters/about-this-handbook.md',
        'jd.config.yaml',
        'positions/customer-service-assistant.yaml',
        'positions/customer-service-manager.yaml',
        'procedures/handing-over-work.yaml',
      ].toSorted(),
    );
    expect(namesOf(british)).toEqual(namesOf(american));
    const read = (files: MemoryFiles) =>
      Object.entries(files)
        .filter(([name]) => !name.startsWith('.'))
        .map(([, text]) => text)
        .join('\n');
    for (const words of [
      'title: Customer Service Job Descriptions',
      'codePattern: CS-\\d{3}',
      'title: Customer Service Manager',
    ]) {
      expect(read(american)).toContain(words);
      expect(read(british)).toContain(words);
    }
    for (const words of ['region: US', 'flsa: Non-exempt', 'lb"', 'High school']) {
      expect(read(american)).toContain(words);
      expect(read(british)).not.toContain(words);
    }
    for (const words of ['region: GB', 'kg"', 'GCSEs']) {
      expect(read(british)).toContain(words);
      expect(read(american)).not.toContain(words);
    }
  });

  it.each(['en', 'zh-CN'])('points editors at schemas that are there, in %s', async (language) => {
    const begun = inWork(await start('clinic', '--lang', language));
    const modelines = Object.entries(begun).flatMap(([file, text]) => {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(String(text)) ?? [];
      return schema === undefined ? [] : [path.posix.resolve(path.posix.dirname(file), schema)];
    });
    expect(modelines).toHaveLength(4);
    for (const schema of modelines) expect(Object.keys(begun)).toContain(schema);
    const { 'yaml.schemas': named } = JSON.parse(String(begun['/work/.vscode/settings.json']));
    expect(Object.keys(named)).toHaveLength(3);
    for (const name of ['position', 'procedure', 'config']) {
      expect(Object.keys(named)).toContain(`.jd/schemas/${name}.schema.json`);
      expect(begun[`/work/.jd/schemas/${name}.schema.json`]).toBe(
        (await runJd(['schema', name, '--lang', language])).out,
      );
    }
  });

  it.each([
    [['--lang', 'en'], '# What `jd build` writes\n/dist/\n'],
    [['--region', 'US'], '# What `jd build` writes\n/dist/\n'],
    [['--region', 'GB'], '# What `jd build` writes\n/dist/\n'],
    [['--lang', 'zh-CN'], '# `jd build` 编出的手册\n/dist/\n'],
    [['--region', 'CN'], '# `jd build` 编出的手册\n/dist/\n'],
  ])('keeps git from what is built, in the language of the workspace: %j', async (words, text) => {
    expect((await start('clinic', ...words))['.gitignore']).toBe(text);
  });

  it('keeps a .gitignore that is there, and says what to add', async () => {
    for (const [text, told] of [
      ['node_modules/\n', true],
      ['# dist is ours\n!dist/x\n', true],
      ['dist\n', false],
      ['/dist/\r\n', false],
    ] as const) {
      const { out, files } = await runJd(['init', '--lang', 'en'], { '/work/.gitignore': text });
      expect(files['/work/.gitignore']).toBe(text);
      expect(out.includes('add /dist/ to .gitignore')).toBe(told);
    }
  });

  it('changes nothing the second time, whatever it is asked for', async () => {
    const begun = inWork(await start('clinic', '--lang', 'en'));
    const again = await runJd(['init', '--lang', 'zh-CN', '--region', 'US', '--department', 'Sales'], begun);
    expect(again.exitCode).toBe(0);
    expect(again.files).toEqual(begun);
    expect(again.out).not.toContain('已写入');
    expect(again.out.match(/^已保留 /gm)).toHaveLength(settings.length);
  });

  it.each([
    ['positions/clerk.yaml', writePosition('title: Clerk\ndepartment: Office\nreportsTo: null')],
    ['procedures/calls.yaml', 'title: Calls\nkind: rules\nitems: Answer\n'],
    ['chapters/about.md', 'Words.\n'],
  ])('adds no samples to a workspace that has %s', async (name, text) => {
    const mine = { [`/work/${name}`]: text };
    const { exitCode, files } = await runJd(['init', '--lang', 'en'], mine);
    expect(exitCode).toBe(0);
    expect(Object.keys(files).filter((file) => !file.includes('/.'))).toEqual([`/work/${name}`]);
  });

  it('keeps what is there, down to a single file, and writes the rest', async () => {
    const mine = { '/work/.vscode/settings.json': '{ "editor.tabSize": 2 }\n' };
    const { out, files } = await runJd(['init', '--lang', 'en'], mine);
    expect(files['/work/.vscode/settings.json']).toBe(mine['/work/.vscode/settings.json']);
    expect(out).toContain('kept  .vscode/settings.json\n');
    expect(Object.keys(files)).toHaveLength(10);
  });

  it('names the folder in what comes next, quoted where a shell would take it apart', async () => {
    expect((await runJd(['init', 'my-department', '--region', 'US', '--lang', 'en'])).out).toMatch(
      /\nnext: jd validate my-department, then jd build my-department\n$/,
    );
    expect((await runJd(['init', '客服 部', '--lang', 'en'])).out).toContain("next: jd validate '客服 部', then");
    expect((await runJd(['init', '--lang', 'en'])).out).toContain('\nnext: jd validate, then jd build\n');
  });

  it('shows what steers the terminal in the folder’s name, and leaves it out of the department’s', async () => {
    const { out, files } = await runJd(['init', 'a\u001b[2J', '--lang', 'en']);
    expect(out).toContain('wrote a\\u{1b}[2J/jd.config.yaml\n');
    expect(Object.values(files).join('')).not.toContain('\u001b');
  });

  it.each<[readonly string[], RegExp]>([
    [['a', 'b'], /takes (?:no|at most \d) arguments?, but was given \d/],
    [['--force'], /unknown option `--force`/],
    [['--lang', 'fr'], /choose from zh-CN, en/],
    [['--region', 'FR'], /choose from US, GB, CN/],
    [['...', '--lang', 'en'], /^`\.\.\.` can't be the name of a department; name one with `--department`$/],
    [['x', '--department', ' ', '--lang', 'en'], /^` ` can't be the name of a department/],
    [['x', '--department', 'a\u202eb', '--lang', 'en'], /can't be the name of a department/],
    [['x', '--department', 'x'.repeat(101), '--lang', 'en'], /can't be the name of a department/],
    [['！', '--lang', 'zh-CN'], /^`！` 不能作部门名称；用 `--department` 写明部门名称$/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['init', ...words]), 2)).toMatch(reason);
  });
});
