import { describe, expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { writePosition } from '../../support/workspace.ts';

/** A print takes a second, on a busy machine ten, and some tests print ten times. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const example = 'customer-service';

describe('the PDF', () => {
  it('repeats the head of a long table and cuts no row', async () => {
    const duties = Array.from(
      { length: 60 },
      (_, at) => `  - duty: 第${at + 1}项开头${'内容'.repeat(60)}第${at + 1}项结尾\n    kpi: 指标`,
    );
    const workspace = writeWorkspace({
      'positions/岗.位.yaml': `title: 多职岗位\ndepartment: 部门\nreportsTo: null\nduties:\n${duties.join('\n')}\n`,
    });
    const built = await buildPdf(workspace);
    expect(built.exitCode, built.err).toBe(0);
    const { pages, outline } = await readPdf(built.pdf());
    const tables = pages.filter(({ text }) => text.includes('项开头'));
    expect(tables.length).toBeGreaterThan(3);
    for (const { text } of tables) {
      expect(text).toContain('主要职责');
      const [begun, ended] = ['开头', '结尾'].map((word) =>
        [...text.matchAll(new RegExp(`第(\\d+)项${word}`, 'g'))].map(([, n]) => n),
      );
      expect(begun).toEqual(ended);
    }
    expect(JSON.stringify(outline)).toContain('多职岗位');
  });

  it('breaks a title that is longer than a line, in the chart too', async () => {
    const title = '高级资深客户服务与物业管理综合协调事务专业技术岗位'.repeat(5);
    const workspace = writeWorkspace({
      'jd.config.yaml': 'handbook: { title: 手册 }\n',
      'positions/a.yaml': writePosition(`title: ${title}\ndepartment: 部门\nreportsTo: null`),
    });
    const built = await buildPdf(workspace);
    expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('missing')]);
  });

  it('reports a character without a glyph, with file and line, and shows a box for it', async () => {
    const workspace = writeWorkspace({
      'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: null\nincumbents: [王𠮷]'),
    });
    const built = await buildPdf(workspace);
    expect(built.exitCode).toBe(0);
    expect(built.err).toMatch(/positions\/a\.yaml:4:\d+ {2}warning handbook\/missing-glyph/);
    expect(built.err).toContain('U+20BB7');
    expect((await readPdf(built.pdf())).pages.map(({ text }) => text).join('')).toContain('王');
  });

  it('prints spaces that no font may have', async () => {
    const spaces = [...'\u00a0\u2000\u2002\u2003\u2005\u2009\u200a\u202f\u205f\u3000'];
    const names = spaces.map((space, at) => `王${space}${'一二三四五六七八九十'[at]}`);
    const form = writePosition(`title: 甲\ndepartment: 部门\nreportsTo: null\nincumbents: [${names.join(', ')}]`);
    const built = await buildPdf(writeWorkspace({ 'positions/a.yaml': form }));
    expect(built.exitCode, built.err).toBe(0);
    expect(built.err).not.toContain('missing-glyph');
    const text = (await readPdf(built.pdf())).pages.map((page) => page.text).join('');
    for (const name of names) expect(text).toMatch(new RegExp(`${name[0]}\\s*${name.at(-1)}`));
  });

  it('marks a draft on every page', async () => {
    const workspace = writeWorkspace({
      'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: nobody'),
      'positions/b.yaml': writePosition('title: 乙\ndepartment: 部门\nreportsTo: a'),
    });
    const built = await buildPdf(workspace, { words: ['--allow-errors'] });
    expect(built.exitCode).toBe(0);
    for (const { text } of (await readPdf(built.pdf())).pages) expect(text).toContain('草稿');
  });

  it('keeps a form that needs closer setting on one page in a draft, in spite of the mark', async () => {
    const lost = { 'positions/z.yaml': writePosition('title: 甲\ndepartment: 客服部\nreportsTo: nobody') };
    const built = await buildPdf(writeWorkspace(lost, example), { words: ['--allow-errors'] });
    expect(built.exitCode, built.err).toBe(0);
    const { outline } = await readPdf(built.pdf());
    const forms = outline[0]?.items.find(({ title }) => title === '客服部')?.items ?? [];
    expect(forms.length).toBeGreaterThan(8);
    expect(forms.map(({ page }) => page)).toEqual(forms.map((_, at) => (forms[0]?.page ?? 0) + at));
  });

  it('keeps it on one page below the head of a sheet by itself', async () => {
    const built = await buildPdf(writeWorkspace({}, example), { words: ['--position', 'property-assistant'] });
    expect(built.exitCode, built.err).toBe(0);
    expect((await readPdf(built.pdf())).pages).toHaveLength(1);
  });

  it('keeps the longest form that fits one page of the book on one page by itself too', async () => {
    const duties = Array.from({ length: 12 }, (_, at) => `{ duty: 跟进第${at}项事务, kpi: 及时性 }`).join(', ');
    const workspace = writeWorkspace({
      'jd.config.yaml': 'handbook: { title: 手册, organisation: 某公司 }\n',
      'positions/b.yaml': writePosition('title: 乙\ndepartment: 客服部\nreportsTo: null'),
      'positions/a.yaml': `title: 甲
department: 客服部
reportsTo: b
summary: [职责之一, 职责之二, 职责之三, 职责之四]
contacts: { internal: { share: 15, with: [各部门] }, external: { share: 85, with: [业主] } }
qualifications: { education: 中学, experience: 一年以上, abilities: [责任心, 耐性, 沟通] }
duties: [${duties}]
`,
    });
    const countPages = async (words: readonly string[]) => {
      const { pages } = await readPdf((await buildPdf(workspace, { words })).pdf());
      return pages.filter(({ text, lines }) => text.includes('跟进第') || lines[0]?.text.includes('续')).length;
    };
    expect([await countPages([]), await countPages(['--position', 'a'])]).toEqual([1, 1]);
  });
});
