import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsOf(text: string): Record<string, unknown>[] {
  return importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);
}

describe('a table with what each position does and needs', () => {
  it('is a list of positions', () => {
    const positions = positionsOf(
      '# 各岗位职责\n\n| 序号 | 岗位 | 职责 | 任职要求 |\n| --- | --- | --- | --- |\n| 1 | 会计 | 1、记账<br>2、报税 | 1、细心<br>2、学历：大专 |\n| 2 | 出纳 | 1、收付现金<br>2、对账 | 能熟练点钞 |\n',
    );
    expect(positions).toMatchObject([
      {
        title: '会计',
        duties: [{ duty: '记账' }, { duty: '报税' }],
        qualifications: { abilities: ['细心'], education: '大专' },
      },
      {
        title: '出纳',
        duties: [{ duty: '收付现金' }, { duty: '对账' }],
        qualifications: { abilities: ['能熟练点钞'] },
      },
    ]);
  });

  it('is none in a form that has its title, nor with the title in another column', () => {
    const inForm = positionsOf(
      '岗位名称：会计\n\n部门：财务部\n\n| 岗位 | 职责 | 任职要求 |\n| --- | --- | --- |\n| 会计 | 记账 | 大专 |\n',
    );
    expect(inForm).toHaveLength(1);
    const contacts = positionsOf('| 职责 | 岗位 | 要求 |\n| --- | --- | --- |\n| 记账 | 会计 | 按时 |\n');
    expect(contacts).toEqual([]);
  });
});
