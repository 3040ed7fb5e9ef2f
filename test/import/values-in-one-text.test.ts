import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const title = rows(['Job title', 'Lock Keeper', 'Department', 'Waterways']);

describe('values', () => {
  it('are cut at semicolons where each begins as an item does, though the last ends with a full stop', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      title,
      rows(
        ['Licences', 'Class A licence with tanker endorsement; First aid card.'],
        ['Desirable', 'Knows the canal well; and its history.'],
        ['KPIs', 'Gates opened in time, Boats damaged, Litres lost per lockage'],
        ['Duties', 'Opens the gates.'],
      ),
    ]);
    expect(position?.['qualifications']).toEqual({
      certificates: ['Class A licence with tanker endorsement', 'First aid card'],
      preferred: ['Knows the canal well; and its history.'],
    });
    expect(position?.['kpis']).toEqual(['Gates opened in time', 'Boats damaged', 'Litres lost per lockage']);
  });

  it('are titles with commas, strokes and dashes', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      rows(
        ['Job title', 'Lock Keeper'],
        ['Direct reports', 'AVP, Import Credits\nShift Engineer – HT / Furnace Operator / Metallurgy Trainee'],
        ['Duties', 'Opens the gates.'],
      ),
    ]);
    expect(position?.['directReports']).toEqual([
      'AVP, Import Credits',
      'Shift Engineer – HT',
      'Furnace Operator',
      'Metallurgy Trainee',
    ]);
  });

  it('of a functional title are the title in a form that has no other', () => {
    const body = rows(
      ['Functional title', 'Lock Keeper (Upper Pound)'],
      ['Department', 'Waterways'],
      ['Duties', 'Opens the gates.'],
    );
    expect(readBody([line('CANAL COMMISSION'), body])[0]).toMatchObject({ title: 'Lock Keeper (Upper Pound)' });
    expect(readBody([line('Senior Clerk'), body])[0]).toMatchObject({
      title: 'Senior Clerk',
      aliases: ['Lock Keeper (Upper Pound)'],
    });
  });

  it('of dates are read as those of the forms beside them show', () => {
    const list = 'Code,Job title,Department,In force from\n1,Keeper,Locks,05/06/2023\n2,Painter,Locks,19/02/2024\n';
    expect(positionsIn('list.csv', list).map((each) => each['effective'])).toEqual(['2023-06-05', '2024-02-19']);
    const alone = 'Code,Job title,Department,In force from\n1,Keeper,Locks,05/06/2023\n2,Painter,Locks,06/05/2023\n';
    expect(positionsIn('list.csv', alone).map((each) => each['effective'])).toEqual([undefined, undefined]);
  });

  it('of a scale are its step, where they are no amount', () => {
    const list =
      'Code,Job title,Department,Salary scale\n1,Keeper,Locks,Scale 5\n2,Painter,Locks,£21000-£24000 a year\n';
    expect(positionsIn('list.csv', list).map((each) => each['pay'])).toEqual([
      { grade: 'Scale 5' },
      { min: 21000, max: 24000, currency: 'GBP', period: 'year' },
    ]);
  });

  it.each([
    ['组织协调能力、服务意识、写作技巧', ['组织协调能力', '服务意识', '写作技巧']],
    ['較強的談判能力、溝通能力和判斷能力', ['較強的談判能力、溝通能力和判斷能力']],
    ['组织协调能力、问题分析能力和写作能力', ['组织协调能力、问题分析能力和写作能力']],
  ])('are names of abilities in a row, where each is whole: %s', (text, abilities) => {
    const [position] = positionsIn(
      'a.txt',
      `岗位名称：文员\n部门：办公室\n岗位职责：\n1、收发文件\n能力要求：${text}\n`,
    );
    expect(position?.['qualifications']).toEqual({ abilities });
  });

  it.each([
    ['108.6.21', '2019-06-21'],
    ['113年7月1日', '2024-07-01'],
    ['99年7月1日', undefined],
  ])('are days of the republic where the year has three digits: %s', (text, day) => {
    const [position] = positionsIn('a.txt', `職務名稱：品管師\n部門：品管課\n生效日期：${text}\n職責：\n1、檢驗進料\n`);
    expect(position?.['effective']).toBe(day);
  });

  it.each([
    ['Presenters, Sales team, Newsroom', ['Presenters', 'Sales team', 'Newsroom']],
    ['Director, Finance', ['Director, Finance']],
    ['Presenters, who plan the day, and the Newsroom', ['Presenters, who plan the day, and the Newsroom']],
  ])('are contacts in a row, where three or more are names: %s', (text, names) => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      title,
      rows(['Duties', 'Opens the gates.'], ['Internal contacts', text]),
    ]);
    expect(position?.['contacts']).toEqual({ internal: { with: names } });
  });

  it('are due for review where a line says so', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      title,
      line('Duties'),
      line('- Opens the gates.'),
      line('Review due by 28 February 2027'),
    ]);
    expect(position).toMatchObject({ reviewBy: '2027-02-28', duties: [{ duty: 'Opens the gates.' }] });
  });
});
