import { describe, expect, it } from 'vitest';
import { addFindings, rephrase } from '../../src/build/findings.ts';
import { compile } from '../../src/compile.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { attribute, listElements, readHtml } from '../support/read-html.ts';
import { runJd, service } from '../support/run.ts';
import { compileFiles, readFiles, writePosition } from '../support/workspace.ts';

const files = {
  'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: nobody'),
  'positions/b.yaml': 'title: 乙\ndepartment: 部门\nreportTo: a\n',
  'chapters/a.md': '# A\n\n[nowhere](nowhere.md)\n',
};

describe('a draft of a Chinese book, built by somebody who reads English', () => {
  it('lists what is wrong in Chinese', async () => {
    const argv = ['build', '--allow-errors', '--format', 'md', '--lang', 'en'];
    const placed = Object.fromEntries(Object.entries(files).map(([file, text]) => [`/work/${file}`, text]));
    const { exitCode, err, files: built } = await runJd(argv, placed);
    expect(exitCode).toBe(0);
    expect(err).toContain('error org/unknown-superior');
    const [, unresolved = ''] = String(built['/work/dist/handbook.md']).split('## 待解决的问题');
    expect(unresolved).toContain('`reportsTo` 写的是 `nobody`，但没有哪个岗位叫这个名字');
    expect(unresolved).toContain('chapters/a.md:3');
  });
});

describe('findings', () => {
  it('are said again in another language as if they had been found in it', () => {
    const [first, second] = [english, chinese].map((language) => compile(readFiles(files, { language })));
    expect(first?.diagnostics.length).toBeGreaterThan(2);
    const again = first && rephrase(first, chinese);
    expect(again?.diagnostics).toEqual(second?.diagnostics);
    expect(again?.texts).toEqual(second?.texts);
    expect(again?.language).toBe(chinese);
  });

  it('are added in their order, and keep it in another language', () => {
    const compilation = compileFiles(files);
    const finding = { code: 'handbook/missing-glyph', at: { file: 'positions/a.yaml', path: ['title'] } } as const;
    const added = addFindings(compilation, [
      { finding: { ...finding, facts: { characters: ['甲'] } }, severity: 'warning' },
    ]);
    const codes = added.diagnostics.map(({ code }) => code);
    expect(codes).toHaveLength(compilation.diagnostics.length + 1);
    expect(codes.indexOf('handbook/missing-glyph')).toBeLessThan(codes.indexOf('org/unknown-superior'));
    expect(rephrase(added, chinese).diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a draft', () => {
  const files = {
    ...service,
    '/work/positions/clerk.yaml': writePosition(
      'title: Clerk\ncode: S-9\ndepartment: Service\nreportsTo: hed\nlocation: here',
    ),
    '/work/positions/broken.yaml': 'title: [\n',
  };
  const build = async (...more: readonly string[]) => {
    const { files: built, exitCode } = await runJd(['build', '--allow-errors', ...more], files);
    expect(exitCode).toBe(0);
    return { md: String(built['/work/dist/handbook.md']), html: String(built['/work/dist/handbook.html']) };
  };

  it('lists after its indexes what is still wrong, whose it is and where', async () => {
    const { md, html } = await build();
    expect(md.slice(md.indexOf('## 待解决的问题'))).toBe(
      [
        '## 待解决的问题',
        '',
        '| 职位名称 | 问题 | 位置 |',
        '| --- | --- | --- |',
        '| `positions/broken.yaml` | 从这里开始的括号一直没有闭合 | `positions/broken.yaml:1` |',
        '| [Clerk](#position-clerk) | `reportsTo` 写的是 `hed`，但没有哪个岗位叫这个名字 | `positions/clerk.yaml:4` |',
        '',
      ].join('\n'),
    );
    expect(md).toContain('[待解决的问题](#unresolved)');
    const elements = readHtml(html);
    const section = elements.find((element) => attribute(element, 'id') === 'unresolved');
    const links = listElements(section?.childNodes ?? []).flatMap((element) => attribute(element, 'href') ?? []);
    expect(links).toEqual(['#position-clerk']);
    expect(elements.filter((element) => attribute(element, 'href') === '#unresolved')).toHaveLength(1);
  });

  it('of a part lists what is wrong in its own forms, and a book without errors nothing', async () => {
    const other = {
      ...files,
      '/work/positions/other.yaml': writePosition('title: Other\ndepartment: Post\nreportsTo: nobody'),
    };
    const { files: built } = await runJd(['build', '--allow-errors', '--department', 'Post', '--format', 'md'], other);
    const md = String(built['/work/dist/handbook-Post.md']);
    expect(md).toContain('`positions/other.yaml:3`');
    expect(md).not.toContain('positions/clerk.yaml');
    const whole = await runJd(['build', '--allow-errors', '--format', 'md,html'], service);
    expect(String(whole.files['/work/dist/handbook.md'])).not.toContain('待解决');
    expect(String(whole.files['/work/dist/handbook.html'])).not.toContain('id="unresolved"');
  });
});
