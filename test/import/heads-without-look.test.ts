import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const titles = (text: string) => positionsIn('a.md', text).map(({ title }) => title);

describe('a line that has the number missing between two headings', () => {
  it('is a heading that has lost its look', () => {
    const text =
      '# 镇文化站工作人员岗位职责汇编\n\n## 一、站长职责\n\n1、主持全面工作。\n2、签批经费。\n\n## 二、图书管理员职责\n\n1、办理借阅。\n2、修补图书。\n\n三、排练厅值班人员职责\n\n1、登记使用时间；\n2、关闭音响电源。\n\n## 四、文艺辅导员职责\n\n1、辅导社团排练；\n2、编排节目。\n';
    const found = positionsIn('a.md', text);
    expect(found.map(({ title }) => title)).toEqual(['站长', '图书管理员', '排练厅值班人员', '文艺辅导员']);
    expect(found[1]?.['duties']).toEqual([{ duty: '办理借阅。' }, { duty: '修补图书。' }]);
  });

  it('is one in English and of several levels, also in bold', () => {
    const text =
      '# Club officers\n\nWhat each officer does.\n\n**2.1 Treasurer**\n\n- Collects the fees\n- Pays the bills\n\n2.2 Boat Keeper\n\n- Minds the fleet\n- Reports damage\n\n**2.3 Secretary**\n\n- Writes the minutes\n- Answers letters\n';
    expect(titles(text)).toEqual(expect.arrayContaining(['Treasurer', 'Boat Keeper', 'Secretary']));
  });

  it('is an item where several have that number', () => {
    const text =
      '# 站长岗位职责\n\n## 一、日常工作\n\n一、开门；\n\n二、清点图书；\n\n二、登记读者；\n\n## 三、安全工作\n\n1、检查电源；\n2、关闭门窗。\n';
    expect(JSON.stringify(positionsIn('a.md', text))).not.toContain('"group":"清点图书');
  });

  it('is a sentence where it ends as one', () => {
    const text =
      '# 站长岗位职责\n\n## 一、日常工作\n\n二、清点图书后关门。\n\n## 三、安全工作\n\n1、检查电源；\n2、关闭门窗。\n';
    expect(JSON.stringify(positionsIn('a.md', text))).not.toContain('"group":"清点图书');
  });
});
