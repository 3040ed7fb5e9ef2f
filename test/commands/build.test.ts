import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { config, html, lastGood, markdown, written } from '../support/built-files.ts';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

describe('jd build', () => {
  it('writes the handbook as Markdown and HTML, and says where', async () => {
    const { exitCode, out, err, files } = await runJd(['build'], service);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe('dist/handbook.md\ndist/handbook.html\n');
    expect(written(service, files)).toEqual([markdown, html]);
    expect(files[markdown]).toContain('Head of Service');
    expect(files[html]).toMatch(/^<!doctype html>/i);
  });

  it('builds in spite of warnings, which it prints on stderr', async () => {
    const files = { ...service, '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post') };
    const run = await runJd(['build'], files);
    expect(run.exitCode).toBe(0);
    expect(run.err).toContain('form/no-superior');
    expect(run.out).toBe('dist/handbook.md\ndist/handbook.html\n');
  });

  it('writes nothing where there are errors, and leaves the last good output as it is', async () => {
    const before = { ...faulty, ...lastGood };
    const { exitCode, out, err, files } = await runJd(['build'], before);
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toContain('org/unknown-superior');
    expect(err.trimEnd().split('\n').at(-1)).toBe(
      'nothing was written: fix the errors first, or build a draft with `--allow-errors`',
    );
    expect(files).toEqual(before);
  });

  it('marks a draft where errors are allowed, and exits 0', async () => {
    const { exitCode, err, files } = await runJd(['build', '--allow-errors', '--lang', 'en'], {
      ...faulty,
      [config]: 'handbook: {language: en}\n',
    });
    expect(exitCode).toBe(0);
    expect(err).toContain('org/unknown-superior');
    for (const file of [markdown, html]) expect(String(files[file])).toMatch(/draft/i);
  });

  it('marks no draft where errors are allowed and there are none', async () => {
    const plain = await runJd(['build'], service);
    const allowed = await runJd(['build', '--allow-errors'], service);
    expect(allowed).toEqual(plain);
  });

  it('builds nothing with a faulty config, errors allowed or not', async () => {
    const before = { ...service, ...lastGood, [config]: 'hanbook: {}\n' };
    for (const words of [[], ['--allow-errors']]) {
      const { exitCode, out, err, files } = await runJd(['build', ...words], before);
      expect([exitCode, out]).toEqual([2, '']);
      expect(err.trimEnd().split('\n').at(-1)).toBe('nothing was written: fix the config first');
      expect(files).toEqual(before);
    }
  });

  it('comes to the same bytes each time, at any hour, in any environment, with the files listed in any order', async () => {
    const first = await runJd(['build'], faulty);
    const files = { ...faulty, [config]: 'departments: [{name: Service}, {name: Post}]\n' };
    const one = await runJd(['build', '--allow-errors'], files);
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const other = await runJd(['build', '--allow-errors'], reversed, {
      now: Date.UTC(2031, 5, 30),
      env: { LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
    });
    expect(first.exitCode).toBe(1);
    expect(one.exitCode).toBe(0);
    for (const file of [markdown, html]) {
      expect(String(one.files[file]).length).toBeGreaterThan(500);
      expect(other.files[file]).toBe(one.files[file]);
    }
  });

  it('speaks the handbook’s language in the handbook, the reader’s in its findings', async () => {
    const files = { ...faulty, [config]: 'handbook: {language: zh-CN}\n' };
    const { err, files: after } = await runJd(['build', '--allow-errors', '--lang', 'en'], files);
    expect(err).toContain('no position has that id, code or title');
    expect(after[markdown]).toContain('岗位');
  });

  it('exits 3 where the files can’t be written, and leaves what is there', async () => {
    const publishFault = new Failure('output/unwritable', { place: '/work/dist/handbook.md', reason: 'ENOSPC' }, 3);
    const before = (await runJd(['build'], service)).files;
    const run = await runJd(['build'], before, { publishFault });
    expect(expectRefusal(run, 3, before)).toBe('`/work/dist/handbook.md` could not be written: the disk is full');
  });
});

describe('the formats of jd build', () => {
  it.each<[string, readonly string[]]>([
    ['md', [markdown]],
    ['html', [html]],
    ['html,md', [html, markdown]],
    ['md, html', [markdown, html]],
    ['md,md', [markdown]],
  ])('are those asked for: %s', async (wanted, expected) => {
    const { exitCode, out, files } = await runJd(['build', '--format', wanted], service);
    expect(exitCode).toBe(0);
    expect(written(service, files)).toEqual(expected);
    expect(out).toBe(expected.map((file) => `${file.slice('/work/'.length)}\n`).join(''));
  });

  it('are else the config’s', async () => {
    const files = { ...service, [config]: 'output: {formats: [html]}\n' };
    expect(written(files, (await runJd(['build'], files)).files)).toEqual([html]);
    expect(written(files, (await runJd(['build', '-f', 'md'], files)).files)).toEqual([markdown]);
  });

  it('hold the same for each alone as for both together', async () => {
    const both = await runJd(['build'], service);
    expect((await runJd(['build', '-f', 'md'], service)).files[markdown]).toBe(both.files[markdown]);
    expect((await runJd(['build', '-f', 'html'], service)).files[html]).toBe(both.files[html]);
  });
});
