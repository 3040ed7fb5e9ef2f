import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const table = (...rows: readonly (readonly string[])[]) =>
  `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</table>\n`;
const read = (...rows: readonly (readonly string[])[]) => positionsIn('a.md', table(...rows));

describe('a cell with a label and a value of its own, in a row of labels beside their values', () => {
  it('is none of the values of the label before it', () => {
    expect(
      read(
        ['单位：', '榆溪物业公司', '职位名称：', '暖通主管', '编制日期：<br>2022.3.8'],
        ['部门：', '工程部', '任职人：', '邵立群', '任职人签字：'],
        ['职责：', '巡视机房', '', '', ''],
      ),
    ).toMatchObject([
      {
        title: '暖通主管',
        department: '工程部',
        incumbents: ['邵立群'],
        approval: { prepared: { date: '2022-03-08' } },
      },
    ]);
  });

  it('is one in English, too', () => {
    expect(
      read(
        ['Job title', 'Boiler Attendant', 'Department: Estates'],
        ['Reports to', 'Estates Officer', 'Grade: 4'],
        ['Duties', 'Checks the boilers', ''],
      ),
    ).toMatchObject([
      { title: 'Boiler Attendant', department: 'Estates', reportsTo: 'Estates Officer', grade: expect.anything() },
    ]);
  });

  it('leaves a label empty whose value a date is not', () => {
    const [position] = read(
      ['部门：', '工程部', '任职人：', '编制日期：2022-03-08'],
      ['职位：', '暖通主管', '上级：', '经理'],
      ['职责：', '巡视机房', '', ''],
    );
    expect(position).toMatchObject({ title: '暖通主管', approval: { prepared: { date: '2022-03-08' } } });
    expect(position?.['incumbents']).toBeUndefined();
  });

  it('is the value of the label before it where it may be one', () => {
    expect(
      read(['Job title', 'Supervisor: Yard'], ['Department', 'Transport'], ['Duties', 'Plans the shifts']),
    ).toMatchObject([{ title: expect.stringContaining('Yard'), department: 'Transport' }]);
  });
});

describe('a part of a form with labels beside values', () => {
  const form = (...rows: readonly (readonly string[])[]) =>
    read(['职位名称', '暖通主管', '部门', '工程部'], ['职责', '巡视机房', '编号', 'A-7'], ...rows);

  it.each(['可晋升至此的职位', '晋升至本岗位的职位', '来源岗位', '职位来源'])(
    'names no other position from which one comes to it: %s',
    (label) => {
      const [position, another] = form(['可直接晋升的职位', '工程经理'], [label, '暖通班长']);
      expect(another).toBeUndefined();
      expect(position).toMatchObject({ title: '暖通主管', career: { promotion: ['工程经理'] } });
      expect(JSON.stringify(position?.['x-imported'])).toContain('暖通班长');
    },
  );

  it('asks for nothing with the words that say so', () => {
    const [position] = form(['任职资格', ''], ['外语要求', '不作要求'], ['学历', '大专']);
    expect(position).toMatchObject({ title: '暖通主管', qualifications: { education: '大专' } });
    expect(JSON.stringify(position)).toContain('不作要求');
  });

  it('may have heads which only say that labels and values are below them', () => {
    const [position] = positionsIn(
      'a.md',
      '<table><tr><td>职位名称</td><td colspan="2">暖通主管</td></tr><tr><td>职责</td><td colspan="2">巡视机房</td></tr><tr><td rowspan="3">能力素质要求</td><td>能力项目</td><td>能力标准</td></tr><tr><td>组织能力</td><td>能带班</td></tr><tr><td>应变能力</td><td>能处置故障</td></tr></table>',
    );
    expect(position).toMatchObject({ qualifications: { abilities: ['能带班', '能处置故障'] } });
    expect(JSON.stringify(position)).not.toContain('能力标准');
  });
});
