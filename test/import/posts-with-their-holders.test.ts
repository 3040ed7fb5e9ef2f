import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('headings with a post and its holder', () => {
  const lists = [
    ['1.保管公章和合同；', '2.筹备村民代表会议；'],
    ['1.管理集体账目；', '2.每月公示收支；'],
    ['1.巡查沟渠；', '2.登记用水量；'],
  ] as const;
  const paper = (heads: readonly string[], name = '石桥经济联合社班子分工'): string =>
    `${name}\n\n${heads.map((head, at) => `${head}\n${(lists[at] ?? []).map((each) => `  ${each}`).join('\n')}`).join('\n\n')}\n\n以上分工自发文之日起施行。\n`;

  it.each([
    ['a colon', ['一、社长：蒋志华', '二、会计兼出纳：顾 梅', '三、管水员：欧阳春生']],
    ['brackets', ['（一）社长（蒋志华）', '（二）会计兼出纳（顾 梅）', '（三）管水员（欧阳春生）']],
    ['a space', ['一、社长　蒋志华', '二、会计兼出纳　顾 梅', '三、管水员　欧阳春生']],
  ])('name a position each: %s', (_, heads) => {
    const found = positionsIn('a.txt', paper(heads));
    const byTitle = new Map(found.map((position) => [position['title'], position]));
    expect([...byTitle.keys()].sort()).toEqual(['会计兼出纳', '社长', '管水员'].sort());
    expect(byTitle.get('会计兼出纳')).toMatchObject({
      incumbents: ['顾 梅'],
      duties: [{ duty: '管理集体账目；' }, { duty: '每月公示收支；' }],
    });
    expect(byTitle.get('管水员')).toMatchObject({
      incumbents: ['欧阳春生'],
      duties: [{ duty: '巡查沟渠；' }, { duty: '登记用水量；' }],
    });
  });

  it('take a vacant post for one without a holder', () => {
    const found = positionsIn('a.txt', paper(['一、社长：蒋志华', '二、会计：空缺', '三、管水员：方春生']));
    expect(found.find(({ title }) => title === '会计')).not.toHaveProperty('incumbents');
  });

  it('name none in a plan', () => {
    expect(positionsIn('a.txt', paper(['一、组长：蒋志华', '二、联络员：顾 梅'], '防汛应急演练方案'))).toEqual([]);
  });

  it('are none where the words beside the posts are no names', () => {
    const found = positionsIn('a.txt', paper(['一、管水员：华东区', '二、会计：白班', '三、社长：全面工作']));
    expect(found.some((position) => 'incumbents' in position)).toBe(false);
  });
});
