import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const heads = ['序号', '岗位', '姓名', '岗位职责', '联系电话', 'AB岗'];
const list = (...jobs: readonly (readonly string[])[]) =>
  rows(
    heads,
    ...jobs.map(([job = '', name = '', duties = ''], at) => [`${at + 1}`, job, name, duties, '5520', '万山红']),
  );

describe('a list of who does what in an office', () => {
  it('has a position a row, with its holder', () => {
    const read = readBody([
      line('清溪镇便民服务中心岗位分工公示'),
      line('监督电话：5520 1190'),
      list(
        ['中心主任', '于成海', '1.主持中心工作；\n2.签发月报。'],
        ['医保代办岗', '万山红', '1.受理参保登记；\n2.解答报销政策。'],
        ['党支部书记', '贝小松', '组织主题党日'],
      ),
    ]);
    expect(read.map(({ title, incumbents }) => [title, incumbents]).sort()).toEqual(
      [
        ['中心主任', ['于成海']],
        ['医保代办岗', ['万山红']],
        ['党支部书记', ['贝小松']],
      ].sort(),
    );
    expect(read.find(({ title }) => title === '医保代办岗')?.['duties']).toMatchObject([
      { duty: '受理参保登记；' },
      { duty: '解答报销政策。' },
    ]);
    for (const each of read) expect(JSON.stringify(each['x-imported'])).toContain('5520');
  });

  it.each(['迎新晚会工作人员分工表', '课题组成员分工', '排水项目组任务分工', '防汛值班安排', '消防演练方案'])(
    'is none of what passes: %s',
    (head) => {
      const staff = [
        ['主持员', '于成海', '串场'],
        ['摄影师', '万山红', '拍照'],
      ];
      expect(readBody([line(head), list(...staff)])).toEqual([]);
    },
  );

  it('is none where it names the parts in a group', () => {
    const group = [
      ['组长', '于成海', '统一指挥'],
      ['副组长', '万山红', '协助组长'],
      ['成员', '贝小松', '落实任务'],
    ];
    expect(readBody([line('创城工作小组分工'), list(...group)])).toEqual([]);
  });
});
