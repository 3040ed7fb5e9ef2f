import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const below = 'Main Duties:\n- Files the papers of the office\n- Answers the calls of customers\n';
const read = (line: string) => positionsIn('form.txt', `JOB DESCRIPTION\nJob Title: Clerk\n${line}\n${below}`)[0];

describe('a line without a label in the head of a form', () => {
  it.each([
    ['Grade 7', { grade: '7' }],
    ['Pay Grade 9', { pay: { grade: '9' } }],
    ['AfC Band 7', { grade: 'AfC Band 7' }],
    ['BAND 6 (subject to job evaluation)', { grade: 'BAND 6 (subject to job evaluation)' }],
    ['37.5 hours per week', { conditions: { hours: '37.5 hours per week' } }],
    ['Full Time / Permanent', { employmentType: 'Full Time / Permanent' }],
    ['Permanent full time', { employmentType: 'Permanent full time' }],
    ['Non-exempt', { compliance: { flsa: 'Non-exempt' } }],
  ])('%s', (line, expected) => {
    const found = read(line);
    expect(found).toMatchObject(expected);
    expect(found).not.toHaveProperty('x-imported');
  });

  it('is an item among the duties', () => {
    const found = positionsIn('form.txt', `JOB DESCRIPTION\nJob Title: Clerk\n${below}- Grade 7\n`)[0];
    expect(found).not.toHaveProperty('grade');
  });
});

describe('a value that only one key takes', () => {
  it.each([
    ['Status: Non-Exempt', { compliance: { flsa: 'Non-Exempt' } }],
    ['Classification: Exempt', { compliance: { flsa: 'Exempt' } }],
    ['Basis: Permanent Full Time', { employmentType: 'Permanent Full Time' }],
    [
      'Salary Range: R 35 000 – R 42 000 per month',
      { pay: { min: 35000, max: 42000, currency: 'ZAR', period: 'month' } },
    ],
  ])('%s', (line, expected) => {
    const found = read(line);
    expect(found).toMatchObject(expected);
    expect(found).not.toHaveProperty('x-imported');
  });

  it.each(['Salary: £24,702 per annum pro rata', 'Cost Centre: 41250', 'Bargaining Unit: AFSCME Local 127'])(
    '%s is kept',
    (line) => {
      const found = read(line);
      expect(found).not.toHaveProperty('pay');
      expect(found).not.toHaveProperty('department');
      expect(found?.['x-imported']).toHaveLength(1);
    },
  );
});

it('a label in a cell is what its value says, and a sentence below 一句话说明 is the summary', () => {
  const facts = tableOf(['部门', '研发部'], ['汇报给', '主程序'], ['性质', '兼职'], ['形式', '线上']);
  const both = tableOf(['部门', '研发部', '性质', '实习']);
  const [one, two] = [facts, both].map(
    (table) =>
      positionsIn(
        'a.md',
        `# 音效师\n\n${table}\n\n## 一句话说明\n\n让森林听起来是活的。\n\n## 你要做的事\n\n- 录制环境声\n- 混音\n`,
      )[0],
  );
  expect(one).toMatchObject({ employmentType: '兼职', summary: ['让森林听起来是活的。'], duties: [{}, {}] });
  expect(one?.['x-imported']).toMatchObject([{ label: '形式', text: '线上' }]);
  expect(two).toMatchObject({ employmentType: '实习' });
  expect(two).not.toHaveProperty('x-imported');
});
