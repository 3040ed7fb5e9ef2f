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
