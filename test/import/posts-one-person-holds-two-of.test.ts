import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const list = '1．主持日常工作；\n2．安排值班。\n\n';
const paper = (heads: readonly string[]): string =>
  `柳塘村“两委”成员职责分工\n\n经村党组织会议研究，现将村“两委”成员和专职人员的职责分工明确如下，请遵照执行，并互相配合：\n\n${heads
    .map((head) => `${head}\n\n${list}`)
    .join('')}以上分工自发文之日起施行。\n`;

describe('headings with posts and their holder', () => {
  it('may be two posts that one person holds, and posts of an office', () => {
    const found = positionsIn('a.txt', paper(['村党支部书记、村主任　马春生', '综治专干　陈立', '卫生委员　黄小珊']));
    expect(found.map(({ title }) => title).sort()).toEqual(['卫生委员', '村党支部书记、村主任', '综治专干'].sort());
    expect(found.find(({ title }) => title === '村党支部书记、村主任')).toMatchObject({
      incumbents: ['马春生'],
      duties: [{ duty: '主持日常工作；' }, { duty: '安排值班。' }],
    });
  });

  it('are none where what is between commas are no posts', () => {
    expect(positionsIn('a.txt', paper(['防火、防盗　陈立明', '卫生、绿化　黄小珊', '调解、普法　吴昊天']))).toEqual([]);
  });
});
