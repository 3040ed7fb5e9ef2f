import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

describe('a grid of labels over their values', () => {
  it('names the job by `Function` where another label names the department', () => {
    const [first] = readBody([
      line('Kade 9 Scheepswerf'),
      table(3, [
        [text('Function\nRigger'), text('Function no.\nR-31'), text('Section\nMast Loft')],
        [text('Subordinate to\nLoft Foreman'), text('Scale\nScale 5'), text('Work place\nYard 2')],
        [text('Form of contract\nPermanent'), text('Parking place\nRow C'), text('Direct subordinates\nApprentice')],
      ]),
      line('Aim of the function'),
      line('Sets up masts and standing rigging so that ships leave on the day agreed.'),
      line('Tasks'),
      line('1. Splice wire and rope'),
      line('2. Tune the shrouds after the first sail'),
      line('Drawn up by Wim Kuiper, 12 October 2024'),
    ]);
    expect(first).toMatchObject({
      title: 'Rigger',
      code: 'R-31',
      department: 'Mast Loft',
      reportsTo: 'Loft Foreman',
      grade: 'Scale 5',
      location: 'Yard 2',
      employmentType: 'Permanent',
      directReports: ['Apprentice'],
      summary: ['Sets up masts and standing rigging so that ships leave on the day agreed.'],
      approval: { prepared: { by: 'Wim Kuiper', date: '2024-10-12' } },
    });
    expect(first?.['x-imported']).toContainEqual(expect.objectContaining({ label: 'Parking place', text: 'Row C' }));
  });

  it('is read in Chinese, with a label that nobody knows and one without a value', () => {
    const [first] = readBody([
      table(3, [
        [text('岗位名称\n索具工'), text('岗位编号\nSJ-3'), text('所属班组\n桅杆班')],
        [text('听命于\n班长'), text('停车位置\nC排'), text('工作地点\n二号船台')],
        [text('岗位等级'), text('生效日期\n2024年3月1日'), text('直接下级\n学徒')],
      ]),
      line('岗位职责'),
      line('1、插接钢索；'),
      line('2、调整支索。'),
    ]);
    expect(first).toMatchObject({
      title: '索具工',
      code: 'SJ-3',
      department: '桅杆班',
      location: '二号船台',
      effective: '2024-03-01',
      directReports: ['学徒'],
    });
    expect(first).not.toHaveProperty('grade');
    expect(first?.['x-imported']).toContainEqual(expect.objectContaining({ label: '停车位置', text: 'C排' }));
  });

  it('leaves `Function` a department where no other label names one', () => {
    const [first] = readBody([
      table(2, [
        [text('Job title\nBuyer'), text('Function\nProcurement')],
        [text('Reports to\nHead Buyer'), text('Location\nBasel')],
      ]),
      line('Duties'),
      line('- Asks for quotations'),
    ]);
    expect(first).toMatchObject({ title: 'Buyer', department: 'Procurement', reportsTo: 'Head Buyer' });
  });
});
