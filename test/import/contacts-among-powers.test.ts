import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a contact below what may be decided', () => {
  it('is none of the powers, by its number below theirs', () => {
    const [first] = positionsIn(
      'a.md',
      [
        '岗位名称：动物房主管',
        '岗位职责',
        '1、巡查笼架。',
        '2、登记动物。',
        '## 第四部分：协作与权限',
        '4.1 内部协作：采购部',
        '### 4.2 岗位权限',
        '● 有权叫停实验',
      ].join('\n\n'),
    );
    expect(first).toMatchObject({
      contacts: { internal: { with: ['采购部'] } },
      authority: [{ text: '有权叫停实验' }],
    });
  });
});
