import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('heads with one mark', () => {
  it.each([
    [
      '岗位名称 Position',
      '瑜伽教练',
      '◆ 主要职责  MAIN RESPONSIBILITIES',
      '◆ 任职资格  QUALIFICATIONS',
      '◆ 岗位概述  SUMMARY',
    ],
    ['Position', 'Yoga Coach', '■ KEY DUTIES AND RESPONSIBILITIES', '■ QUALIFICATIONS', '■ SUMMARY OF THE POSITION'],
  ])('may be in two languages and stand above a table: %s', (label, title, duties, asked, summary) => {
    const [found] = readBody([
      rows([label, title]),
      line(summary),
      line('带领会员完成每周的团体课程。'),
      line(duties),
      line('➤ 示范体式并纠正动作'),
      line('➤ Opens the studio at six'),
      line(asked),
      rows(['学历 Education', '大专'], ['资格证书 Certificates', '急救证']),
      line(`${duties[0]} 工作条件  WORKING CONDITIONS`),
      line('工作时间：两班倒'),
    ]);
    expect(found).toMatchObject({
      title,
      summary: ['带领会员完成每周的团体课程。'],
      duties: [{ duty: '示范体式并纠正动作' }, { duty: 'Opens the studio at six' }],
      qualifications: { education: '大专', certificates: ['急救证'] },
      conditions: { hours: '两班倒' },
    });
    expect(found?.['x-imported']).toBeUndefined();
  });

  it('may have nothing below one of them', () => {
    const [found] = readBody([
      rows(['岗位名称', '瑜伽教练']),
      ...[
        '■ 岗位概述',
        '带领课程。',
        '■ 岗位职责',
        '● 示范体式',
        '● 回访会员',
        '■ 工作权限',
        '■ 任职资格',
        '学历：大专',
      ].map(line),
    ]);
    expect(found).toMatchObject({
      summary: ['带领课程。'],
      duties: [{ duty: '示范体式' }, { duty: '回访会员' }],
      qualifications: { education: '大专' },
    });
    expect(found).not.toHaveProperty('authority');
  });

  it('are items where most of them have nothing below', () => {
    const [found] = readBody([
      rows(['岗位名称', '人事专员']),
      line('岗位职责：'),
      ...['■ 培训', '■ 绩效考核', '■ 工作关系', '■ 招聘'].map(line),
      line('任职资格：'),
      line('学历：大专'),
    ]);
    expect(found?.['duties']).toHaveLength(4);
  });

  it('are items where a sentence is among them', () => {
    const [found] = readBody([
      rows(['岗位名称', '瑜伽教练']),
      line('主要职责'),
      line('■ 培训'),
      line('■ 示范体式并纠正动作，记录每位会员的身体状况和练习进度，课后回访。'),
      line('■ 绩效考核'),
    ]);
    expect(found?.['duties']).toHaveLength(3);
  });
});
