import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);

describe('the name of a paper that is two at once', () => {
  it('is no title: that stands below it', () => {
    const found = readBody([
      bold('PERSON SPECIFICATION & JOB DESCRIPTION'),
      bold('Sister – Burns Unit'),
      line('Reports managerially to: Matron'),
      line('Reports professionally to: Director of Nursing'),
      bold('I. PURPOSE'),
      line('To lead the unit by day and by night.'),
      bold('II. MAIN DUTIES'),
      line('1. Allocates staff to beds'),
      line('2. Audits dressings monthly'),
      bold('III. EQUIPMENT'),
      rows(['Item', 'Checked', 'By'], ['Hoist', 'weekly', 'Technician'], ['Bath', 'daily', 'Aide']),
      bold('IV. EXPERIENCE'),
      line('Five years in burns care.'),
    ]);
    // A heading over a table that counts on from the parts above it begins no other form.
    expect(found).toMatchObject([
      {
        title: 'Sister – Burns Unit',
        reportsTo: 'Matron',
        dottedLineTo: ['Director of Nursing'],
        duties: [{ duty: 'Allocates staff to beds' }, { duty: 'Audits dressings monthly' }],
        qualifications: { experience: 'Five years in burns care.' },
      },
    ]);
  });

  it('is no title in a text, where the name of a job has no look of its own', () => {
    for (const name of [
      'TERMS OF REFERENCE AND POSITION DESCRIPTION',
      'Scope of Practice / Role Profile',
      'POSITION DESCRIPTION',
    ]) {
      const text = [
        name,
        '',
        'Wildlife Officer',
        '',
        'Position No: 4471',
        'Reports to: Chief Ecologist',
        '',
        'DUTIES',
        '- Darts animals',
      ];
      expect(positionsIn('a.txt', text.join('\n'))).toMatchObject([{ title: 'Wildlife Officer', code: '4471' }]);
    }
    const chinese = ['岗位说明书', '', '仓库管理员', '', '所属部门：物流部', '', '岗位职责', '1. 收货入库'];
    expect(positionsIn('a.txt', chinese.join('\n'))).toMatchObject([{ title: '仓库管理员', department: '物流部' }]);
  });

  it('leaves names of jobs that count as the labels below them do', () => {
    const part = (job: string, duty: string) => [
      bold(job),
      bold('1. Duties'),
      line(duty),
      bold('2. Skills'),
      line('Patience'),
    ];
    const found = readBody([
      ...part('1. Pastry Chef', 'Bakes the bread'),
      ...part('2. Kitchen Porter', 'Washes the pans'),
    ]);
    expect(found.map(({ title }) => title)).toEqual(['Pastry Chef', 'Kitchen Porter']);
  });
});
