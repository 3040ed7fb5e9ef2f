import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);

describe('values on lines to write on', () => {
  it.each([
    [
      [
        'Job Title: ___Pool Attendant____',
        'Department: ____Leisure____',
        'Supervisor’s Title: ___Pool Manager__',
        'Duties:',
      ],
      'Leisure',
      'Pool Manager',
    ],
    [['岗位名称：____泳池救生员____', '所属部门：___体育馆___', '直接上级：__馆长__', '岗位职责：'], '体育馆', '馆长'],
  ])('are read without them', ([title = '', department = '', superior = '', duties = ''], unit, head) => {
    const [form] = readBody([
      line(title),
      line(department),
      line(superior),
      line(duties),
      line('1. Watches the pool.'),
      line('2. Tests the water.'),
    ]);
    expect(form).toMatchObject({ department: unit, reportsTo: head });
    expect(form?.['title']).not.toContain('_');
  });

  it('leave a label between two of them alone', () => {
    const [form] = readBody([
      line('Job Title: Pool Attendant'),
      line('Reports to: ____Department____'),
      line('Duties:'),
      line('1. Watches the pool.'),
    ]);
    expect(form?.['reportsTo']).not.toBe('Department');
  });

  it('end where boxes of another field begin', () => {
    const [form] = readBody([
      line('Job Title: ___Pool Attendant____\t\tEmployment Status:'),
      line('Supervisor’s Title: ___Pool Manager___\t☒ Full-time'),
      line('Department: Leisure\t☐ Part-time    ☐ Intern'),
      line('Duties:'),
      line('1. Watches the pool.'),
    ]);
    expect(form).toMatchObject({ title: 'Pool Attendant', reportsTo: 'Pool Manager', department: 'Leisure' });
    expect(JSON.stringify(form)).toContain('☐ Part-time');
  });
});

it('reads a bold label that says how its list is to be written, and whom somebody supervises', () => {
  const [form] = readBody([
    line('Job Title: Pool Attendant'),
    line('Department: Leisure'),
    bold('Major responsibilities, most important first, and your best guess at the share of time for each:'),
    line('1. Watches the pool\t\t60%'),
    line('2. Tests the water\t\t40%'),
    bold('Does this position supervise others?  ☒Yes   ☐No'),
    line('If yes, list job titles: Lifeguard, Locker Room Aide'),
  ]);
  expect(form?.['duties']).toEqual([
    { duty: 'Watches the pool', share: 60 },
    { duty: 'Tests the water', share: 40 },
  ]);
  expect(form?.['directReports']).toEqual(['Lifeguard', 'Locker Room Aide']);
});
