import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { attribute, listElements, readHtml } from '../support/read-html.ts';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const config = '/work/jd.config.yaml';
const [markdown, html] = ['/work/dist/handbook.md', '/work/dist/handbook.html'];
const lastGood: MemoryFiles = { [markdown]: 'the last good one\n', [html]: '<p>the last good one</p>\n' };

/** What a build added or changed, but for its own list. */
function written(before: MemoryFiles, after: MemoryFiles): string[] {
  return Object.keys(after).filter((file) => after[file] !== before[file] && !file.endsWith('/.jd-manifest.json'));
}

describe('jd build', () => {
  it('writes the handbook as Markdown and HTML, and says where', async () => {
    const { exitCode, out, err, files } = await runJd(['build'], service);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe('dist/handbook.md\ndist/handbook.html\n');
    expect(written(service, files)).toEqual([markdown, html]);
    expect(files[markdown]).toContain('Head of Service');
    expect(files[html]).toMatch(/^<!doctype html>/i);
  });

  it('builds in spite of warnings, which it tells on stderr', async () => {
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

  it('stamps a draft where errors are allowed, and exits 0', async () => {
    const { exitCode, err, files } = await runJd(['build', '--allow-errors', '--lang', 'en'], {
      ...faulty,
      [config]: 'handbook: {language: en}\n',
    });
    expect(exitCode).toBe(0);
    expect(err).toContain('org/unknown-superior');
    for (const file of [markdown, html]) expect(String(files[file])).toMatch(/draft/i);
  });

  it('stamps no draft where errors are allowed and there are none', async () => {
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

describe('where jd build writes', () => {
  it('counts --out from the current folder, the config’s folder from the workspace', async () => {
    const files = { ...service, [config]: 'output: {folder: out/book}\n' };
    const atHome = await runJd(['build', '/work'], files, { cwd: '/home/me' });
    expect(written(files, atHome.files)).toEqual(['/work/out/book/handbook.md', '/work/out/book/handbook.html']);
    expect(atHome.out).toBe('../../work/out/book/handbook.md\n../../work/out/book/handbook.html\n');
    const out = await runJd(['build', '/work', '--out', 'book'], files, { cwd: '/home/me' });
    expect(written(files, out.files)).toEqual(['/home/me/book/handbook.md', '/home/me/book/handbook.html']);
    expect(out.out).toBe('book/handbook.md\nbook/handbook.html\n');
    const absolute = await runJd(['build', '-o', '/tmp/book'], files);
    expect(written(files, absolute.files)).toEqual(['/tmp/book/handbook.md', '/tmp/book/handbook.html']);
  });

  it.each([
    ['positions', 'positions'],
    ['positions/book', 'positions'],
    ['./x/../positions/', 'positions'],
    ['procedures/deep', 'procedures'],
    ['chapters', 'chapters'],
    ['templates', 'templates'],
  ])('never among the sources: --out %s', async (out, source) => {
    const reason = expectRefusal(await runJd(['build', '--out', out], service), 2, service);
    expect(reason).toMatch(/^the output folder `[^`]+` is inside `[^`]+`/);
    expect(reason).toContain(`is inside \`${source}\``);
  });

  it('never among the sources where the config moves either', async () => {
    const moved = { '/work/roles/a/head.yaml': service['/work/positions/head.yaml'] ?? '' };
    const inside = { ...moved, [config]: 'positions: roles/*/*.yaml\noutput: {folder: roles/a}\n' };
    expect(expectRefusal(await runJd(['build'], inside), 2, inside)).toContain('is inside `roles`');
    const beside = { ...moved, [config]: 'positions: roles/*/*.yaml\noutput: {folder: positions}\n' };
    expect((await runJd(['build'], beside)).exitCode).toBe(0);
  });

  it.each(['', ' '])('is never guessed where --out is %j, as a variable that isn’t set leaves it', async (out) => {
    expect(expectRefusal(await runJd(['build', '--out', out], service), 2, service)).toBe(
      '`--out` names no folder; name one, or leave it out',
    );
  });

  it('is led out of the workspace by nothing in it', async () => {
    for (const out of ['../book', '/tmp/book', 'a/../..']) {
      const files = { ...service, [config]: `output: {folder: ${out}}\n` };
      expect(expectRefusal(await runJd(['build'], files), 2, files)).toBe(
        `\`output.folder\` names \`${out}\`, which is outside the workspace; name a folder in it, or choose one with \`--out\``,
      );
      expect((await runJd(['build', '--out', '../book'], files)).exitCode).toBe(0);
    }
    const linked = { ...service, '/work/dist': { fault: 'not-regular', kind: 'link' } } as MemoryFiles;
    expect(expectRefusal(await runJd(['build'], linked), 2, linked)).toBe(
      'the output folder `dist` is a link, and links of a workspace are not followed; name the folder itself with `--out`',
    );
    const deep = { ...linked, [config]: 'output: {folder: dist/a/b}\n' };
    expect(expectRefusal(await runJd(['build'], deep), 2, deep)).toContain('`dist` is a link');
  });

  it('overwrites no source, wherever sources are', async () => {
    const chapters = { ...service, [config]: 'chapters: "*.md"\n', '/work/Handbook.md': '# Mine\n' };
    expect(expectRefusal(await runJd(['build', '--out', '.'], chapters), 2, chapters)).toBe(
      'the source `Handbook.md` would be written over; choose another folder with `--out`',
    );
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    const pictures = {
      ...service,
      '/work/chapters/a.md': '![a](../images/plan.png)\n\n![b](../images/1-plan.png)\n',
      '/work/images/plan.png': new Uint8Array(Buffer.from(dot, 'base64')),
      '/work/images/1-plan.png': new Uint8Array(Buffer.from(dot, 'base64')),
    };
    expect(expectRefusal(await runJd(['build', '--out', '.'], pictures), 2, pictures)).toContain(
      'the source `images/1-plan.png` would be written over',
    );
    expect((await runJd(['build'], pictures)).exitCode).toBe(0);
  });

  it('takes a folder whose name only begins like that of the sources', async () => {
    expect((await runJd(['build', '--out', 'positions-book'], service)).exitCode).toBe(0);
    expect((await runJd(['build', '--out', '..positions'], service)).exitCode).toBe(0);
  });

  it('may write beside the config', async () => {
    expect(written(service, (await runJd(['build', '--out', '.'], service)).files)).toEqual([
      '/work/handbook.md',
      '/work/handbook.html',
    ]);
  });

  it('shows what steers the terminal in the names of folders', async () => {
    expect((await runJd(['build', '--out', 'a\u001b[2J'], service)).out).toContain('a\\u{1b}[2J/handbook.md\n');
  });

  it.each<[readonly string[], RegExp]>([
    [['--format', 'docxx'], /^`--format` is given `docxx`; choose from md, html, pdf$/],
    [['--format', 'md,docxx'], /^`--format` is given `docxx`; choose from md, html, pdf$/],
    [['--format', ''], /^`--format` is given nothing; choose from md/],
    [['--format', 'md,'], /^`--format` is given nothing; choose from md/],
    [['--format', 'a\u001bb'], /is given `a\\u\{1b\}b`/],
    [['--out'], /is given no value/],
    [['--allow-error'], /unknown option `--allow-error`; did you mean `--allow-errors`\?/],
    [['.', 'other'], /takes (?:no|at most \d) arguments?, but was given \d/],
    [['nowhere'], /there is no folder `nowhere`/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['build', ...words], service), 2, service)).toMatch(reason);
  });

  it('refuses to build a handbook of nobody', async () => {
    expect(expectRefusal(await runJd(['build']), 2)).toMatch(/^no position found in this folder/);
  });

  describe('with a font of the workspace', () => {
    const themed = { ...service, [config]: 'theme: { font: fonts/own.ttf }\n' };

    it.each([
      ['that is not there', themed, /`theme\.font` names `fonts\/own\.ttf`, which can't be read \(ENOENT\)/],
      [
        'that is too large',
        { ...themed, '/work/fonts/own.ttf': { fault: 'too-large', bytes: 1e9 } as const },
        /which is larger than 64 MiB/,
      ],
      [
        'that is a pipe',
        { ...themed, '/work/fonts/own.ttf': { fault: 'not-regular', kind: 'device' } as const },
        /which is not a regular file/,
      ],
      [
        'outside of it',
        { ...service, [config]: 'theme: { font: ../own.ttf }\n', '/own.ttf': 'x' },
        /which is outside the workspace; put the font's file into it/,
      ],
    ])('%s: a sentence', async (_name, files, sentence) => {
      expect(expectRefusal(await runJd(['build'], files), 2, files)).toMatch(sentence);
    });
  });

  it.each(['1.5', '-1', 'now', '99999999999999'])('refuses `SOURCE_DATE_EPOCH=%s`', async (moment) => {
    const run = await runJd(['build'], service, { env: { SOURCE_DATE_EPOCH: moment } });
    expect(expectRefusal(run, 2, service)).toContain(
      '`SOURCE_DATE_EPOCH` must be a whole number of seconds since 1970',
    );
  });

  it('names the ways out where a PDF is wanted and nothing prints, and writes none of the formats', async () => {
    const before = { ...service, ...lastGood };
    const run = await runJd(['build', '--format', 'md,html,pdf'], before);
    expect(run.exitCode).toBe(3);
    expect(run.err).toBe(
      'jd: no browser found to print with; run `jd browser install`, install Chrome, Chromium or Edge, or name one with `--browser` or `JD_BROWSER`\n',
    );
    expect(run.files).toEqual(before);
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

  it('lists behind its indexes what is still wrong, whose it is and where', async () => {
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
