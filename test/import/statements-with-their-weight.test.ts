import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (rows: readonly string[]) =>
  importDocuments([
    { file: 'form.md', bytes: new TextEncoder().encode(rows.map((row) => (row === '' ? '' : row)).join('\n')) },
  ])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

const table = (...rows: readonly string[]) => [
  '<table>',
  ...rows.map(
    (row) =>
      `<tr>${row
        .split(' | ')
        .map((cell) => (cell.startsWith('^') ? `<td rowspan="2">${cell.slice(1)}</td>` : `<td>${cell}</td>`))
        .join('')}</tr>`,
  ),
  '</table>',
];

describe('a statement beside its share', () => {
  it('is the group of its tasks, with that share', () => {
    const [found] = read([
      '# 船坞调度员职位说明书',
      '',
      ...table(
        '序号 | 主要工作职责的内容描述 | 权重',
        '^1 | 主要工作职责：泊位安排 | 60%',
        '任务 | 核对到港时间',
        '^2 | 主要工作职责：缆绳管理 | 40%',
        '任务 | 更换磨损的缆绳',
      ),
    ]);
    expect(found.dutyGroups).toEqual([
      { group: '泊位安排', share: 60 },
      { group: '缆绳管理', share: 40 },
    ]);
    expect(found.duties).toEqual([
      { group: '泊位安排', duty: '核对到港时间' },
      { group: '缆绳管理', duty: '更换磨损的缆绳' },
    ]);
  });

  it('is read in English', () => {
    const [found] = read([
      '# Job description: Dock Clerk',
      '',
      ...table(
        'No. | What the main responsibility is | Weight',
        '^1 | Responsibility: Plans the berths | 60%',
        'Tasks | Checks the arrivals',
      ),
    ]);
    expect(found).toMatchObject({
      dutyGroups: [{ group: 'Plans the berths', share: 60 }],
      duties: [{ group: 'Plans the berths', duty: 'Checks the arrivals' }],
    });
  });
});

describe('what is asked of a person', () => {
  it('is kept where it is a rating only, and read where it says something', () => {
    const [found] = read([
      '# 船坞调度员职位说明书',
      '',
      '职责：安排泊位。',
      '',
      ...table(
        '任职资格 | 领导能力 | 5',
        '基本能力 | 文字应用能力 | 能写通航简报和通知',
        '工作经验 | 三年以上港口工作',
      ),
    ]);
    expect(JSON.stringify(found.qualifications)).not.toContain('"5"');
    expect(JSON.stringify(found['x-imported'])).toContain('5');
    expect(found.qualifications.abilities).toEqual(['能写通航简报和通知']);
    expect(found.qualifications.experience).toBe('三年以上港口工作');
  });

  it('is a rating in English, too, but no number of years', () => {
    const [found] = read([
      '# Job description: Dock Clerk',
      '',
      '## Duties',
      '',
      '- Plans the berths',
      '',
      ...table('Abilities | 4/5', 'Experience | 3 years'),
    ]);
    expect(found.qualifications).toEqual({ experience: '3 years' });
  });
});

describe('a number right before a label', () => {
  it('is none of its words', () => {
    const [found] = read([
      '# 船坞调度员职位说明书',
      '',
      '**1工作概要：统筹船坞的泊位与缆绳。**',
      '',
      '**2工作内容描述**',
      '',
      '1. 安排泊位',
      '2. 检查缆绳',
    ]);
    expect(found.summary).toEqual(['统筹船坞的泊位与缆绳。']);
    expect(found.duties).toEqual([{ duty: '安排泊位' }, { duty: '检查缆绳' }]);
  });

  it('is a part of what is a value', () => {
    const [found] = read([
      '# 船坞调度员职位说明书',
      '',
      '职责：',
      '',
      '1. 安排泊位',
      '',
      '任职要求：',
      '',
      '- 3年以上工作经验',
    ]);
    expect(found.qualifications.experience).toBe('3年以上工作经验');
  });
});
