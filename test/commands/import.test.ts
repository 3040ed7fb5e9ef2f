import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runJd } from '../support/run.ts';

const form = '岗位名称：门卫\n部门：安保部\n头儿：队长\n岗位职责：\n1、守门。\n';

describe('jd import', () => {
  it('writes positions, settings and a report, and says what comes next', async () => {
    const { exitCode, out, files } = await runJd(['import', 'forms', '--out', 'hr', '--lang', 'en'], {
      '/work/forms/a.txt': form,
      '/work/forms/~$a.txt': 'a lock of an open document',
    });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^wrote hr\/positions\/门卫\.yaml$/m);
    expect(out).toMatch(/^next: read hr\/import-report\.md, then jd validate hr$/m);
    expect(
      Object.keys(files)
        .filter((file) => file.startsWith('/work/hr/'))
        .sort(),
    ).toEqual([
      '/work/hr/import-report.json',
      '/work/hr/import-report.md',
      '/work/hr/jd.config.yaml',
      '/work/hr/positions/门卫.yaml',
    ]);
  });

  it('replaces no file: a second import has names of its own', async () => {
    const first = {
      '/work/a.txt': form,
      '/work/positions/门卫.yaml': 'title: 门卫\n',
      '/work/import-report.md': 'mine',
    };
    const { files } = await runJd(['import', 'a.txt'], first);
    expect(`${files['/work/positions/门卫.yaml']}`).toBe('title: 门卫\n');
    expect(`${files['/work/import-report.md']}`).toBe('mine');
    expect(Object.keys(files)).toContain('/work/positions/门卫-2.yaml');
    expect(Object.keys(files)).toContain('/work/import-report-2.json');
  });

  it('names the documents in which it finds no position, on the screen and in the report', async () => {
    const prose = (nth: number) => `Notes ${nth}\n\nWe met on Monday and talked about the boiler.\n`;
    const { out, files } = await runJd(['import', 'forms', '--lang', 'en'], {
      '/work/forms/a.txt': form,
      ...Object.fromEntries([1, 2, 3, 4].map((nth) => [`/work/forms/n${nth}.md`, prose(nth)])),
    });
    expect(out).toContain(
      'no position was found in `forms/n1.md`, `forms/n2.md`, `forms/n3.md` and 1 more: kept as chapters',
    );
    const report = `${files['/work/import-report.md']}`;
    expect(report).toContain('- forms/n4.md: no position was found in it; its text is in `chapters/notes-4.md`');
    expect(report).not.toContain('forms/a.txt: no position');
    const alone = await runJd(['import', 'forms', '--lang', 'en'], { '/work/forms/a.txt': form });
    expect(alone.out).not.toContain('no position');
  });

  it('writes nothing in a dry run', async () => {
    const { files, out } = await runJd(['import', 'a.txt', '--dry-run', '--lang', 'en'], { '/work/a.txt': form });
    expect(out).toContain('would write positions/门卫.yaml');
    expect(Object.keys(files)).toEqual(['/work/a.txt']);
  });

  it.each([
    ['--column', ['--column', '头儿=reportsTo'], {}],
    ['import.labels', [], { '/work/jd.config.yaml': 'import:\n  labels:\n    - { label: 头儿, key: reportsTo }\n' }],
  ])('learns labels by %s', async (_, options, config) => {
    const { files } = await runJd(['import', 'a.txt', ...options], { '/work/a.txt': form, ...config });
    expect(parse(`${files['/work/positions/门卫.yaml']}`)).toMatchObject({ reportsTo: '队长' });
  });

  it('keeps what it reads in spite of a document that it can’t, and exits 1', async () => {
    const { exitCode, err, files } = await runJd(['import', 'forms', '--lang', 'en'], {
      '/work/forms/a.txt': form,
      '/work/forms/b.docx': 'PK not a document',
      '/work/forms/c.doc': 'old',
    });
    expect(exitCode).toBe(1);
    expect(err).toContain('jd: not read: forms/b.docx: this is not a document of its kind');
    expect(err).toContain(
      'jd: not read: forms/c.doc: to read .doc, .wps, .rtf, .odt, .xls and .ods jd needs LibreOffice',
    );
    expect(Object.keys(files)).toContain('/work/positions/门卫.yaml');
  });

  it.each([
    [['import', 'nowhere'], /^jd: there is no `nowhere`;/],
    [['import', 'a.txt', 'book'], /^jd: there is no `book`; to write the files into that folder, use `--out book`$/m],
    [['import', 'a.txt', 'b.docx'], /^jd: there is no `b.docx`; name a document/],
    [['import', 'empty'], /^jd: there is no document in `empty`;/],
    [['import', 'a.txt', '--column', 'x'], /^jd: `--column <label=key>` is given `x`;|^jd: `--column` is given `x`;/],
    [['import', 'a.txt', '--column', 'x=boss'], /^jd: `--column` is given `boss`; choose from code, title/],
    [['import'], /^jd: the argument `<files>` is missing;/],
  ])('refuses %j in one sentence', async (argv, message) => {
    const { exitCode, err } = await runJd([...argv, '--lang', 'en'], { '/work/a.txt': form, '/work/empty/x.png': '' });
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
