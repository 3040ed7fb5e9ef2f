import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const role = tableOf(['Job title', 'Clerk'], ['Department', 'Stores'], ['Duties', 'Counts stock']);
const read = (...rows: string[][]) => positionsIn('a.md', `${role}## Person Specification\n${tableOf(...rows)}`)[0];

const asked = {
  education: 'HNC in a science',
  certificates: ['First aid certificate'],
  experience: 'Two years in an office',
  abilities: ['Clear writing'],
  preferred: ['PRINCE2 Foundation', 'Fluent French'],
};

describe('columns of marks beside criteria', () => {
  it.each([
    ['✓', ''],
    ['√', '×'],
    ['X', ''],
    ['Yes', 'No'],
    ['E', ''],
  ])('say what is essential: %s and %s', (yes, no) => {
    const desirable = yes === 'E' ? 'D' : yes;
    const position = read(
      ['Attributes', 'Criteria', 'Essential', 'Desirable'],
      ['Qualifications', 'HNC in a science', yes, no],
      ['', 'First aid certificate', yes, no],
      ['', 'PRINCE2 Foundation', no, desirable],
      ['Experience', 'Two years in an office', yes, no],
      ['Skills', 'Clear writing', yes, no],
      ['Skills', 'Fluent French', no, desirable],
    );
    expect(position?.['qualifications']).toEqual(asked);
    expect(position?.['x-imported']).toBeUndefined();
  });

  it('say it below one head in words, and how it is assessed is kept', () => {
    const position = read(
      ['Criteria', 'Essential / Desirable', 'Assessed by'],
      ['Degree in law', 'Essential', 'A'],
      ['PRINCE2 Foundation', 'Desirable', 'I'],
    );
    expect(position).toMatchObject({
      qualifications: { education: 'Degree in law', preferred: ['PRINCE2 Foundation'] },
      'x-imported': [
        { label: 'Assessed by', text: 'A' },
        { label: 'Assessed by', text: 'I' },
      ],
    });
  });

  it('say it below attributes in rows of their own, and a criterion without a mark is kept', () => {
    const position = read(
      ['Criteria', 'Essential (E)', 'Desirable (D)'],
      ['Skills', '', ''],
      ['Clear writing', '✓', ''],
      ['Fluent French', '', '✓'],
      ['Own car parked at the yard', '', ''],
    );
    expect(position?.['qualifications']).toEqual({ abilities: ['Clear writing'], preferred: ['Fluent French'] });
    expect(JSON.stringify(position?.['x-imported'])).toContain('Own car parked at the yard');
  });

  it('say it in Chinese', () => {
    const text =
      tableOf(['岗位名称', '会计'], ['部门', '财务部'], ['岗位职责', '审核凭证']) +
      tableOf(
        ['类别', '要求', '必备', '优先'],
        ['学历', '本科', '√', ''],
        ['', '硕士', '', '√'],
        ['证书', '会计师', '√', ''],
      );
    expect(positionsIn('a.md', text)).toMatchObject([
      { qualifications: { education: '本科', preferred: ['硕士'], certificates: ['会计师'] } },
    ]);
  });
});
