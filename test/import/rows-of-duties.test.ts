import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn } from '../support/imported.ts';

const expected = [
  {
    title: '店长',
    department: '营运部',
    headcount: 1,
    duties: [
      { duty: '制定销售计划', kpi: '达成率≥95%' },
      { duty: '分析销售', kpi: '周一交周报' },
    ],
  },
  {
    title: '收银员',
    department: '营运部',
    reportsTo: '店长',
    headcount: 4,
    duties: [{ duty: '为顾客结账', kpi: '差错不超过1单' }, { duty: '保管备用金' }],
  },
];
const head = '序号,部门,岗位名称,编制（人）,直接上级,职责序号,岗位职责,考核标准';

describe('a list with a row a duty', () => {
  it.each([
    [
      'empty cells in the other rows of a position',
      [
        '1,营运部,店长,1,,1,制定销售计划,达成率≥95%',
        ',,,,,2,分析销售,周一交周报',
        '2,营运部,收银员,4,店长,1,为顾客结账,差错不超过1单',
        ',,,,,2,保管备用金,',
      ],
    ],
    [
      'the position in each row',
      [
        '1,营运部,店长,1,,1,制定销售计划,达成率≥95%',
        '1,营运部,店长,1,,2,分析销售,周一交周报',
        '2,营运部,收银员,4,店长,1,为顾客结账,差错不超过1单',
        '2,营运部,收银员,4,店长,2,保管备用金,',
      ],
    ],
  ])('has %s', (_, rows) => {
    const found = positionsIn('list.csv', [head, ...rows].join('\n'));
    expect(found).toMatchObject(expected);
    for (const position of found) expect(position).not.toHaveProperty('x-imported');
  });

  it('says which column fills which key, and nothing of numbers', () => {
    const text = [`${head},备注`, '1,一部,文员,1,,1,归档,,无', ',,,,,2,接电话,,'].join('\n');
    const { report } = importDocuments([{ file: 'list.csv', bytes: new TextEncoder().encode(text) }]);
    const [note] = report.documents.flatMap(({ notes }) => notes);
    expect(note).toMatchObject({ kind: 'rows', columns: expect.arrayContaining([{ head: '备注' }]) });
    expect(JSON.stringify(note)).not.toContain('序号');
  });

  it('begins a position where another fact than a duty is another one', () => {
    const found = positionsIn(
      'list.csv',
      [head, '1,一分店,店长,1,,1,制定计划,', '2,二分店,店长,1,,1,制定计划,', ',,,,,2,检查陈列,'].join('\n'),
    );
    expect(found.map(({ department, duties }) => [department, (duties as unknown[]).length])).toEqual([
      ['一分店', 1],
      ['二分店', 2],
    ]);
  });

  it('keeps a row that has no duty', () => {
    const [last] = positionsIn(
      'list.csv',
      [head, '1,一部,文员,1,,1,归档,', ',,,,,2,接电话,', '合计,,,1,,,,'].join('\n'),
    );
    expect(last?.['x-imported']).toMatchObject([{ text: '合计' }, { text: '1' }]);
  });
});
