import { describe, expect, it } from 'vitest';
import { findCountingNumbers } from '../../src/import/counting-numbers.ts';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

const column = (cell: number, texts: readonly string[]) =>
  texts.map((text, at) => ({ place: { table: 1, row: at + 1, cell }, texts: [text] }));
const counting = (groups: readonly { readonly place: object; readonly texts: readonly string[] }[]) =>
  [...findCountingNumbers(groups)].map(({ texts }) => texts[0]);

describe('a number by itself', () => {
  it.each([
    [1, ['1', '2', '3'], ['1', '2', '3']],
    [1, ['4', '5'], ['4', '5']],
    [1, ['1', '2', '9', '4'], ['1', '2', '4']],
    [1, ['一', '二', '十', '十一'], ['一', '二', '十', '十一']],
    [1, ['九', '十', '十一', '二十', '二十一'], ['九', '十', '十一', '二十', '二十一']],
    [1, ['1.', '2.', '1.', '2.'], ['1.', '2.', '1.', '2.']],
    [1, ['1'], ['1']],
    [1, ['18', '30', '46'], []],
    [1, ['7'], []],
    [2, ['1', '2', '3'], ['1', '2', '3']],
    [2, ['2', '4', '3'], []],
    [2, ['3', '4'], []],
    [2, ['1'], []],
    [3, ['1', '2', '3'], []],
  ])('in cell %i: %j counts as %j', (cell, texts, expected) => expect(counting(column(cell, texts))).toEqual(expected));

  it('counts the pages of a text', () => {
    const lines = ['12', '13', '14'].map((text, at) => ({ place: { line: 40 * at }, texts: [text] }));
    expect(counting(lines)).toEqual(['12', '13', '14']);
    expect(counting(lines.slice(0, 1))).toEqual([]);
  });
});

describe('a number that no key takes', () => {
  it.each([
    ['| Job title | Cook |', ['Boat', 'Bunks', 'Stoves'], ['Ketch', '14', '2'], ['Yawl', '9', '1']],
    ['| 岗位名称 | 厨师 |', ['船名', '铺位', '灶眼'], ['海燕', '14', '2'], ['白鹭', '9', '1']],
  ])('is kept below %s', (title, ...rows) => {
    const text = `\n${title}\n| --- | --- |\n| 岗位职责 | 做饭 |\n${tableOf(...rows)}`;
    const [position] = positionsIn('a.md', text);
    const kept = JSON.stringify(position);
    for (const number of ['14', '9']) expect(kept).toContain(`"${number}"`);
  });
});

describe('a table between the text and the forms', () => {
  const form = (title: string) =>
    `## ${title}\n\n### Duties\n\n- Serves guests on the ${title.toLowerCase()}\n\n### Reports to\n\nOwner\n`;

  it('is a table of the chapter, with all of its numbers', () => {
    const table = tableOf(['Weekly sales', 'Covers', 'On a weekday'], ['under £7,000', '18', '3'], ['more', '30', '4']);
    const head = `Chapter 4\n\nYour people\n\nA stall stands or falls by its people.\n\nThe table shows how many.\n${table}\nThree jobs follow.\n\n`;
    const { files, report } = importDocuments([
      {
        file: 'a.md',
        bytes: new TextEncoder().encode(`${head}${['Counter hand', 'Grill cook', 'Runner'].map(form).join('\n')}`),
      },
    ]);
    const chapter = files.find(({ path }) => path.startsWith('chapters/'))?.text;
    expect(chapter).toContain(
      '| Weekly sales | Covers | On a weekday |\n| --- | --- | --- |\n| under £7,000 | 18 | 3 |\n| more | 30 | 4 |',
    );
    expect(files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => text.includes('18'))).toEqual([
      false,
      false,
      false,
    ]);
    expect(report.positions.flatMap(({ kept }) => kept)).toEqual([]);
  });
});
