import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const heads = ['Role', 'Squad', 'Held by', 'Why we have it', 'Responsibilities', 'Can decide alone'];
const rows = [
  [
    'Bakery Lead',
    'Bread squad',
    'Ilse Kamp',
    'Bread has to be there at six.',
    'Bake the loaves<br>Order flour',
    'Close the oven',
  ],
  ['Shop Manager', 'Front squad', 'nobody yet – ask', 'Guests want a face.', 'Open the shop', 'Give a refund'],
  [
    'Delivery Driver',
    'Front squad',
    'Tom Reul / Ana Brink',
    'Cafés open early.',
    'Load the van<br>Drive the round',
    'Change the route',
  ],
];

describe('a list of roles with who holds them', () => {
  it('gives a position a row, with its team, why it is there and what it decides', () => {
    const found = positionsIn('a.md', `Who does what\n\n${tableOf(heads, ...rows)}`);
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: 'Bakery Lead',
          department: 'Bread squad',
          incumbents: ['Ilse Kamp'],
          summary: ['Bread has to be there at six.'],
          duties: [{ duty: 'Bake the loaves' }, { duty: 'Order flour' }],
          authority: [{ text: 'Close the oven' }],
        }),
        expect.objectContaining({ title: 'Delivery Driver', incumbents: ['Tom Reul', 'Ana Brink'] }),
      ]),
    );
    expect(found.flatMap(({ incumbents }) => incumbents ?? [])).toHaveLength(3);
  });

  it('is none where the paper is on a project', () => {
    const found = positionsIn(
      'a.md',
      `Project team\n\n${tableOf(...[heads, ...rows].map(([role = '', , holder = '', , duties = '']) => [role, holder, duties]))}`,
    );
    expect(found.length).toBeLessThan(2);
  });

  it('has no team where the column is that of telephones', () => {
    const phones = tableOf(
      ['Role', 'Cell', 'Held by', 'Responsibilities'],
      ['Bakery Lead', '555-0112', 'Ilse Kamp', 'Bake the loaves'],
      ['Shop Manager', '555-0113', 'Ria Zoll', 'Open the shop'],
      ['Delivery Driver', '555-0113', 'Tom Reul', 'Drive the round'],
    );
    const found = positionsIn('a.md', phones);
    expect(found).toHaveLength(3);
    expect(found.flatMap(({ department }) => department ?? [])).toEqual([]);
  });

  const chinese = tableOf(
    ['角色', '小组', '担任者', '设立原因', '职责', '可自行决定'],
    ['面点师', '早餐组', '林珂', '早餐要热。', '和面<br>蒸包子', '调整口味'],
    ['收银员', '前厅组', '暂无', '要有人结账。', '收款', '抹零'],
    ['配送员', '前厅组', '何舟、马宁', '客人要得早。', '装车<br>送货', '改路线'],
  );

  it('is one in Chinese, where 角色 heads names of jobs', () => {
    const found = positionsIn('a.md', `谁做什么\n\n${chinese}`);
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(
      expect.objectContaining({
        title: '配送员',
        department: '前厅组',
        incumbents: ['何舟', '马宁'],
        summary: ['客人要得早。'],
        duties: [{ duty: '装车' }, { duty: '送货' }],
        authority: [{ text: '改路线' }],
      }),
    );
  });

  it('is none in a plan', () => {
    expect(positionsIn('a.md', `开业活动实施方案\n\n${chinese}`)).toEqual([]);
  });
});
