import { describe, expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

const duties = [line('Duties:'), line('1. Sweeps the yard.'), line('2. Locks the gate.')];

describe('what is typed on lines to write on, behind labels without a colon', () => {
  it('is the value, two in a line behind a tab', () => {
    const [position] = readBody([
      line('Job Title  Yard Attendant____________\tJob Code ___517____'),
      line('Department/Location _Grounds_________\tFLSA Status  Non-Exempt____'),
      line('Reports To ___Head Gardener______\tGrade __C2__'),
      ...duties,
    ]);
    expect(position).toMatchObject({
      title: 'Yard Attendant',
      code: '517',
      department: 'Grounds',
      reportsTo: 'Head Gardener',
      grade: 'C2',
      compliance: { flsa: 'Non-Exempt' },
      duties: [{ duty: 'Sweeps the yard.' }, { duty: 'Locks the gate.' }],
    });
    expect(JSON.stringify(position)).not.toContain('__');
  });

  it('is so in Chinese', () => {
    const [position] = readBody([
      line('岗位名称 __场地管理员__\t岗位编号 __C-7__'),
      line('所属部门 ___后勤部___'),
      line('岗位职责：'),
      line('1、清扫场地'),
    ]);
    expect(position).toMatchObject({ title: '场地管理员', code: 'C-7', department: '后勤部' });
  });

  it('is nothing where the lines are empty', () => {
    const [position] = readBody([
      line('Job Title: Yard Attendant'),
      line('Department ____________\tGrade ________'),
      line('Employee Signature ______________________\tDate ____________'),
      ...duties,
    ]);
    expect(position).toMatchObject({ title: 'Yard Attendant' });
    for (const key of ['department', 'grade', 'approval']) expect(position).not.toHaveProperty(key);
  });
});
