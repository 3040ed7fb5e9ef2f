import { describe, expect, it } from 'vitest';
import { codeIn, withoutAnnex } from '../../src/import/recognise/words/beside-title.ts';
import { titleIn } from '../../src/import/recognise/words/title.ts';
import { positionsIn } from '../support/imported.ts';

describe('a title with a code', () => {
  it.each([
    ['NF01 Seedling Nursery Foreman', 'Seedling Nursery Foreman', 'NF01'],
    ['ST-014 – Store Keeper', 'Store Keeper', 'ST-014'],
    ['Store Keeper (ST-014)', 'Store Keeper', 'ST-014'],
    ['KF-03 客服专员', '客服专员', 'KF-03'],
    ['KF03客服专员', '客服专员', 'KF03'],
    ['客服专员【KF-03】', '客服专员', 'KF-03'],
    ['01-02-004 Harbour Pilot', 'Harbour Pilot', '01-02-004'],
  ])('is both in %s', (text, title, code) => {
    expect(codeIn(text)).toEqual({ title, code });
  });

  it.each([
    'GS-11 Budget Analyst',
    'ISO9001 内审员',
    '2024-05 Clerk',
    'B2 Teacher',
    'T3 Test Engineer',
    'CNC2000 Operator',
    'NF01 Rules of the house',
    'Store Keeper (Grade 12)',
    'COVID-19 Nurse',
  ])('is a whole in %s', (text) => {
    expect(codeIn(text)).toBeUndefined();
  });

  it('is taken apart unless the form says another code', () => {
    const form = (facts: string) =>
      `# ST-014 Store Keeper\n\n${facts}Reports to: Yard Manager\n\nDuties:\n\n- Issues tools\n`;
    expect(positionsIn('a.md', form(''))).toMatchObject([{ title: 'Store Keeper', code: 'ST-014' }]);
    expect(positionsIn('a.md', form('Job code: ST-014\n\n'))).toMatchObject([
      { title: 'Store Keeper', code: 'ST-014' },
    ]);
    expect(positionsIn('a.md', form('Job code: 77-1\n\n'))).toMatchObject([
      { title: 'ST-014 Store Keeper', code: '77-1' },
    ]);
  });
});

describe('the place of a form among others', () => {
  it.each([
    ['Appendix D - Hall Attendant', 'Hall Attendant'],
    ['Annex 2: Night Clerk', 'Night Clerk'],
    ['附件3：门卫', '门卫'],
    ['附件二 门卫', '门卫'],
    ['Schedule A Clerk', 'Schedule A Clerk'],
    ['Attachment', 'Attachment'],
  ])('is no part of the title: %s', (text, title) => {
    expect(withoutAnnex(text)).toBe(title);
  });

  it('is left out of the name of the paper', () => {
    expect(titleIn('附件3：门卫岗位职责')).toBe('门卫');
    expect(titleIn('Appendix B – Job Description: Night Clerk')).toBe('Night Clerk');
    const [form] = positionsIn(
      'a.md',
      '# Appendix D - Hall Attendant\n\n## Duties\n\n- Opens the hall\n\n## Reports to\n\nClerk\n',
    );
    expect(form).toMatchObject({ title: 'Hall Attendant' });
  });
});
