import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const form = tableOf(['岗位名称', '会计'], ['所属部门', '财务部'], ['岗位职责', '审核凭证']);
const approvalOf = (text: string) => positionsIn('a.md', form + text)[0]?.['approval'];

describe('a sign-off', () => {
  it('is a row of cells with label and name each, and one date for all', () => {
    expect(approvalOf(tableOf(['编制：陈树声', '审核：葛敏', '批准：黎文昌', '日期：2024年6月3日']))).toEqual({
      prepared: { by: '陈树声' },
      reviewed: { by: '葛敏' },
      approved: { by: '黎文昌', date: '2024-06-03' },
    });
  });

  it('is labels beside names with a date at the end', () => {
    expect(approvalOf(tableOf(['拟制', '许宁', '审核', '马力', '日期', '2024/3/8']))).toEqual({
      prepared: { by: '许宁' },
      reviewed: { by: '马力', date: '2024-03-08' },
    });
  });

  it('has a date after each name, or a row of dates below', () => {
    const expected = { prepared: { by: '张三', date: '2023-01-05' }, approved: { by: '王五', date: '2023-01-09' } };
    expect(approvalOf('编制：张三　日期：2023.1.5　批准：王五　日期：2023.1.9\n')).toEqual(expected);
    expect(approvalOf(tableOf(['编制', '张三', '批准', '王五'], ['日期', '2023.1.5', '日期', '2023.1.9']))).toEqual(
      expected,
    );
  });

  it('is labels above names, and dates below them', () => {
    expect(
      approvalOf(
        tableOf(['编制', '审核', '批准'], ['张三', '李四', '王五'], ['2024-01-02', '2024-01-03', '2024-01-04']),
      ),
    ).toEqual({
      prepared: { by: '张三', date: '2024-01-02' },
      reviewed: { by: '李四', date: '2024-01-03' },
      approved: { by: '王五', date: '2024-01-04' },
    });
  });

  it('is in English in one row', () => {
    const text =
      tableOf(['Job title', 'Clerk'], ['Department', 'Stores'], ['Duties', 'Counts stock']) +
      tableOf(['Prepared by: J. Moss', 'Approved by: P. Ode', 'Date: 4 May 2023']);
    expect(positionsIn('a.md', text)[0]).toMatchObject({
      approval: { prepared: { by: 'J. Moss' }, approved: { by: 'P. Ode', date: '2023-05-04' } },
    });
  });

  it('takes no date without a name', () => {
    const [position] = positionsIn('a.md', `日期：2024-01-02\n${form}`);
    expect(position).not.toHaveProperty('approval');
    expect(JSON.stringify(position)).toContain('2024-01-02');
  });
});
