import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('a row of labels above a row of values', () => {
  it('is the head of the form that goes on below it', () => {
    const found = positionsIn([
      '# Role profile: Stores Officer',
      '',
      '| Role title | Grade | Faculty / Service | Reports to | Responsible for |',
      '| --- | --- | --- | --- | --- |',
      '| Stores Officer | 5 | Estates | Stores Manager | Porters |',
      '',
      '**Key result areas**',
      '',
      '| Key result area | Main activities | Measures | % of time |',
      '| --- | --- | --- | --- |',
      '| Stock | Counts the shelves. | Counted by Friday | 70 |',
      '| Orders | Orders paper. | No shelf empty | 30 |',
      '',
      '**Knowledge, skills and experience**',
      '',
      '- Diploma in logistics',
      '- Two years of experience in stores',
    ]);
    expect(found).toMatchObject([
      {
        title: 'Stores Officer',
        grade: '5',
        department: 'Estates',
        reportsTo: 'Stores Manager',
        directReports: ['Porters'],
        duties: [
          { group: 'Stock', duty: 'Counts the shelves.', kpi: 'Counted by Friday', share: 70 },
          { group: 'Orders', duty: 'Orders paper.', kpi: 'No shelf empty', share: 30 },
        ],
        qualifications: { education: 'Diploma in logistics', experience: 'Two years of experience in stores' },
      },
    ]);
  });

  it('may begin the form, and be followed by parts that lists lead', () => {
    const found = positionsIn([
      '| 岗位 | 行政级别 | 直接上级 | 管理对象 |',
      '| --- | --- | --- | --- |',
      '| 客房领班 | 主管级 | 客房经理 | 服务员、杂工 |',
      '',
      '**具体职责**',
      '',
      '1. 检查客房',
      '2. 填写交班本',
    ]);
    expect(found).toMatchObject([
      {
        title: '客房领班',
        grade: '主管级',
        reportsTo: '客房经理',
        directReports: ['服务员', '杂工'],
        duties: [{ duty: '检查客房' }, { duty: '填写交班本' }],
      },
    ]);
  });

  it('of several rows stays a list', () => {
    const found = positionsIn([
      '| 岗位 | 部门 | 直接上级 |',
      '| --- | --- | --- |',
      '| 会计 | 财务部 | 财务经理 |',
      '| 出纳 | 财务部 | 财务经理 |',
    ]);
    expect(found).toMatchObject([{ title: '会计' }, { title: '出纳' }]);
  });
});
