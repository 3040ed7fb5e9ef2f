import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/source/index.ts';
import { joinsTightly } from '../../src/text/text.ts';
import { runJd } from '../support/run.ts';

const read = (text: string) => parseSource('positions/a.yaml', new TextEncoder().encode(text));
const readA = (text: string): unknown => (read(text).value as { a?: unknown }).a;

describe('a text of several lines', () => {
  it.each([
    ['plain', 'a: 处理客户\n  投诉并回访', '处理客户投诉并回访'],
    ['plain below its key', 'a:\n  处理客户\n  投诉', '处理客户投诉'],
    ['plain with Windows line ends and spaces at the end', 'a: 处理客户 \t\r\n  投诉\r\n', '处理客户投诉'],
    ['folded', 'a: >\n  我们接待\n  客户来访，\n  并登记。\n', '我们接待客户来访，并登记。\n'],
    ['folded without its last end', 'a: >-\n  我们接待  \n  客户', '我们接待客户'],
    ['folded, with deeper lines', 'a: >\n  接待：\n    客户\n    登记\n', '接待：\n  客户\n  登记\n'],
    ['between double quotes', 'a: "处理\n  客户\\\n  投诉\\n回访"', '处理客户投诉\n回访'],
    ['between single quotes', "a: '处理''客户\n  投诉'", "处理'客户投诉"],
    ['in brackets', 'a: [处理\n  客户, 投诉]', ['处理客户', '投诉']],
    ['after punctuation, before Latin', 'a: 来访，\n  VIP 登记', '来访，VIP 登记'],
    ['in quotes of either width', 'a: 实行“首问”\n  负责', '实行“首问”负责'],
    ['Japanese', 'a: お客様を\n  ご案内', 'お客様をご案内'],
    ['Han beyond the first plane', 'a: 𠮷\n  野', '𠮷野'],
    ['noncharacters', 'a: 客\ufdd0服\n  户\ufdef', '客\ufdd0服户\ufdef'],
    ['a noncharacter as an escape', 'a: "客\\ufdd0服\n  户"', '客\ufdd0服户'],
  ])('is joined without a space in Chinese: %s', (_, text, value) => {
    expect(readA(text)).toEqual(value);
  });

  it.each([
    ['Latin', 'a: Handles complaints\n  and more', 'Handles complaints and more'],
    ['Han and Latin', 'a: 使用\n  Excel 制表', '使用 Excel 制表'],
    ['Korean', 'a: 고객을\n  안내', '고객을 안내'],
    ['Cyrillic', 'a: Встречает\n  гостей', 'Встречает гостей'],
    ['a space within a line', 'a: 接待 客户\n  登记', '接待 客户登记'],
    ['a blank line', 'a: 第一段\n\n  第二段', '第一段\n第二段'],
    ['a literal text', 'a: |\n  第一行\n  第二行\n', '第一行\n第二行\n'],
  ])('keeps what was typed: %s', (_, text, value) => {
    expect(readA(text)).toEqual(value);
  });

  it('has no other value than YAML gives it, but for spaces between Han', () => {
    const piece = fc.constantFrom('接待', '客户，', '“问”', 'desk', '안내', 'гость', '（一）', '3', '— ', '。');
    const lines = fc.array(
      fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => `a${parts.join('')}`),
      {
        minLength: 2,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('', '>\n  ', '"'), (written, style) => {
        const close = style === '"' ? '"' : '';
        const value = String(readA(`a: ${style}${written.join('\n  ')}${close}\n`)).trim();
        expect(value.replaceAll(' ', '')).toBe(written.join('').replaceAll(' ', ''));
      }),
    );
  });

  it('is joined by the same rule whichever side is Han', () => {
    expect(joinsTightly('户', '投')).toBe(true);
    expect(joinsTightly('，', 'V')).toBe(true);
    expect(joinsTightly('V', '，')).toBe(true);
    expect(joinsTightly('户', 'V')).toBe(false);
    expect(joinsTightly('내', '안')).toBe(false);
    expect(joinsTightly('—', 'a')).toBe(false);
  });

  it('is found by its words in both handbooks', async () => {
    const folder = new URL('../field/folded-han/', import.meta.url);
    const files = Object.fromEntries(
      ['jd.config.yaml', 'positions/agent.yaml'].map((file) => [
        `/work/${file}`,
        readFileSync(new URL(file, folder), 'utf8'),
      ]),
    );
    const run = await runJd(['build', '--format', 'md,html'], files);
    expect(run.exitCode, run.err).toBe(0);
    for (const format of ['md', 'html']) {
      const book = String(run.files[`/work/dist/handbook.${format}`]);
      for (const text of ['我们接待客户来访，并登记。', '处理客户投诉并回访', 'Handles complaints 与回访']) {
        expect(book).toContain(text);
      }
    }
  });
});

describe('a number', () => {
  const printed = async (target: string): Promise<string> => {
    const form = `title: 专员\ndepartment: 客服部\nreportsTo: null\nduties:\n  - { duty: 接待, kpi: { name: 满意度, target: ${target} } }\nauthority:\n  - { text: 签批, limit: ${target} }\n`;
    const run = await runJd(['build', '--format', 'md'], { '/work/positions/a.yaml': form });
    expect(run.exitCode, run.err).toBe(0);
    return String(run.files['/work/dist/handbook.md']);
  };

  it.each(['99.90', '1.10', '007', '1e3', '+5', '12345678901234567890', '0x1F', '-0.50', '95'])(
    'is printed as it is written: %s',
    async (target) => {
      const book = await printed(target);
      expect(book.split(target).length - 1).toBeGreaterThanOrEqual(2);
    },
  );

  it('stays a number where only a number will do', () => {
    expect(read('a: 30.0').value).toEqual({ a: 30 });
    expect(read('a: 30.0').spellings).toEqual([{ path: ['a'], text: '30.0' }]);
    expect(read('a: 30').spellings).toEqual([]);
  });
});
