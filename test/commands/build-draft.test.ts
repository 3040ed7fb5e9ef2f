import { describe, expect, it } from 'vitest';
import { addFindings, rephrase } from '../../src/build/findings.ts';
import { compile } from '../../src/compile.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { runJd } from '../support/run.ts';
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
