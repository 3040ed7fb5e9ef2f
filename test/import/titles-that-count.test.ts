import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a label of the title that counts', () => {
  it.each([
    ['岗位1', '岗位2'],
    ['岗位一', '岗位二'],
    ['岗位名称（1）', '岗位名称（2）'],
    ['招聘岗位A', '招聘岗位B'],
  ])('begins a form each: %s, %s', (first, second) => {
    const table = tableOf(
      [first, '花艺师', '人数', '2'],
      ['岗位职责', '修剪花材', '', ''],
      [second, '送花员', '人数', '3'],
      ['岗位职责', '按址送达', '', ''],
    );
    expect(positionsIn('a.md', `# 花店人员及职责表\n${table}`)).toMatchObject([
      { title: '花艺师', headcount: 2, duties: [{ duty: '修剪花材' }] },
      { title: '送花员', headcount: 3, duties: [{ duty: '按址送达' }] },
    ]);
  });

  it.each([
    ['Position 1', 'Position 2'],
    ['Job title A', 'Job title B'],
    ['Post No. 1', 'Post No. 2'],
  ])('does so over several tables: %s, %s', (first, second) => {
    const form = (label: string, title: string, duty: string) =>
      tableOf([label, title, 'Number of posts', '1'], ['Pay', 'By the hour', '', ''], ['Duties', duty, '', '']);
    const text = `# Staff of the shop\n${form(first, 'Florist', 'Cut flowers')}\n${form(second, 'Flower Courier', 'Bring bouquets')}`;
    const positions = positionsIn('a.md', text);
    expect(positions).toMatchObject([
      { title: 'Florist', duties: [{ duty: 'Cut flowers' }] },
      { title: 'Flower Courier', duties: [{ duty: 'Bring bouquets' }] },
    ]);
    expect(JSON.stringify(positions)).not.toContain(first);
  });

  it('is none where its column lists posts of which the table says no more', () => {
    const table = tableOf(
      ['岗位名称', '花艺总管'],
      ['岗位职责', '管理花店'],
      ['轮岗', ''],
      ['岗位1', '仓库'],
      ['岗位2', '前厅'],
    );
    const positions = positionsIn('a.md', table);
    expect(positions.map(({ title }) => title)).toEqual(['花艺总管']);
  });

  it('is none above columns of several', () => {
    const table = tableOf(['岗位1', '岗位2', '岗位3'], ['开门', '收银', '理货'], ['岗位职责', '打烊', '盘点']);
    expect(positionsIn('a.md', `# 轮班安排\n${table}`).map(({ title }) => title)).not.toContain('岗位2');
  });
});
