import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const groups = (heads: readonly string[], items: readonly (readonly string[])[]) =>
  heads.map((head, at) => `**${head}**\n\n${(items[at] ?? []).map((item) => `- ${item}`).join('\n')}\n\n`).join('');

const english = {
  facts:
    'Job title: Farm Supervisor\n\nResponsible to: Farm Manager\n\n**Purpose of Post**\n\n- Welfare of the animals\n- Good order of the yard\n\n',
  lead: 'The following outline gives a range of duties which reflect the position:',
  heads: ['Animals', 'Site and buildings', 'General'],
  items: [
    ['Feeding and bedding of stock', 'Checking stock daily'],
    ['Minor repairs out of season', 'Locking up of gates'],
    ['Any other work that is asked'],
  ],
};
const chinese = {
  facts: '岗位名称：农场主管\n\n直接上级：场长\n\n**岗位目的**\n\n- 保证牲畜健康\n- 保持场院整洁\n\n',
  lead: '本岗位主要承担以下几方面的工作：',
  heads: ['牲畜', '场院与房屋', '杂务'],
  items: [['按时喂料、换垫料', '每日检查牲畜状况'], ['淡季的小修小补', '负责门锁的启闭'], ['完成场长交办的其他工作']],
};

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('headings above lists, below a sentence that says that duties follow, %s', (_, { facts, lead, heads, items }) => {
  it('are groups, though not all of what is below them says what is done', () => {
    const [form] = positionsIn('a.md', `${facts}${lead}\n\n${groups(heads, items)}`);
    const expected = heads.flatMap((group, at) => (items[at] ?? []).map((duty) => ({ group, duty })));
    expect(form?.['duties']).toEqual(expected);
  });
});

it('has no groups where neither a sentence nor what is below the headings speaks of work', () => {
  const [form] = positionsIn(
    'a.md',
    `${english.facts}This is what we offer you here:\n\n${groups(
      ['Money', 'Life'],
      [
        ['A fair wage', 'A pension'],
        ['A season ticket', 'Parking'],
      ],
    )}`,
  );
  expect(form).not.toHaveProperty('duties');
});

it('takes what begins as most others do for work', () => {
  const [form] = positionsIn(
    'a.md',
    `${english.facts}${groups(
      ['Animals', 'Helpers'],
      [
        ['Feeding and bedding of stock', 'Checking stock daily'],
        ['Inducting helpers', 'Setting an example'],
      ],
    )}`,
  );
  expect(form?.['duties']).toHaveLength(4);
});
