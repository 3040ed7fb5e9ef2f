import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const text = (title: string, ...lines: readonly string[]) => [`**${title}**`, ...lines].join('\n\n');
const read = (written: string) =>
  positionsIn('a.md', written).map(({ title, incumbents, duties }) => ({ title, incumbents, duties }));
const found = [
  { title: '支部书记', incumbents: ['严启航'], duties: [{ duty: '主持全面工作，签批开支。' }] },
  { title: '妇联主席', incumbents: ['柏雪莹'], duties: [{ duty: '负责家庭教育指导和托育点管理。' }] },
  { title: '窗口办事员', incumbents: ['毛颖'], duties: [{ duty: '受理社保、医保事项。' }] },
];

describe('lines with a post, its holder and what they do', () => {
  it.each([
    ['behind a space', '支部书记 严启航：', '妇联主席 柏雪莹：', '窗口办事员 毛颖：'],
    ['in brackets', '支部书记（严启航）：', '妇联主席（柏雪莹）：', '窗口办事员（毛颖）：'],
    ['behind a colon', '支部书记：严启航，', '妇联主席：柏雪莹，', '窗口办事员：毛颖，'],
  ])('are positions with the holder %s', (_, ...heads) => {
    const lines = found.map(({ duties }, at) => `${at + 1}．${heads[at]}${duties[0]?.duty}`);
    expect(read(text('社区工作人员分工', '现将分工公布如下：', ...lines, '遇防汛由书记统一调度。'))).toEqual(
      expect.arrayContaining(found),
    );
  });

  it('stay as they are where two are too few, the paper is on a drill, or nobody is named', () => {
    const [first = '', second = '', third = ''] = found.map(
      ({ title, incumbents, duties }) => `${title} ${incumbents[0]}：${duties[0]?.duty}`,
    );
    expect(read(text('分工', first, second))).toEqual([]);
    expect(read(text('疏散演练预案', first, second, third))).toEqual([]);
    expect(
      read(
        text(
          '注意事项',
          '办理 时间：工作日上午九时至十一时。',
          '办理 地点：一楼大厅东侧窗口。',
          '咨询 电话：见公告栏所列号码。',
        ),
      ),
    ).toEqual([]);
  });
});
