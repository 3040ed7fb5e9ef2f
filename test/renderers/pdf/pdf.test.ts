import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import type { Host, Printer } from '../../../src/host.ts';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { type OutlineItem, type ReadPdf, readPdf } from '../../support/read-pdf.ts';
import { writePosition } from '../../support/workspace.ts';

/** A print takes a second, on a busy machine ten, and some tests print ten times. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const example = 'customer-service';
const flat = (text: string): string => text.replace(/\s+/g, '');

function everything(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...everything(item.items)]);
}

describe('the PDF of the example', () => {
  let book: ReadPdf;
  let forms: readonly OutlineItem[];

  beforeAll(async () => {
    const built = await buildPdf(writeWorkspace({}, example));
    expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('jd:')]);
    book = await readPdf(built.pdf());
    forms = book.outline[0]?.items.find(({ title }) => title === '客服部')?.items ?? [];
  });

  it('says what it is', () => {
    expect(book.info).toMatchObject({
      Title: '客服部岗位职责手册',
      Subject: '岗位说明书',
      Author: '客服部',
      Creator: 'jd',
      CreationDate: 'D:20260101000000Z',
      ModDate: 'D:20260101000000Z',
    });
    expect(book.language).toBe('zh-CN');
  });

  it('is tagged: headings, tables with heads, lists', () => {
    const roles = new Set(book.pages.flatMap((page) => page.roles));
    for (const role of ['H1', 'H2', 'H3', 'H4', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']) {
      expect([...roles]).toContain(role);
    }
  });

  it('embeds its fonts, none of them Type 3', () => {
    expect(book.fonts.length).toBeGreaterThan(2);
    expect(new Set(book.fonts)).toEqual(new Set(['/Type0 embedded']));
  });

  it('has bookmarks in the order of the tree, each on the page of its heading', () => {
    const [cover] = book.outline;
    expect(book.outline.map(({ title }) => title)).toEqual(['客服部岗位职责手册']);
    expect(cover?.items.map(({ title }) => title)).toEqual([
      '编制说明',
      '组织架构图',
      '岗位设置一览表',
      '客服部',
      '工作规程',
      '附则',
      '考核指标汇总',
      '岗位索引',
    ]);
    expect(forms.map(({ title }) => title)).toEqual([
      '客服部经理',
      '客服主管',
      '前台组长',
      '物业助理',
      '解说组长',
      '解说员',
      '中介组长',
      '中介业务员',
    ]);
    expect(everything(book.outline).length).toBeGreaterThan(50);
    for (const { title, page } of everything(book.outline)) expect(flat(pageText(page)), title).toContain(flat(title));
  });

  it('counts true in the contents: what is printed is where the link leads, and where the heading stands', () => {
    const entries = contentsLinks();
    expect(entries.length).toBe(24);
    for (const { text, page = 0 } of entries) {
      const [, title = '', number = ''] = /^(?:客-\d{3}\s*)?(.*?)\s*(\d+)$/.exec(text.trim()) ?? [];
      expect(Number(number), text).toBe(page);
      expect(flat(pageText(page)), text).toContain(flat(title));
    }
    expect(entries.map(({ page }) => page)).toEqual(entries.map(({ page = 0 }) => page).sort((a, b) => a - b));
  });

  it('has links that land on the page of what they name', () => {
    const links = book.pages.flatMap(({ links }, at) => (at === 1 ? [] : links));
    expect(links.length).toBeGreaterThan(25);
    for (const { text, page } of links) {
      const headings = everything(book.outline).filter((item) => item.page === page);
      expect(
        headings.some(({ title }) => flat(text).includes(flat(title))),
        text,
      ).toBe(true);
    }
  });

  it('has a link over every box of the chart that has a form', () => {
    const page = book.outline[0]?.items.find(({ title }) => title === '组织架构图')?.page ?? 0;
    const boxes = book.pages[page - 1]?.links.filter(({ text }) => text.startsWith('客-00')) ?? [];
    expect(boxes.map((box) => box.page).sort()).toEqual(forms.map((form) => form.page).sort());
  });

  it('names the position and counts the pages on every page but the cover', () => {
    const count = book.pages.length;
    expect(book.pages[0]?.text).not.toContain('页');
    for (const [at, { lines }] of book.pages.entries()) {
      if (at > 0) expect(flat(lines.at(-1)?.text ?? '')).toBe(`客服部岗位职责手册·1.0第${at + 1}页/共${count}页`);
    }
    for (const [at, { title, page }] of forms.entries()) {
      expect(flat(book.pages[page - 1]?.lines[0]?.text ?? '')).toBe(flat(`客服部客-00${at + 1}${title}`));
    }
    expect(book.labels).toEqual(['封面', ...Array.from({ length: count - 1 }, (_, at) => String(at + 2))]);
  });

  it('keeps each form on one page', () => {
    const pages = forms.map(({ page }) => page);
    expect(pages).toEqual(pages.map((_, at) => (pages[0] ?? 0) + at));
  });

  it('prints the procedures after the positions, each a bookmark', () => {
    const procedures = book.outline[0]?.items.find(({ title }) => title === '工作规程');
    expect(procedures?.items.map(({ title }) => title)).toEqual([
      '客服职责',
      '客服经验的几个心态过程',
      '客服电话处理',
      '客户类型处理',
    ]);
    expect(procedures?.page).toBeGreaterThan(forms.at(-1)?.page ?? Infinity);
  });

  function pageText(page: number): string {
    return book.pages[page - 1]?.text ?? '';
  }
  function contentsLinks() {
    return book.pages[1]?.links ?? [];
  }
});

describe('the PDF', () => {
  it('has the same bytes each time, of a browser that printed before and of new ones', async () => {
    const workspace = writeWorkspace({}, example);
    const prints = new Set<string>();
    for (const fresh of [false, false, true, true, true]) {
      const { pdf, exitCode } = await buildPdf(workspace, { fresh });
      expect(exitCode).toBe(0);
      prints.add(createHash('sha256').update(pdf()).digest('hex'));
    }
    expect(prints.size).toBe(1);
  });

  it('has the same bytes whatever the browser has counted before', async () => {
    const workspace = writeWorkspace({}, example);
    const plain = await buildPdf(workspace);
    let shifted = 0;
    const shift = (pdf: Uint8Array): Uint8Array =>
      Buffer.from(
        Buffer.from(pdf)
          .toString('latin1')
          .replace(/(?<=\(node)\d{8}(?=\))/g, (digits) => {
            shifted++;
            return String(Number(digits) + 1).padStart(8, '0');
          }),
        'latin1',
      );
    const other = await buildPdf(workspace, {
      change: (host) => ({
        ...host,
        openPrinter: (options) => {
          const printer = host.openPrinter(options);
          const print = async (html: string) => {
            const printed = await printer.print(html);
            return { ...printed, pdf: shift(printed.pdf) };
          };
          return { ...printer, print };
        },
      }),
    });
    expect(shifted).toBeGreaterThan(100);
    expect(other.pdf().equals(plain.pdf())).toBe(true);
  });

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

  it('takes the date of the handbook where the environment names none, and else has none', async () => {
    const position = { 'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: null') };
    const env = { SOURCE_DATE_EPOCH: undefined };
    const dated = await buildPdf(
      writeWorkspace({ ...position, 'jd.config.yaml': 'handbook: { date: 2024-06-01 }\n' }),
      { env },
    );
    expect((await readPdf(dated.pdf())).info).toMatchObject({ CreationDate: 'D:20240601000000Z' });
    const undated = await buildPdf(writeWorkspace(position), { env });
    expect((await readPdf(undated.pdf())).info).not.toHaveProperty('CreationDate');
  });

  it('tells of a character without a glyph, with file and line, and shows a box for it', async () => {
    const workspace = writeWorkspace({
      'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: null\nincumbents: [王𠮷]'),
    });
    const built = await buildPdf(workspace);
    expect(built.exitCode).toBe(0);
    expect(built.err).toMatch(/positions\/a\.yaml:4:\d+ {2}warning handbook\/missing-glyph/);
    expect(built.err).toContain('U+20BB7');
    expect((await readPdf(built.pdf())).pages.map(({ text }) => text).join('')).toContain('王');
  });

  it.each(['00A0', '2000', '2002', '2003', '2005', '2009', '200A', '202F', '205F', '3000'])(
    'prints a space that no font may have: U+%s',
    async (code) => {
      const name = `王${String.fromCodePoint(Number.parseInt(code, 16))}五`;
      const form = writePosition(`title: 甲\ndepartment: 部门\nreportsTo: null\nincumbents: [${name}]`);
      const built = await buildPdf(writeWorkspace({ 'positions/a.yaml': form }));
      expect(built.exitCode, built.err).toBe(0);
      expect(built.err).not.toContain('missing-glyph');
      expect((await readPdf(built.pdf())).pages.map(({ text }) => text).join('')).toMatch(/王\s*五/);
    },
  );

  it('stamps a draft on every page', async () => {
    const workspace = writeWorkspace({
      'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: nobody'),
      'positions/b.yaml': writePosition('title: 乙\ndepartment: 部门\nreportsTo: a'),
    });
    const built = await buildPdf(workspace, { words: ['--allow-errors'] });
    expect(built.exitCode).toBe(0);
    for (const { text } of (await readPdf(built.pdf())).pages) expect(text).toContain('草稿');
  });

  it('keeps a form that needs closer setting on one page in a draft, stamp or no stamp', async () => {
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
    const duties = Array.from({ length: 14 }, (_, at) => `{ duty: 跟进第${at}项事务, kpi: 及时性 }`).join(', ');
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
      return pages.filter(({ lines }) => /甲$/.test(lines[0]?.text.trim() ?? '')).length;
    };
    expect([await countPages([]), await countPages(['--position', 'a'])]).toEqual([1, 1]);
  });
});

describe('a print that goes wrong leaves the last good PDF', () => {
  const lastGood = 'the last good one';

  it.each([
    ['a browser that dies in pass 2', 2],
    ['a browser that dies in pass 1', 1],
  ])('%s', async (_name, fatal) => {
    const built = await spoil((printer) => {
      let passes = 0;
      return {
        ...printer,
        print: (html) =>
          ++passes === fatal ? Promise.reject(new Failure('browser/given-up', {}, 3)) : printer.print(html),
      };
    });
    expect(built.exitCode).toBe(3);
    expect(built.err).toContain('jd: printing was given up before it was done\n');
  });

  it('a character that got lost on the way', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: async (html) => {
        const { pdf, text } = await printer.print(html);
        return { pdf, text: `${text}龘` };
      },
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toMatch(
      /^jd: the PDF was not written: when it was read back, characters are missing from it: `龘`/m,
    );
  });

  it('figures that are drawn as boxes, for their font got lost', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: (html) => printer.print(html.replace('</style>', 'tbody .number{font-family:nothing}</style>')),
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toContain('characters were drawn as empty boxes');
  });

  it('a first page without the title', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: (html) => printer.print(html.replace(/<h1>.*?<\/h1>/, '<h1>其他</h1>')),
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toContain('its first page lacks the title');
  });

  it('a count of pages that is wrong', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: (html) => printer.print(html.replace('counter(pages)', '"9"')),
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toMatch(/its last page doesn't say that it is page \d+ of \d+/);
  });

  async function spoil(wrap: (printer: Printer) => Printer) {
    const workspace = writeWorkspace({}, example);
    mkdirSync(path.join(workspace, 'dist'), { recursive: true });
    writeFileSync(path.join(workspace, 'dist/handbook.pdf'), lastGood);
    let closed = 0;
    const change = (host: Host): Host => ({
      ...host,
      openPrinter: (choice) => {
        const printer = host.openPrinter(choice);
        const close = async () => {
          closed++;
          await printer.close();
        };
        return { ...wrap(printer), close };
      },
    });
    const built = await buildPdf(workspace, { change });
    expect(readFileSync(built.file, 'utf8')).toBe(lastGood);
    expect(closed).toBeGreaterThan(0);
    expect(built.out).toBe('');
    return built;
  }
});
