import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a form in several tables', () => {
  const facts = rows(['Basic facts'], ['Job Title', 'COLD STORE KEEPER'], ['Purpose', 'Keeps vaccines cold.']);
  const work = rows(
    ['Job Description'],
    ['Overall objective', 'The keeper hands vaccines out at the right temperature.'],
    ['Responsibilities', '1. Supply\n2. Equipment'],
    ['Tasks and responsibilities in detail'],
    ['1. Supply\n► Draws up the monthly plan\n► Follows up the stock\n2. Equipment\n► Repairs the fridges'],
  );

  it('is one position, though the table with the work has the name of the form again', () => {
    const found = readBody([facts, line(''), work]);
    expect(found.map(({ title }) => title)).toEqual(['COLD STORE KEEPER']);
    expect(found[0]?.['summary']).toEqual([
      'Keeps vaccines cold.',
      'The keeper hands vaccines out at the right temperature.',
    ]);
  });

  it('doesn’t say the names of its groups twice', () => {
    const [first] = readBody([facts, line(''), work]);
    expect(first?.['duties']).toEqual([
      { group: 'Supply', duty: 'Draws up the monthly plan' },
      { group: 'Supply', duty: 'Follows up the stock' },
      { group: 'Equipment', duty: 'Repairs the fridges' },
    ]);
  });

  it('is another one where the second says which', () => {
    const found = readBody([
      facts,
      rows(['Job Description'], ['Job Title', 'Driver'], ['Duties', 'Drives the van to all posts.']),
    ]);
    expect(found.map(({ title }) => title).sort()).toEqual(['COLD STORE KEEPER', 'Driver']);
  });
});

describe('a list of posts in a notice', () => {
  it('gives its positions, whatever sentence stands below a line that ends as a label of the title does', () => {
    const found = readBody([
      line('关于调整站内人员分工的通知'),
      line('各村联络员、站内各岗位：'),
      line('因人员调动，现将岗位及分工调整如下，自发文之日起执行。'),
      line('一、岗位分工表'),
      rows(
        ['序号', '姓 名', '岗位（职务）', '主要职责', '备注'],
        ['1', '陆承业', '站长', '主持站内全面工作', ''],
        ['2', '孟素云', '农机监理员', '登记拖拉机并按年检验', 'AB岗'],
      ),
    ]);
    expect(found.map(({ title }) => title)).toEqual(['站长', '农机监理员']);
  });

  it('counts who is employed, and has the number of each job', () => {
    const text = tableOf(
      ['Code No.', 'Job Title', 'Brief description', 'Persons employed'],
      ['203', 'Kiln Supervisor', 'Runs the kilns by their curve.', '4'],
      ['207', 'Glaze Technician', 'Mixes glazes and tests them.', '3'],
      ['315', 'Caster', 'Fills, drains and opens moulds.', '17'],
    );
    expect(positionsIn('a.md', text)).toMatchObject([
      { code: '203', title: 'Kiln Supervisor', headcount: 4 },
      { code: '207', title: 'Glaze Technician', headcount: 3 },
      { code: '315', title: 'Caster', headcount: 17 },
    ]);
  });
});

describe('a title with a grade', () => {
  it('has it in brackets, with strokes between its letters', () => {
    const [first] = positionsIn(
      'a.md',
      '# Quarry Inspector (TS/IN 4)\n\n## Duties\n\n- Inspects faces and roads\n- Writes reports\n',
    );
    expect(first).toMatchObject({ title: 'Quarry Inspector', grade: 'TS/IN 4' });
  });
});
