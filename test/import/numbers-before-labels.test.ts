import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it.each([
  ['①', '②', '③'],
  ['1、', '2、', '3、'],
  ['（1）', '（2）', '（3）'],
])('reads numbered labels behind the label of their part: %s', (first, second, third) => {
  const [position] = positionsIn(
    'a.txt',
    `岗位名称：库工\n岗位职责：\n1、收货；\n2、发货。\n任职条件：${first}学历：中专；${second}经验：一年；${third}证书：叉车证\n`,
  );
  expect(position?.['qualifications']).toEqual({ education: '中专', experience: '一年', certificates: ['叉车证'] });
  expect(position?.['x-imported']).toBeUndefined();
});
