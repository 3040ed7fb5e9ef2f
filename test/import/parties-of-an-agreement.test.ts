import { describe, expect, it } from 'vitest';
import { titleIn } from '../../src/import/recognise/words/title.ts';
import { positionsIn } from '../support/imported.ts';

const paper = (of: string, employer = '甲方') => `**岗位责任书**

岗位名称：巡堤员

**一、${employer}的职责和义务**

1、划定责任段；

2、配发雨具；

**二、${of}岗位职责**

1、每日巡堤两次；

2、登记水位；

**三、${of}权限**

1、制止取土；
`;

describe('an agreement that two parties sign', () => {
  it.each(['乙方的', '乙方'])('gives the position what is said of %s, and keeps what the employer does', (of) => {
    const found = positionsIn('a.md', paper(of));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: '巡堤员',
      duties: [{ duty: '每日巡堤两次；' }, { duty: '登记水位；' }],
      authority: [{ text: '制止取土；' }],
    });
    expect(found[0]?.['x-imported']).toEqual([
      expect.objectContaining({ label: '甲方的职责和义务', text: expect.stringContaining('划定责任段') }),
      expect.objectContaining({ label: '甲方的职责和义务', text: expect.stringContaining('配发雨具') }),
    ]);
  });

  it('keeps what binds both', () => {
    const [form] = positionsIn('a.md', paper('乙方的', '双方'));
    expect(form?.['duties']).toHaveLength(2);
  });

  it.each([
    ['乙方的岗位职责', undefined],
    ['雙方職責', undefined],
    ['甲方代表岗位职责', '甲方代表'],
    ['巡堤员岗位职责', '巡堤员'],
  ])('names nobody by the words for a party: %s', (text, title) => {
    expect(titleIn(text)).toBe(title);
  });
});
