import { describe, expect, it } from 'vitest';
import { config, lastGood, written } from '../support/built-files.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, runJd, service } from '../support/run.ts';

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
      '`--out` is empty; name a folder, or leave it out',
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
      'the source `Handbook.md` would be overwritten; choose another folder with `--out`',
    );
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    const pictures = {
      ...service,
      '/work/chapters/a.md': '![a](../images/plan.png)\n\n![b](../images/1-plan.png)\n',
      '/work/images/plan.png': new Uint8Array(Buffer.from(dot, 'base64')),
      '/work/images/1-plan.png': new Uint8Array(Buffer.from(dot, 'base64')),
    };
    expect(expectRefusal(await runJd(['build', '--out', '.'], pictures), 2, pictures)).toContain(
      'the source `images/1-plan.png` would be overwritten',
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
    [['--format', 'docxx'], /^`--format` is given `docxx`; choose from md, html, pdf, .*jobposting$/],
    [['--format', 'md,docxx'], /^`--format` is given `docxx`; choose from md, html, pdf, .*jobposting$/],
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

  it('refuses to build a handbook without positions', async () => {
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
        /which is outside the workspace; put the font file into it/,
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
