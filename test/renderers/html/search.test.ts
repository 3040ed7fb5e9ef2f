/// <reference lib="dom" />
import { describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { example, landing, openBook, search } from '../../support/html-page.ts';
import { englishBook } from '../../support/sample-english.ts';
import { compileFiles, writePosition } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('the search', () => {
  it('finds Chinese by any part of it, shows it in its context, and lands there', async () => {
    const page = await openBook(example);
    const results = await search(page, '投诉');
    expect(results.length).toBeGreaterThan(5);
    for (const { context, marked } of results) {
      expect(context).toContain('投诉');
      expect(new Set(marked)).toEqual(new Set(['投诉']));
    }
    expect(results.map(({ where }) => where).join('\n')).toMatch(/客-004 物业助理 › 五 岗位职责/);
    const { hash, text, seen, marks } = await landing(page);
    expect(text).toContain('投诉');
    expect([seen, marks > 0]).toEqual([true, true]);
    expect(await page.evaluate((anchor) => document.getElementById(anchor) !== null, hash.slice(1))).toBe(true);
    await page.close();
  });

  it('shows of a table the cell that has the words, and of a field its label too', async () => {
    const page = await openBook(example);
    const duties = (await search(page, '投诉')).filter(({ where }) => where.includes('岗位职责'));
    expect(duties.map(({ context }) => context)).toEqual(['及时、连续地处理业主投诉，保证处理水平']);
    await page.keyboard.press('Escape');
    expect((await search(page, '耐性')).map(({ context }) => context)).toContain(
      '能力要求 良好的工作责任心 · 有耐性 · 良好的沟通与应变能力',
    );
    await page.keyboard.press('Escape');
    expect((await search(page, '投诉 熟悉')).map(({ context }) => context)).toContain(
      '熟悉本岗位的业务知识 · 及时、连续地处理业主投诉，保证处理水平',
    );
    await page.close();
  });

  it('files the line of related procedures under the form, and not under its last part', async () => {
    const page = await openBook(example);
    const related = (await search(page, '相关规程')).map(({ where }) => where);
    expect(related).toContain('客服部 › 客-004 物业助理');
    expect(related.filter((where) => /岗位职责|修订/.test(where))).toEqual([]);
    await page.close();
  });

  it('finds and marks words that are partly in bold, with their accents, and above a list of their own', async () => {
    const files = {
      'positions/a.yaml': writePosition('title: 甲\ndepartment: 乙\nreportsTo: null').replace(
        'Does the work.',
        '受理业主的投**诉**，并到 Cafe\u0301 登记',
      ),
      'chapters/a.md': '---\ntitle: 章\n---\n- 外层\n  - 内层\n',
    };
    const page = await openBook(composeHandbook(compileFiles(files, { language: chinese }), chinese, false));
    for (const [words, mark] of [
      ['投诉', '投诉'],
      ['ＣＡＦÉ', 'Cafe\u0301'],
      ['外层', '外层'],
    ] as const) {
      expect((await search(page, words)).map(({ marked }) => marked)).toEqual([[mark]]);
      await landing(page);
      const found = await page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
      );
      expect(found).toEqual([mark]);
    }
    await page.close();
  });

  it('cuts no word of its context, nor a sign that takes two units', async () => {
    const files = {
      'positions/a.yaml': writePosition('title: A\ndepartment: B\nreportsTo: null')
        .replace('Does the work.', `${'Understands correspondence '.repeat(4)}needle ${'thoroughly '.repeat(9)}`)
        .replace('does it', `${'𠮷'.repeat(30)}针${'x𠮷'.repeat(30)}`),
    };
    const page = await openBook(composeHandbook(compileFiles(files, { language: chinese }), chinese, false));
    const [english] = await search(page, 'needle');
    expect(english?.context).toMatch(/^…correspondence needle thoroughly (?:thoroughly )*thoroughly…$/);
    await page.keyboard.press('Escape');
    const [han] = await search(page, '针');
    expect(han?.context).toMatch(/^…𠮷+针[x𠮷]+…$/u);
    await page.close();
  });

  it('shows its key where there are keys to press', async () => {
    for (const mouse of [true, false]) {
      const page = await openBook(example, 390, 'light', { mouse });
      const hint = await page.evaluate(() => document.querySelector<HTMLInputElement>('#search')?.placeholder);
      expect(hint).toBe(mouse ? chinese.handbook.searchHint : chinese.handbook.search);
      await page.close();
    }
  });

  it('leads 样板房 to the position whose business it is', async () => {
    const page = await openBook(example);
    const results = await search(page, '样板房');
    const at = results.findIndex(({ where }) => where.startsWith('客-005'));
    expect(at).toBeGreaterThanOrEqual(0);
    for (let step = 0; step <= at; step++) await page.keyboard.press('ArrowDown');
    const { hash, text, seen } = await landing(page);
    expect(hash).toMatch(/^#\w+-showroom-guide-lead$/);
    expect(text).toContain('样板房');
    expect(seen).toBe(true);
    await page.close();
  });

  it('finds an English word in any case, and several words where all are', async () => {
    const page = await openBook(englishBook);
    const results = await search(page, 'LEDGER guest');
    expect(results.length).toBeGreaterThan(0);
    expect(results[0]?.marked.map((word) => word.toLowerCase())).toEqual(expect.arrayContaining(['guest', 'ledger']));
    const { text, seen } = await landing(page);
    expect(text.toLowerCase()).toContain('guest ledger');
    expect(seen).toBe(true);
    await page.close();
  });
});
