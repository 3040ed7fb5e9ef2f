import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { readBody, rows, text } from '../support/imported-blocks.ts';

describe('a strip of facts with the text of the paper below it in one table', () => {
  it.each([
    ['岗位名称', '所属部门', '姓名', '电　工', '设备部', '陈立', '电工岗位职责'],
    ['Job Title', 'Department', 'Name', 'Electrician', 'Plant', 'A. Reed', 'Duties and Responsibilities'],
  ])('is one position with its duties: %s', (one, two, three, title, department, holder, band) => {
    const found = readBody([
      table(3, [
        [text(one), text(two), text(three)],
        [text(title), text(department), text(holder)],
        [text(band, 3)],
        [text('1. 巡视配电柜。\n2. 接到报修十五分钟内到场。', 3)],
      ]),
    ]);
    expect(found).toMatchObject([
      {
        title: title.replace('　', ''),
        department,
        duties: [{ duty: '巡视配电柜。' }, { duty: '接到报修十五分钟内到场。' }],
      },
    ]);
    expect(JSON.stringify(found)).toContain(holder);
  });

  it('is a list of positions where rows below are as the first', () => {
    const found = readBody([rows(['岗位名称', '所属部门', '编制'], ['电工', '设备部', '2'], ['焊工', '设备部', '1'])]);
    expect(found.map(({ title }) => title)).toEqual(['电工', '焊工']);
  });
});

describe('the pay of a form', () => {
  it('is none of a grade, whatever its label', () => {
    const [found] = readBody([
      rows(['Job Title', 'Fitter'], ['Grade', 'E'], ['Salary Band', '£48,000 - £54,500 plus car'], ['Duties', 'Fits.']),
    ]);
    expect(found?.['grade']).toBe('E');
    expect(JSON.stringify(found)).toContain('54,500');
  });
});
