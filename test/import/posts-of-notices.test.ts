import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { readBody, rows } from '../support/imported-blocks.ts';

const notice = (...posts: string[]) =>
  [
    '**COUNTY OF NORTH BAY**',
    '**VACANT POSITIONS**',
    ...posts.flatMap((post, at) => [
      `**(${'AB'[at]}) VACANT POSITION IN THE DEPARTMENT OF ${['LANDS', 'FINANCE'][at]}**`,
      `**${post}**`,
      '**Allowances**',
      'House allowance: 2,000 a month',
      `**Reports to:** ${['Director of Lands', 'Head of Audit'][at]}`,
      '**For appointment to this grade, a candidate must have: -**',
      '(i) a diploma in the field;',
      '(ii) a clean record.',
      '**Duties and responsibilities at this level will include: -**',
      '(i) keeping the register;',
      '(ii) any other duty.',
    ]),
  ].join('\n\n');

describe('posts of a notice', () => {
  it.each([
    ['Land Surveyor – One (1) Post', 'Revenue Clerk – Twelve (12) Posts', 1, 12],
    ['Land Surveyor (2 posts)', 'Revenue Clerk [3 vacancies]', 2, 3],
    ['Land Surveyor, three positions', 'Revenue Clerk x 4 posts', 3, 4],
    ['Land Surveyor – Two (2) Posts   REF: NB/04', 'Revenue Clerk – Three (3) Posts   Ref. No. NB/05', 2, 3],
  ])('have their titles before how many there are: %s', (first, second, one, two) => {
    const found = positionsIn('a.md', notice(first, second));
    expect(found).toMatchObject([
      {
        title: 'Land Surveyor',
        headcount: one,
        reportsTo: 'Director of Lands',
        duties: [{ duty: 'keeping the register;' }, { duty: 'any other duty.' }],
      },
      { title: 'Revenue Clerk', headcount: two, reportsTo: 'Head of Audit' },
    ]);
    expect(JSON.stringify(found[0]?.['qualifications'])).toContain('diploma');
  });

  it('are posts by their count, whatever their names say, and their references are kept', () => {
    const found = positionsIn(
      'a.md',
      [
        '**UPPER TANA WATER AUTHORITY**',
        '**VACANCIES IN THE AUTHORITY**',
        '**1.  GAUGE READER  –  THREE (3) POSTS   REF: UT/04**',
        'Job grade: UT 8',
        '**Duties and responsibilities**',
        '(i) reading the river gauges;',
        '(ii) marking the level of floods.',
        '**2.  WATER BAILIFF  –  TWO (2) POSTS   REF: UT/05**',
        'Job grade: UT 7',
        '**Duties and responsibilities**',
        '(i) patrolling canals;',
        '(ii) settling turns of water.',
      ].join('\n\n'),
    );
    expect(found).toMatchObject([
      { title: 'GAUGE READER', headcount: 3, grade: 'UT 8', duties: [{ duty: 'reading the river gauges;' }, {}] },
      { title: 'WATER BAILIFF', headcount: 2, grade: 'UT 7', duties: [{ duty: 'patrolling canals;' }, {}] },
    ]);
    expect(found.map(({ code }) => code)).toEqual([undefined, undefined]);
    expect(JSON.stringify(found[0]?.['x-imported'])).toContain('UT/04');
  });

  it('are none by what stands below each of them, nor by the count of anything else', () => {
    const found = positionsIn(
      'a.md',
      '# Bus depot\n\n**Bay – 12 places**\n\nKeep free.\n\n**Yard – 3 slots**\n\nKeep swept.\n',
    );
    expect(found).toEqual([]);
  });
});

describe('the title of a form', () => {
  it('is one, however it is spelt', () => {
    const found = positionsIn(
      'a.md',
      '| Job Title | Works Co-ordinator |\n| --- | --- |\n| Department | Roads |\n\n| Job Title | Works Coordinator |\n| --- | --- |\n| Main Duties | Keeps the register. |\n',
    );
    expect(found).toMatchObject([{ title: 'Works Co-ordinator', department: 'Roads' }]);
  });

  it.each([
    ['丰川客车职位说明书—技术处处长', '技术处处长'],
    ['豐川客車職位闡明書—技術處處長', '技術處處長'],
    ['丰川客车岗位描述——质检员', '质检员'],
  ])('stands behind the name of the paper: %s', (heading, title) => {
    const [found] = positionsIn('a.md', `# ${heading}\n\n## 岗位职责\n\n1、审图。\n\n2、签字。\n`);
    expect(found?.['title']).toBe(title);
  });

  it('is a numbered name of a job below the facts of the paper', () => {
    const [found] = positionsIn(
      'a.md',
      '| 文件版号：A/2 | 批准：韩维 |\n| --- | --- |\n\n**1、电镀工艺员**\n\n隶属：技术部\n\n岗位职责：\n\n1、化验镀液。\n\n2、补加药品。\n',
    );
    expect(found).toMatchObject({ title: '电镀工艺员', department: '技术部' });
  });
});

describe('what a form asks of whoever holds the position', () => {
  it.each(['任职要求', '任职条件', '應聘要求'])('ends the duties before it, numbered as they are: %s', (label) => {
    const [found] = positionsIn(
      'a.md',
      `**礼宾员岗位职责**\n\n1.迎送：为客人开车门。\n\n2.行李：寄存行李。\n\n3.${label}：高中以上学历；能用英语对话。\n`,
    );
    expect(found?.['duties']).toHaveLength(2);
    expect(JSON.stringify(found?.['qualifications'])).toContain('高中以上学历');
  });

  it('is no duty to write', () => {
    const [found] = positionsIn(
      'a.md',
      '职务名称：统计员\n\n关键职责：从主到次写出主要工作，用动词写明责任。\n\n1、汇总报表。\n\n2、写明差异原因并上报。\n',
    );
    expect(found?.['duties']).toEqual([{ duty: '汇总报表。' }, { duty: '写明差异原因并上报。' }]);
  });
});

describe('a label of the title and of something else', () => {
  it.each([
    ['Job Title, Grade', 'Senior Renal Technician (Grade 7)', 'Senior Renal Technician'],
    ['Grade and Title', 'Fitter', 'Fitter'],
    ['Title/Code', 'Fitter', 'Fitter'],
    ['职务及级别', '维修工', '维修工'],
    ['岗位名称、编号', '维修工', '维修工'],
  ])('leads the title: %s', (label, value, title) => {
    const [found] = positionsIn(
      'a.md',
      `# Harbour Group\n\n| ${label} | ${value} |\n| --- | --- |\n| Main Duties | Mends. |\n`,
    );
    expect(found?.['title']).toBe(title);
  });

  it('is none of the grade alone', () => {
    const [found] = positionsIn(
      'a.md',
      '| Job Title | Fitter |\n| --- | --- |\n| Post Grade | E |\n| Duties | Mends. |\n',
    );
    expect(found).toMatchObject({ title: 'Fitter', grade: 'E' });
  });
});

it('takes the first line below such a label, and keeps the others', () => {
  const [found] = readBody([
    rows(
      ['Job Title and Grade', 'Ward Manager, Renal\nBainisteoir Barda\n(Grade Code: 2119)'],
      ['Duties', 'Leads the ward.'],
    ),
  ]);
  expect(found?.['title']).toBe('Ward Manager, Renal');
  expect(JSON.stringify(found?.['x-imported'])).toMatch(/Bainisteoir.*2119/);
});
