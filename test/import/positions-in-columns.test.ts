import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(rows: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file: 'a.csv', bytes: new TextEncoder().encode(rows.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('a table with a column a position', () => {
  it('gives each its own values, in both languages', () => {
    for (const labels of [
      ['岗位名称', '直接上级', '学历', '所属部门'],
      ['Job Title', 'Reports to', 'Education', 'Department'],
    ]) {
      const values = ['Glazer,Dryer', 'Kiln Lead,Yard Lead', 'College,School', 'Kilns,Yard'];
      const found = positionsIn(['Item,A,B', ...labels.map((label, at) => `${label},${values[at]}`)]);
      expect(found).toMatchObject([
        { title: 'Glazer', reportsTo: 'Kiln Lead', qualifications: { education: 'College' } },
        { title: 'Dryer', reportsTo: 'Yard Lead', qualifications: { education: 'School' } },
      ]);
    }
  });
});

describe('a corner that nobody filled in', () => {
  it.each(['', 'Item', '项目'])('asks for the titles beside it: "%s"', (corner) => {
    const rows = ['Reports to,Yard Lead,Kiln Lead', 'Department,Yard,Kilns', 'Education,School,College'];
    expect(positionsIn([`${corner},Yard Clerk,Kiln Operator`, ...rows])).toMatchObject([
      { title: 'Yard Clerk', reportsTo: 'Yard Lead', department: 'Yard' },
      { title: 'Kiln Operator', reportsTo: 'Kiln Lead', department: 'Kilns' },
    ]);
    const han = ['直接上级,会计,财务经理', '所属部门,财务部,财务部', '学历,大专,本科'];
    expect(positionsIn([`${corner},出纳,会计`, ...han])).toMatchObject([
      { title: '出纳', department: '财务部', qualifications: { education: '大专' } },
      { title: '会计', department: '财务部', qualifications: { education: '本科' } },
    ]);
  });

  it('asks for nothing above what is no name of a job', () => {
    expect(positionsIn([',2023,2024', 'Reports to,Yard Lead,Kiln Lead', 'Department,Yard,Kilns', 'Grade,1,2'])).toEqual(
      [],
    );
  });
});
