import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('parts that run on behind bold words', () => {
  it('are cut into clauses, and sentences say who is above and below', () => {
    expect(
      positionsIn('a.md', [
        '**Receptionist**',
        '',
        '**Reporting line.** The Receptionist reports to the Office Manager and leads three Porters.',
        '',
        '**Main tasks.** Greets visitors; answers calls; books rooms.',
        '',
        '**Profile.** School leaving certificate; two years of office work.',
      ]),
    ).toMatchObject([
      {
        title: 'Receptionist',
        reportsTo: 'Office Manager',
        directReports: ['Porters'],
        qualifications: { education: 'School leaving certificate', experience: 'two years of office work' },
        duties: [{ duty: 'Greets visitors' }, { duty: 'answers calls' }, { duty: 'books rooms.' }],
      },
    ]);
  });

  it('in Chinese name department, superior and headcount in one sentence', () => {
    expect(
      positionsIn('a.md', [
        '**信贷员岗位说明**',
        '',
        '**岗位设置**  本岗位隶属信贷部，对信贷部经理负责，编制4人。',
        '',
        '**工作内容**  一是走访客户；二是收集资料；三是贷后检查。',
      ]),
    ).toEqual([
      {
        title: '信贷员',
        department: '信贷部',
        reportsTo: '信贷部经理',
        headcount: 4,
        duties: [{ duty: '走访客户；' }, { duty: '收集资料；' }, { duty: '贷后检查。' }],
      },
    ]);
  });

  it.each([
    ['清扫道路，收集垃圾；保证无死角', ['清扫道路，收集垃圾；保证无死角']],
    ['①清扫道路 ②收集垃圾', ['清扫道路', '收集垃圾']],
    ['（一）清扫道路；（二）收集垃圾', ['清扫道路；', '收集垃圾']],
    ['接待来访；转接电话；收发快递。', ['接待来访', '转接电话', '收发快递。']],
  ])('are %j as %j', (text, cut) => {
    expect(positionsIn('a.txt', ['岗位名称：文员', '部门：行政部', `主要职责：${text}`])[0]?.['duties']).toEqual(
      cut.map((duty) => ({ duty })),
    );
  });
});

describe('headings that ask', () => {
  it.each([
    [
      [
        '# Payroll Officer',
        '## What will you do?',
        '- Runs the payroll',
        '## Who do you report to?',
        'Finance Manager',
        '## What do we expect from you?',
        '- Two years in payroll',
      ],
      'Finance Manager',
    ],
    [
      [
        '薪酬专员',
        '你将负责什么？',
        '1、核算工资',
        '你向谁汇报？',
        '薪酬经理',
        '我们希望你具备什么？',
        '1、三年以上薪酬经验',
      ],
      '薪酬经理',
    ],
  ])('are labels', (lines, superior) => {
    const [position] = positionsIn('a.md', lines);
    expect(position).toMatchObject({
      reportsTo: superior,
      duties: [{}],
      qualifications: { experience: expect.any(String) },
    });
  });
});
