import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/build-pdf.ts';
import { expectRefusal, runJd, service } from '../support/run.ts';
import { runOnDisk } from '../support/run-on-disk.ts';
import { writePosition } from '../support/workspace.ts';

const manifest = '/work/dist/.jd-manifest.json';
const markdown = '/work/dist/handbook.md';

async function run(folder: string, ...argv: readonly string[]): Promise<[exitCode: number, told: string]> {
  const { exitCode, told } = await runOnDisk(folder, argv);
  return [exitCode, told];
}
function prepare(more: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder();
  const files = { 'positions/客服主管.yaml': writePosition('title: 客服主管\ndepartment: 客服部\nreportsTo: null') };
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe('jd build', () => {
  it('replaces what it wrote, and keeps what was changed since until it is forced', async () => {
    const first = await runJd(['build'], service);
    const { '/work/positions/agent.yaml': _, ...fewer } = first.files;
    const second = await runJd(['build'], fewer);
    expect(second.exitCode).toBe(0);
    expect(second.files[markdown]).not.toBe(first.files[markdown]);
    const edited = { ...second.files, [markdown]: `${second.files[markdown]}\n带上我的批注\n` };
    expect(expectRefusal(await runJd(['build'], edited), 2, edited)).toBe(
      '`dist/handbook.md` was changed since jd wrote it; move the file away, choose another folder with `--out`, or replace it with `--force`',
    );
    expect((await runJd(['build', '--format', 'html'], edited)).files[markdown]).toBe(edited[markdown]);
    expect((await runJd(['build', '--force'], edited)).files[markdown]).toBe(second.files[markdown]);
  });

  it('keeps what it never wrote: a book, a form of a split build, a picture', async () => {
    for (const [name, words] of [
      ['handbook.html', []],
      ['positions/agent.md', ['--split']],
      ['handbook-Service.md', ['--department', 'Service']],
    ] as const) {
      const before = { ...service, [`/work/dist/${name}`]: '手写的\n' };
      expect(expectRefusal(await runJd(['build', ...words], before), 2, before)).toContain(
        `\`dist/${name}\` already exists, and jd didn't write it; `,
      );
    }
    const many = Object.fromEntries(
      ['handbook.md', 'handbook.html', 'positions/agent.md', 'positions/head.html'].map((name) => [
        `/work/dist/${name}`,
        'mine',
      ]),
    );
    const before = { ...service, ...many };
    expect(expectRefusal(await runJd(['build', '--split'], before), 2, before)).toContain(' and 1 more already exist');
  });

  it('takes for its own what is the same as what it would write, also with the line ends of Windows', async () => {
    const { [manifest]: list, ...built } = (await runJd(['build'], service)).files;
    expect((await runJd(['build'], built)).exitCode).toBe(0);
    const windows = String(built[markdown]).replaceAll('\n', '\r\n');
    const { '/work/positions/agent.yaml': _, ...fewer } = built;
    const before = { ...fewer, [manifest]: list ?? '', [markdown]: windows };
    expect((await runJd(['build'], before)).exitCode).toBe(0);
  });

  it('recognises the files of a build that was cut off by the list beside them', async () => {
    const old = (await runJd(['build'], service)).files;
    const grown = {
      ...old,
      '/work/positions/客服.yaml': writePosition('title: 客服\ndepartment: Service\nreportsTo: head'),
    };
    const cut = (await runJd(['build'], grown)).files;
    const { '/work/positions/agent.yaml': _, ...fewer } = cut;
    const later = {
      ...fewer,
      [manifest]: old[manifest] ?? '',
      '/work/dist/.jd-0123456789ab.tmp': cut[manifest] ?? '',
    };
    expect((await runJd(['build'], later)).exitCode).toBe(0);
    const { '/work/dist/.jd-0123456789ab.tmp': __, ...unknown } = later;
    expect((await runJd(['build'], unknown)).exitCode).toBe(2);
  });

  it('recognises what an older jd wrote, and removes the part that it put in the place of the whole', async () => {
    const older = (await runJd(['build', '--format', 'md,html'], service)).files;
    const files = JSON.parse(String(older[manifest])).files.map((file: object) => ({ ...file, part: 'one form' }));
    const before = { ...older, [manifest]: JSON.stringify({ version: 1, files }) };
    const { exitCode, err, files: after } = await runJd(['build', '--format', 'md'], before);
    expect([exitCode, Object.keys(after).includes('/work/dist/handbook.html')]).toEqual([0, false]);
    expect(err).toContain('removed, because what they were made for no longer exists: `handbook.html`');
  });

  it('reaches no source through a link, and none by another of its names', async () => {
    const folder = prepare({ 'chapters/序.md': '# 序\n' });
    symlinkSync('positions', path.join(folder, 'out'));
    expect(await run(folder, 'build', '--out', 'out')).toEqual([
      2,
      'jd: the output folder `out` is inside `positions`, where the sources are; choose another with `--out`',
    ]);
    expect((await run(folder, 'build', '--out', 'out/deep'))[0]).toBe(2);
    mkdirSync(path.join(folder, 'dist'));
    linkSync(path.join(folder, 'chapters/序.md'), path.join(folder, 'dist/handbook.md'));
    for (const words of [[], ['--force']]) {
      expect(await run(folder, 'build', ...words)).toEqual([
        2,
        'jd: the source `chapters/序.md` would be overwritten; choose another folder with `--out`',
      ]);
    }
    expect(read(folder, 'chapters/序.md')).toBe('# 序\n');
  });
});

describe('jd validate --format FORMAT=FILE', () => {
  it.each(['json', 'github', 'pretty'])('as %s replaces its own earlier report, in either language', async (format) => {
    const porter = writePosition('title: Porter\ndepartment: Post');
    const words = ['validate', '--format', `${format}=报告.txt`];
    const one = await runJd([...words, '--lang', 'en'], service);
    const two = await runJd([...words, '--lang', 'zh-CN'], { ...one.files, '/work/positions/porter.yaml': porter });
    expect(two.files['/work/报告.txt']).not.toBe(one.files['/work/报告.txt']);
    const three = await runJd([...words, '--lang', 'en', '--quiet'], two.files);
    expect([one.exitCode, two.exitCode, three.exitCode]).toEqual([0, 0, 0]);
    expect(three.files['/work/报告.txt']).not.toBe(two.files['/work/报告.txt']);
    const empty = await runJd(words, { ...service, '/work/报告.txt': '' });
    expect(empty.files['/work/报告.txt']).not.toBe('');
  });

  it.each(['json', 'github', 'pretty'])('as %s keeps anything else until it is forced', async (format) => {
    for (const text of [
      '{"name": "package"}\n',
      '# 笔记\n3 errors in my life (so far)\n',
      '::error\n',
      '{"version": 1, "diagnostics": []',
    ]) {
      const before = { ...service, '/work/笔记.md': text };
      const words = ['validate', '--format', `${format}=笔记.md`];
      expect(expectRefusal(await runJd(words, before), 2, before)).toBe(
        "`笔记.md` already exists, and jd didn't write it; move the file away, write the findings to another file, or replace it with `--force`",
      );
      expect((await runJd([...words, '--force'], before)).files['/work/笔记.md']).not.toBe(text);
    }
  });

  it('never writes to a source, nor among them', async () => {
    const before = {
      ...service,
      '/work/jd.config.yaml': 'handbook: { language: en }\n',
      '/work/chapters/序.md': '# One\n',
      '/work/templates/html/styles/own.css': 'p { color: red }\n',
    };
    for (const file of [
      'positions/head.yaml',
      './positions/../jd.config.yaml',
      'chapters/序.md',
      'templates/html/styles/own.css',
    ]) {
      const told = expectRefusal(await runJd(['validate', '--format', `json=${file}`, '--force'], before), 2, before);
      expect(told).toContain('would be overwritten; write the findings to another file');
    }
    expect(expectRefusal(await runJd(['validate', '--format', 'json=positions/x.json'], before), 2, before)).toBe(
      '`positions/x.json` is inside `positions`, where the sources are; write the findings elsewhere',
    );
  });

  it('goes through no link, and gives two formats no one file', async () => {
    const folder = prepare({ 'precious.txt': 'precious' });
    symlinkSync('precious.txt', path.join(folder, 'findings.json'));
    expect((await run(folder, 'validate', '--format', 'json=findings.json'))[1]).toContain('`findings.json` is a link');
    expect((await run(folder, 'validate', '--format', 'json=a', '--format', 'github=./a'))[1]).toBe(
      'jd: `a` and `./a` are the same file; give each format its own file',
    );
    symlinkSync('positions', path.join(folder, 'out'));
    expect((await run(folder, 'validate', '--force', '--format', 'json=out/客服主管.yaml'))[1]).toContain(
      'the source `positions/客服主管.yaml` would be overwritten',
    );
    expect(read(folder, 'precious.txt')).toBe('precious');
  });
});
