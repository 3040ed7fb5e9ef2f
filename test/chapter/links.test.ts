import { describe, expect, it } from 'vitest';
import { chapterOf } from '../support/chapter-book.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

describe('a link', () => {
  const files: MemoryFiles = {
    ...service,
    '/work/jd.config.yaml': 'handbook: { language: en }\n',
    '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [One]\n',
    '/work/chapters/1 b.md': '# Second\n\nWords.\n',
    '/work/chapters/0-a.md':
      '---\ntitle: First\n---\n## [Head](../positions/head.yaml)\n\n> - [**Second**](1%20b.md) and [calls](../procedures/calls.yaml)\n\n| [first](0-a.md) |\n| - |\n| [agent](../positions/agent.yaml#duties) |\n',
  };

  it('to a file leads to the place of the file in the book, in every format', async () => {
    const { exitCode, err, files: built } = await runJd(['build'], files);
    expect([exitCode, err]).toEqual([0, '']);
    const page = String(built['/work/dist/handbook.html']);
    const text = String(built['/work/dist/handbook.md']);
    for (const [way, words] of [
      ['position-head', 'Head'],
      ['procedure-calls', 'calls'],
      ['chapter-1', 'first'],
      ['position-agent', 'agent'],
    ]) {
      expect(page).toContain(`<a href="#${way}">${words}</a>`);
      expect(text).toContain(`[${words}](#${way})`);
    }
    expect(page).toContain('<a href="#chapter-2"><strong>Second</strong></a>');
  });

  it('to what isn’t in this book is its words', async () => {
    const more = {
      ...files,
      '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post\nreportsTo: null'),
    };
    const { files: built } = await runJd(['build', '--format', 'md', '--department', 'Post'], more);
    expect(String(built['/work/dist/handbook-Post.md'])).toContain('| agent |');
  });
});

describe('a link to a heading', () => {
  const target = '服务时间';
  const files: MemoryFiles = {
    ...service,
    '/work/jd.config.yaml': 'handbook: { language: en }\n',
    '/work/chapters/a.md': [
      '# About us\n\n[title](#about-us) [late](#服务时间) [later](#服务时间-1) [new](#whats-new-in-jd-20) [kpis](#kpis) [Kpis](#kpis-1)',
      '> ## 服务时间\n\n## 服务时间\n\n## What’s *new*, in `jd` 2.0?\n\n## KPIs\n\n### KPIs\n\n## 服务时间',
    ].join('\n\n'),
    '/work/chapters/b.md':
      '---\ntitle: About us\nplace: after\n---\n# About us\n\n[own](#about-us) [hours](a.md#服务时间-2) [whole](a.md#about-us) [index](#index) [theirs](a.md#kpis)\n\n## Table_of-it ①\n\n[it](b.md#table_of-it-)\n',
  };
  const ways = {
    title: 'chapter-1',
    later: 'section-1-1',
    new: 'section-1-2',
    // The book has a place of that name.
    kpis: 'kpis',
    Kpis: 'section-1-4',
    own: 'section-2-1',
    hours: 'section-1-5',
    whole: 'chapter-1',
    index: 'index',
    theirs: 'section-1-3',
    it: 'section-2-2',
  };

  it('leads to its section, in its own chapter and in another, in every format', async () => {
    const whole = {
      ...files,
      '/work/chapters/a.md': String(files['/work/chapters/a.md']).replace(`[late](#${target})`, ''),
    };
    const { exitCode, err, files: built } = await runJd(['build'], whole);
    expect([exitCode, err]).toEqual([0, '']);
    const page = String(built['/work/dist/handbook.html']);
    const text = String(built['/work/dist/handbook.md']);
    for (const [words, way] of Object.entries(ways)) {
      expect(page).toContain(`<a href="#${way}">${words}</a>`);
      expect(page).toContain(` id="${way}"`);
      expect(text).toContain(`[${words}](#${way})`);
      expect(text).toContain(` id="${way}"`);
    }
  });

  it('in a quote, which has no place in the book, is reported', async () => {
    const { exitCode, out } = await runJd(['validate'], files);
    expect(exitCode).toBe(1);
    expect(out).toContain('1 error');
    expect(out).toContain(`the link to \`#${target}\` leads nowhere`);
    expect(out).toContain(`did you mean \`#${target}-1\` or \`#${target}-2\``);
  });

  it('of a chapter that can’t be read isn’t reported', async () => {
    const broken = {
      ...service,
      '/work/chapters/a.md': '---\ntitle: A\n',
      '/work/chapters/b.md': '[x](a.md#any) [y](c.md#none)\n',
      '/work/chapters/c.md': '# C\n',
    };
    const { out } = await runJd(['validate', '--format', 'json'], broken);
    expect(JSON.parse(out).diagnostics.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['chapter/front-matter', 'chapters/a.md'],
      ['chapter/link', 'chapters/b.md'],
    ]);
  });

  it('takes a name that no other has, as forges do', () => {
    const { slugs } = chapterOf(
      'Words.\n\n## A\n\n## A-1\n\n## A\n\n## A\n\n## !\n\n## 🎉 Party\n\n## ÉTÉ 第一条（试行）\n\n## \u{31350}室',
    );
    expect([...(slugs ?? [])]).toEqual([
      ['a', 1],
      ['a-1', 2],
      ['a-2', 3],
      ['a-3', 4],
      ['-party', 6],
      ['été-第一条试行', 7],
      // A letter that came with Unicode 15.
      ['\u{31350}室', 8],
    ]);
  });
});
