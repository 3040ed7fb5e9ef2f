import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('headings above the same labels', () => {
  it('name a position each, with its grade, its superior and the department of all', () => {
    const found = positionsIn('a.md', [
      '# Survey job family',
      'All posts belong to the Insight department.',
      '## Levels',
      '### Junior Surveyor (Level 1)',
      'The Junior Surveyor reports to the Survey Lead.',
      '#### Responsibilities',
      '- Collects answers',
      '#### Requirements',
      '- Degree in statistics',
      '### Senior Surveyor (Level 2)',
      '#### Responsibilities',
      '- Designs questions',
      '#### Requirements',
      '- Four years of survey work',
      '## Performance indicators',
      '- Response rate',
    ]);
    expect(found).toMatchObject([
      {
        title: 'Junior Surveyor',
        grade: 'Level 1',
        department: 'Insight',
        reportsTo: 'Survey Lead',
        duties: [{ duty: 'Collects answers' }],
        qualifications: { education: 'Degree in statistics' },
      },
      {
        title: 'Senior Surveyor',
        grade: 'Level 2',
        department: 'Insight',
        duties: [{ duty: 'Designs questions' }],
        qualifications: { experience: 'Four years of survey work' },
      },
    ]);
    expect(found.map(({ kpis }) => kpis)).toEqual([undefined, undefined]);
  });

  it('may be above tables, whose heads are side by side', () => {
    const table = (duty: string, asked: string) => [
      '| 职责 | 要求 |',
      '| --- | --- |',
      `| 1. ${duty}<br>2. 写日报 | 1. 本科<br>2. ${asked} |`,
    ];
    expect(
      positionsIn('a.md', [
        '适用部门：检测部',
        '## 检测员 P3',
        ...table('取样', '一年以上检测经验'),
        '## 检测组长（P5）',
        ...table('复核', '三年以上检测经验'),
      ]),
    ).toEqual([
      {
        title: '检测员',
        grade: 'P3',
        department: '检测部',
        qualifications: { education: '本科', experience: '一年以上检测经验' },
        duties: [{ duty: '取样' }, { duty: '写日报' }],
      },
      {
        title: '检测组长',
        grade: 'P5',
        department: '检测部',
        qualifications: { education: '本科', experience: '三年以上检测经验' },
        duties: [{ duty: '复核' }, { duty: '写日报' }],
      },
    ]);
  });

  it.each([
    ['numbered lines', '一、', '二、'],
    ['bold lines', '**', '**'],
  ])('may be %s', (_, first, second) => {
    const close = (mark: string) => (mark === '**' ? mark : '');
    const lines = [
      `${first}门卫（一级）${close(first)}`,
      '职责：',
      '1、登记来访',
      '要求：',
      '1、初中以上',
      `${second}门卫班长（二级）${close(second)}`,
      '职责：',
      '1、排班',
      '要求：',
      '1、高中以上',
    ];
    expect(positionsIn('a.md', lines).map(({ title, grade }) => [title, grade])).toEqual([
      ['门卫', '一级'],
      ['门卫班长', '二级'],
    ]);
  });

  it.each([
    ['departments', ['## 销售部', '职责：明确分工', '要求：本月完成', '## 市场部', '职责：准备材料', '要求：下周提交']],
    [
      'steps of something else',
      [
        '## Alpha',
        '### Tasks',
        '- Plans',
        '### Requirements',
        '- Budget',
        '## Beta',
        '### Tasks',
        '- Builds',
        '### Requirements',
        '- Alpha is done',
      ],
    ],
  ])('name no positions if they are %s', (_, lines) => {
    expect(positionsIn('a.md', ['# 会议纪要', ...lines])).toEqual([]);
  });
});
