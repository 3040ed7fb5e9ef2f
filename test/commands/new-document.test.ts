import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, runJd, service } from '../support/run.ts';

const config = '/work/jd.config.yaml';
const english: MemoryFiles = { ...service, [config]: 'handbook: { language: en }\n' };

/** The one file that was added to those before. */
async function add(words: readonly string[], before: MemoryFiles) {
  const run = await runJd(['new', ...words], before);
  expect([run.exitCode, run.err]).toEqual([0, '']);
  const [file = '', ...others] = Object.keys(run.files).filter((each) => !(each in before));
  expect(others).toEqual([]);
  return { ...run, file, text: String(run.files[file]) };
}

describe('jd new --procedure', () => {
  it.each(['rules', 'stages', 'cases'])(
    'starts %s that are valid, are printed and ask to be filled in',
    async (kind) => {
      for (const [files, invitation] of [
        [english, 'To be written: '],
        [service, '待填写：'],
      ] as const) {
        const {
          file,
          text,
          out,
          files: grown,
        } = await add(['--procedure', 'complaints', '--title', 'Complaints', '--kind', kind], files);
        expect(file).toBe('/work/procedures/complaints.yaml');
        expect(out).toBe('wrote procedures/complaints.yaml\n\nnext: fill it in, then jd validate\n');
        expect(parse(text)).toMatchObject({ title: 'Complaints', kind });
        expect(text).toContain(invitation);
        const { exitCode, out: found } = await runJd(['validate', '--format', 'json'], grown);
        expect([exitCode, JSON.parse(found).diagnostics]).toEqual([0, []]);
        const built = await runJd(['build', '--format', 'md'], grown);
        expect(String(built.files['/work/dist/handbook.md'])).toContain(invitation);
      }
    },
  );

  it('is still valid once its comments are filled in', async () => {
    const { text, file, files } = await add(['calls', '--procedure', '--title', 'Calls', '--kind', 'cases'], english);
    const filled = text
      .replace('# purpose: …', 'purpose: Nobody waits.')
      .replace('# appliesTo: […]', 'appliesTo: [agent]')
      .replace('# by: …', 'by: agent')
      .replace('# escalateTo: …', 'escalateTo: head');
    const { out } = await runJd(['validate', '--format', 'json'], { ...files, [file]: filled });
    expect(JSON.parse(out).diagnostics).toEqual([]);
    expect(parse(filled).cases[0].steps[0]).toMatchObject({ by: 'agent', escalateTo: 'head' });
  });

  it('goes where the config looks for procedures, and points editors at the schema', async () => {
    const { files } = await runJd(['init', '销售部', '--lang', 'zh-CN']);
    const { file, text } = await add(['外宾接待', '销售部', '--procedure', '--title', '外宾接待'], files);
    expect(file).toBe('/work/销售部/procedures/外宾接待.yaml');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.jd\/schemas\/procedure\.schema\.json\n/);
    const own = { ...service, [config]: 'procedures: rules/*.yml\n' };
    expect((await add(['a', '--procedure', '--title', 'A: "b"'], own)).file).toBe('/work/rules/a.yml');
  });
});

describe('jd new --chapter', () => {
  it.each(['working-hours', '10-考勤', 'é'.repeat(40)])(
    'starts %s, which is printed before the positions',
    async (id) => {
      const title = `Title: *${id}*`;
      const { file, text, files } = await add(['--chapter', id, '--title', title], english);
      expect(file).toBe(`/work/chapters/${id}.md`);
      expect(text).toContain('\n---\n\nTo be written.');
      const { exitCode, out } = await runJd(['validate', '--format', 'json'], files);
      expect([exitCode, JSON.parse(out).diagnostics]).toEqual([0, []]);
      const built = await runJd(['build', '--format', 'html'], files);
      expect(String(built.files['/work/dist/handbook.html'])).toContain(title);
      const after = { ...files, [file]: text.replace('place: before', 'place: after') };
      expect(JSON.parse((await runJd(['validate', '--format', 'json'], after)).out).diagnostics).toEqual([]);
    },
  );
});

describe('what jd new refuses of procedures and chapters', () => {
  const files: MemoryFiles = {
    ...english,
    '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: Answer\n',
    '/work/chapters/about.md': '# About\n\nWords.\n',
  };
  it.each<[readonly string[], RegExp]>([
    [
      ['--procedure', 'Calls', '--title', 'C'],
      /^the id `calls` is taken by `procedures\/calls\.yaml`; choose another, such as `calls-2`$/,
    ],
    [
      ['--chapter', 'ABOUT', '--title', 'C'],
      /^the id `about` is taken by `chapters\/about\.md`; choose another, such as `about-2`$/,
    ],
    [
      ['--chapter', 'House Rules.md', '--title', 'C'],
      /^`House Rules\.md` is the name of a file, not an id; leave out the extension: `house-rules`$/,
    ],
    [['--procedure', 'a b', '--title', 'C'], /can't be an id: it has a space; .*; did you mean `a-b`\?$/],
    [
      ['--procedure', 'x', '--chapter', '--title', 'C'],
      /^`--procedure` and `--chapter` are given together; choose one$/,
    ],
    [
      ['--procedure', 'x', '--title', 'C', '--reports-to', 'head'],
      /^`--reports-to` is for positions only; leave it out$/,
    ],
    [
      ['--chapter', 'x', '--title', 'C', '--department', 'Post'],
      /^`--department` is for positions only; leave it out$/,
    ],
    [['x', '--title', 'C', '--kind', 'cases'], /^`--kind` is for procedures only; add `--procedure`, or leave it out$/],
    [['--procedure', 'x', '--title', 'C', '--kind', 'case'], /rules, stages, cases/],
    [['--procedure', 'x'], /^the title is missing; name it with `--title`, such as `--title X`$/],
    [['--procedure', 'x', '--title', ''], /`title`/],
    [['--chapter', 'x', '--title', 'x'.repeat(201)], /`title`/],
  ])('is %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['new', ...words], files), 2, files)).toMatch(reason);
  });
});
