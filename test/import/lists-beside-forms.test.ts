import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const rows = (...all: string[][]) =>
  table(
    all[0]?.length ?? 0,
    all.map((row) => row.map((each) => text(each))),
  );

describe('a list of positions beside their forms', () => {
  it('says of each what its form does not', () => {
    const read = readBody([
      rows(
        ['No', 'Position', 'Code', 'Nos.', 'Reports to'],
        ['1', 'Quarry Manager', 'QM-1', '1', 'Director'],
        ['2', 'Shotfirer', 'SF-1', '4', 'Quarry Manager'],
        ['3', 'Crusher Operator', 'CR-1', '6', 'Quarry Manager'],
      ),
      rows(
        ['Job title', 'Quarry Manager'],
        ['Code', 'QM-1'],
        ['Reporting to', 'Director'],
        ['Duties', 'Runs the quarry.'],
      ),
      rows(
        ['Job title', 'Shotfirer'],
        ['Code', 'SF-1'],
        ['Reporting to', 'Blasting Lead'],
        ['Duties', 'Fires the shots.'],
      ),
    ]);
    expect(read).toHaveLength(3);
    const find = (title: string) => read.find((each) => each['title'] === title);
    expect(find('Quarry Manager')).toMatchObject({
      code: 'QM-1',
      headcount: 1,
      duties: [{ duty: 'Runs the quarry.' }],
    });
    expect(find('Quarry Manager')).not.toHaveProperty('x-imported');
    expect(find('Shotfirer')).toMatchObject({
      headcount: 4,
      reportsTo: 'Blasting Lead',
      'x-imported': [{ label: 'Reports to', text: 'Quarry Manager' }],
    });
    expect(find('Crusher Operator')).toMatchObject({ headcount: 6 });
  });

  it('does so in Chinese, below headings', () => {
    const read = readBody([
      rows(['序号', '岗位名称', '编制', '直接上级'], ['1', '矿长', '1', '总经理'], ['2', '爆破员', '4', '矿长']),
      line('矿长岗位职责'),
      line('1、主持矿山生产。'),
      line('2、审批爆破设计。'),
      line('爆破员岗位职责'),
      line('1、实施爆破。'),
      line('2、清点火工品。'),
    ]);
    expect(read).toHaveLength(2);
    expect(read.find((each) => each['title'] === '爆破员')).toMatchObject({ headcount: 4, duties: [{}, {}] });
  });

  it('is of other positions where a code or a department is another', () => {
    const read = readBody([
      rows(
        ['Position', 'Department', 'Headcount', 'Reports to'],
        ['Clerk', 'Weighbridge', '2', 'Office Lead'],
        ['Clerk', 'Stores', '1', 'Office Lead'],
      ),
      rows(['Job title', 'Clerk'], ['Department', 'Stores'], ['Duties', 'Issues spare parts.']),
    ]);
    expect(read).toHaveLength(2);
    expect(read.find((each) => each['department'] === 'Stores')).toMatchObject({
      headcount: 1,
      duties: [{ duty: 'Issues spare parts.' }],
    });
  });

  it('does not say which is meant where two may be', () => {
    const read = readBody([
      rows(
        ['Position', 'Department', 'Headcount', 'Reports to'],
        ['Clerk', 'Weighbridge', '2', 'Office Lead'],
        ['Clerk', 'Stores', '1', 'Office Lead'],
      ),
      rows(['Job title', 'Clerk'], ['Code', 'C1'], ['Duties', 'Issues spare parts.']),
    ]);
    expect(read).toHaveLength(3);
  });
});
