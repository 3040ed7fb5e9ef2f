import { describe, expect, it } from 'vitest';
import { rephrase } from '../../src/build/findings.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { readIgnore } from '../../src/rules/ignoring/read-comment.ts';
import { openKeptInMemory } from '../support/kept-in-memory.ts';
import { runJd, service } from '../support/run.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

const head = writePosition('title: Head\ndepartment: Service\nreportsTo: null');
const clerk = (comment: string) => writePosition(`title: Clerk\ndepartment: Service\nreportsTo: owner ${comment}`);
const reason = 'the owner has no form: a sole trader';
const ignoring = `# jd-ignore org/unknown-superior: ${reason}`;

describe('an ignored finding', () => {
  const compiled = compileFiles({ 'positions/head.yaml': head, 'positions/clerk.yaml': clerk(ignoring) });

  it('is kept with its reason, in either language', () => {
    const { diagnostics, ignored, summary } = compiled;
    expect([diagnostics, summary.ignored]).toEqual([[], 1]);
    expect(ignored).toMatchObject([
      { code: 'org/unknown-superior', severity: 'error', file: 'positions/clerk.yaml', reason },
    ]);
    const [translated] = rephrase(compiled, chinese).ignored;
    expect(translated).toMatchObject({ reason, span: ignored[0]?.span });
    expect(translated?.message).toMatch(/\p{Script=Han}/u);
  });

  it('stops neither validate nor build nor graph, and is counted', async () => {
    const files = { ...service, '/work/positions/clerk.yaml': clerk(ignoring) };
    const json = await runJd(['validate', '--format', 'json', '--max-warnings', '0'], files);
    expect(json.exitCode).toBe(0);
    expect(JSON.parse(json.out)).toMatchObject({ diagnostics: [], summary: { errors: 0, warnings: 0, ignored: 1 } });
    const built = await runJd(['build', '--format', 'md'], files);
    expect([built.exitCode, built.err]).toEqual([0, '']);
    expect(String(built.files['/work/dist/handbook.md'])).not.toContain('DRAFT');
    const drawn = await runJd(['graph'], files);
    expect([drawn.exitCode, drawn.err]).toEqual([0, '']);
  });

  it('is the same when the result is kept', async () => {
    const kept = openKeptInMemory();
    const files = { ...service, '/work/positions/clerk.yaml': clerk(ignoring) };
    const first = await runJd(['validate'], files, { kept });
    expect(first.out).toContain(', 1 ignored (');
    expect(await runJd(['validate'], files, { kept })).toEqual(first);
    expect(kept.found).toBe(1);
    const without = await runJd(['validate'], { ...files, '/work/positions/clerk.yaml': clerk('') }, { kept });
    expect([without.exitCode, kept.found]).toEqual([1, 1]);
  });
});

describe('a comment that ignores', () => {
  it.each<[string, string[], string, string]>([
    ['# jd-ignore org/span: until May', ['org/span'], 'until May', ''],
    ['#jd-ignore org/span,org/depth：合并以前', ['org/span', 'org/depth'], '合并以前', ''],
    ['## jd-ignore  org/span 、 org/depth :x ', ['org/span', 'org/depth'], 'x', ''],
    ['<!-- jd-ignore chapter/link: next\nyear -->', ['chapter/link'], 'next\nyear', ''],
    ['<!--jd-ignore chapter/link-->', ['chapter/link'], '', ''],
    ['# jd-ignore org/span until May: or June', ['org/span'], '', 'until May: or June'],
    ['# jd-ignore org/span: --', ['org/span'], '', ''],
    ['# jd-ignore', [], '', ''],
    ['# jd-ignore: everything', [], 'everything', ''],
  ])('is %j', (comment, codes, reason, rest) => {
    const read = readIgnore(comment);
    expect(read?.codes.map(({ text }) => text)).toEqual(codes);
    expect(read?.codes.map(({ text, at }) => comment.slice(at, at + text.length))).toEqual(codes);
    expect(read).toMatchObject({ reason, rest });
  });

  it.each(['# jd-ignored', '# jd-ignore-file org/span: x', '# see jd-ignore', '# JD', '<!-- a jd-ignore -->'])(
    'is not %j',
    (comment) => {
      expect(readIgnore(comment)).toBeUndefined();
    },
  );
});
