import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('brackets behind a title', () => {
  it.each([
    ['验票员（可兼任引导员）', '验票员', '可兼任引导员'],
    ['道具员（小剧场可不设）', '道具员', '小剧场可不设'],
    ['追光员（每台灯不少于一人）', '追光员', '每台灯不少于一人'],
    ['领座员（每层2人）', '领座员', '每层2人'],
    ['出纳（由票务主管兼任）', '出纳', '由票务主管兼任'],
    ['Usher (may be combined with Cashier)', 'Usher', 'may be combined with Cashier'],
    ['Stage Manager (not needed in small houses)', 'Stage Manager', 'not needed in small houses'],
  ])('that say something of the post are none of it: %s', (title, own, remark) => {
    const [position] = positionsIn('a.md', `| 岗位名称 | ${title} |\n| --- | --- |\n| 岗位职责 | 迎客 |\n`);
    expect(position).toMatchObject({ title: own, 'x-imported': [{ text: remark }] });
  });

  it.each(['会计（应收应付）', '营业员（可可制品）', '检票员（兼管失物）', '社工（妇联、计生）', 'Usher (balcony)'])(
    'that name what it is on belong to it: %s',
    (title) => {
      const [position] = positionsIn('a.md', `| 岗位名称 | ${title} |\n| --- | --- |\n| 岗位职责 | 迎客 |\n`);
      expect(position?.['title']).toBe(title);
    },
  );
});

it('the clause from when a paper is in force is none of the last post, whatever its number is', () => {
  const post = (name: string, at: number) => `4.${at} ${name}\n上级：经理\n岗位职责：\n1. 迎客。\n任职要求：初中。\n`;
  const positions = positionsIn(
    'a.txt',
    `剧场岗位职责规定\n4.岗位职责与任职要求\n${post('验票员', 1)}${post('领座员', 2)}5.本规定自2021年3月1日起执行，原规定废止。\n`,
  );
  expect(positions.map(({ title, qualifications }) => [title, qualifications])).toEqual([
    ['验票员', { education: '初中。' }],
    ['领座员', { education: '初中。' }],
  ]);
});
