import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const paper = (head: string, [first, second]: readonly [string, string]) =>
  `**${head}**\n\n**一、${first}**\n\n由理事会指定，任期两年。\n\n其主要职责为：\n\n（1）组织演练；\n\n（2）报告隐患。\n\n**二、${second}**\n\n${second}是协助前者的人。\n\n应当履行下列具体工作：\n\n（1）清点器材；\n\n（2）登记台账。\n`;

describe('headings that name who is appointed for something', () => {
  it.each([
    ['防汛岗位职责', '防汛责任人', '防汛联系人'],
    ['仓储安全职责', '仓储管理人', '出库经办人'],
    ['消防管理崗位職責', '消防責任人', '消防管理人'],
  ])('are a position each below %s, and lead lines open their duties', (head, first, second) => {
    expect(positionsIn('a.md', paper(head, [first, second]))).toMatchObject([
      { title: first, duties: [{ duty: '组织演练；' }, { duty: '报告隐患。' }] },
      { title: second, duties: [{ duty: '清点器材；' }, { duty: '登记台账。' }] },
    ]);
  });

  it.each([
    ['防汛工作会议纪要', '防汛责任人', '防汛联系人'],
    ['租赁合同', '出租管理人', '租赁联系人'],
    ['防汛岗位职责', '主要责任人', '器材与台账'],
  ])('are none below %s with %s and %s', (head, first, second) => {
    expect(positionsIn('a.md', paper(head, [first, second])).filter(({ title }) => title === first)).toEqual([]);
  });
});
