import { beforeAll, describe, expect, it, vi } from 'vitest';
import { printExample } from '../../support/example-pdf.ts';
import { listHollow } from '../../support/page-fill.ts';
import { type OutlineItem, type ReadPdf, readPdf } from '../../support/read-pdf.ts';

/** A print takes a second, on a busy machine ten, and some tests print ten times. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const flat = (text: string): string => text.replace(/\s+/g, '');

function everything(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...everything(item.items)]);
}

describe('the PDF of the example', () => {
  let book: ReadPdf;
  let forms: readonly OutlineItem[];
  let bytes: Buffer;

  beforeAll(async () => {
    bytes = await printExample('customer-service');
    book = await readPdf(bytes);
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

  it('is of version 1.7 with compressed objects, and small', () => {
    expect(bytes.toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(bytes.includes('/Type /ObjStm')).toBe(true);
    expect(bytes.length).toBeLessThan(300_000);
    expect(book.pages.length).toBeLessThanOrEqual(17);
  });

  it('is tagged: headings, tables with heads, lists', () => {
    const roles = new Set(book.pages.flatMap((page) => page.roles));
    for (const role of ['H1', 'H2', 'H3', 'H4', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']) {
      expect([...roles]).toContain(role);
    }
  });

  it('claims PDF/A-2a and PDF/UA-1, with the title and date that it has', () => {
    const [packet = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(bytes.toString('utf8')) ?? [];
    for (const said of [
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      '<pdfuaid:part>1<',
      'x-default">客服部岗位职责手册<',
    ]) {
      expect(packet).toContain(said);
    }
    expect(packet).toContain('<xmp:CreateDate>2026-01-01T00:00:00Z<');
  });

  it('embeds one font a weight, by its name', () => {
    expect([...book.fonts].sort()).toEqual(['NotoSansSC-Bold /Type0 embedded', 'NotoSansSC-Regular /Type0 embedded']);
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

  it('has the right numbers in its contents: each is the page of the link and of the heading', () => {
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
      if (at > 0)
        expect(flat(lines.at(-1)?.text ?? '')).toBe(`客服部岗位职责手册·1.0·2024年6月1日第${at + 1}页/共${count}页`);
    }
    for (const [at, { page }] of forms.entries()) {
      expect(flat(book.pages[page - 1]?.lines[0]?.text ?? '')).toBe(flat(`客服部客-00${at + 1}·1/1`));
    }
    expect(book.labels).toEqual(['封面', ...Array.from({ length: count - 1 }, (_, at) => String(at + 2))]);
  });

  it('leaves no page under half full, but the cover and the last', () => {
    expect(listHollow(book.pages)).toEqual([]);
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
