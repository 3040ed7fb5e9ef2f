import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a paper whose content is the form', () => {
  const duties = ['核对灭菌柜参数。', '登记灭菌批次。'];

  it.each([
    [
      'numbers of several levels',
      `1. 目的\n\n使灭菌岗位有章可循。\n\n2. 内容\n\n2.1 岗位名称：灭菌工\n\n2.2 直接上级：工段长\n\n2.3 岗位职责：\n\n2.3.1 ${duties[0]}\n\n2.3.2 ${duties[1]}\n`,
    ],
    [
      'Chinese numbers',
      `一、目的\n\n使灭菌岗位有章可循。\n\n二、内容\n\n（一）岗位名称：灭菌工\n\n（二）直接上级：工段长\n\n（三）岗位职责\n\n1、${duties[0]}\n\n2、${duties[1]}\n`,
    ],
    [
      'its purpose beside the label',
      `灭菌工岗位职责\n\n1. 目的：使灭菌岗位有章可循。\n\n2. 正文：\n\n2.1 岗位名称：灭菌工\n\n2.2 直接上级：工段长\n\n2.3 岗位职责：\n\n2.3.1 ${duties[0]}\n\n2.3.2 ${duties[1]}\n`,
    ],
  ])('has its facts apart from its duties: %s', (_, text) => {
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '灭菌工', reportsTo: '工段长', duties: duties.map((duty) => ({ duty })) },
    ]);
  });

  it('has its duties where they are its content', () => {
    const text = `# 保管员岗位职责\n\n1. 内容\n\n1.1 ${duties[0]}\n\n1.2 ${duties[1]}\n`;
    expect(positionsIn('a.md', text)).toMatchObject([{ title: '保管员', duties: duties.map((duty) => ({ duty })) }]);
  });

  it('takes its title from the name of the paper where no label has one', () => {
    const head = tableOf(
      ['文件名称', '洗衣工岗位职责', '文件编号', 'XY-31'],
      ['起草人', '郝青', '起草日期', '2022-05-06'],
    );
    const found = positionsIn('a.md', `${head}\n\n1. 职责\n\n1.1 分类洗涤工作服。\n\n1.2 检查破损。\n`);
    expect(found).toMatchObject([{ title: '洗衣工', duties: [{ duty: '分类洗涤工作服。' }, { duty: '检查破损。' }] }]);
  });
});
