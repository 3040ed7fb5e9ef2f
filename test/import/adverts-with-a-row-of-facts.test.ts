import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const advert = (title: string, row: string) =>
  `${title}\n${row}\n所属部门：仓配部\n岗位职责：\n1、复核出库；\n2、盘点库存。\n任职要求：\n1、高中以上学历。\n`;

it('has pay, place and employment of a row without labels, and begins the next at a name with brackets', () => {
  const [first, second, third] = positionsIn(
    'a.txt',
    [
      advert('仓库主管', '8-11K·13薪    郑州·二七区 | 3-5年 | 大专 | 全职'),
      advert('分拣班长（夜班）', '苏州 | 经验不限 | 学历不限 | 兼职 | 5000-7000元/月'),
      advert('系统工程师', '20k-30k | 1-3年 | 本科及以上 | 实习'),
    ].join('\n'),
  );
  expect(first).toMatchObject({
    title: '仓库主管',
    pay: { min: 8000, max: 11000, period: '月' },
    location: '郑州·二七区',
    employmentType: '全职',
    duties: [{ duty: '复核出库；' }, { duty: '盘点库存。' }],
  });
  expect(JSON.stringify(first?.['x-imported'])).toContain('13薪');
  expect(second).toMatchObject({
    title: '分拣班长（夜班）',
    location: '苏州',
    employmentType: '兼职',
    pay: { min: 5000, max: 7000, period: '月' },
  });
  expect(third).toMatchObject({ pay: { min: 20000, max: 30000 }, employmentType: '实习' });
  expect(third).not.toHaveProperty('location');
});

it.each(['仓储 | 配送 | 质检 | 全职', '五险一金 | 免费三餐 | 全职', '2021-2023 | 本科 | 郑州'])(
  'takes nothing from a row of other things: %s',
  (row) => {
    const [position] = positionsIn('a.txt', advert('仓库主管', row));
    expect(position).not.toHaveProperty('location');
    expect(position).not.toHaveProperty('pay');
  },
);
