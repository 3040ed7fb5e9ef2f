import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const club = (label: string, first: string) =>
  positionsIn(
    'a.md',
    `# 棋社人员分工\n\n各司其职。\n\n**1. 社长：王德旺**\n\n(1)主持社务\n\n(2)对外联络\n\n**2. 管理员：周晓东**\n\n(1)保管棋具\n\n(2)布置棋室\n\n**${label}：**\n\n1、${first}\n\n2、离岗须报告。\n`,
  );

describe('a list below the last of several posts', () => {
  it('is of none of them where it speaks to all', () => {
    const positions = club('工作要求', '全体社员按时到社。');
    expect(positions).toHaveLength(2);
    for (const position of positions) expect(position).not.toHaveProperty('qualifications');
    expect(JSON.stringify(positions)).toContain('全体社员按时到社');
  });

  it('is of the last one where it asks something of that', () => {
    const last = club('任职要求', '会修棋钟。').find(({ title }) => title === '管理员');
    expect(last).toHaveProperty('qualifications');
  });
});

describe('the labels of a letter of responsibility', () => {
  it('are those of duties, measures and notes', () => {
    const [position] = positionsIn(
      'a.txt',
      '船工安全责任书\n责任单位：渡口管理处\n责任人：周海生\n岗位：船工\n一、责任内容\n1、查船；\n2、系缆；\n二、责任目标\n1、全年无事故；\n三、奖惩办法\n1、完成目标的年终奖励；\n',
    );
    expect(position).toMatchObject({
      title: '船工',
      duties: [{ duty: '查船；' }, { duty: '系缆；' }],
      kpis: ['全年无事故；'],
    });
    expect(JSON.stringify(position?.['x-imported'])).toContain('年终奖励');
  });
});
