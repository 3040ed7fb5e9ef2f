import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const clause = (number: number, name: string, lead: string): string =>
  `**第 ${number} 條（${name}）**\n${lead}：\n\n1. 第 ${number} 項之一。\n2. 第 ${number} 項之二。\n\n`;
const paper = (...clauses: readonly string[]): string =>
  `# 組織細則\n\n## 第一章 總則\n\n**第 1 條（會址）**\n本會設於學生中心。\n\n## 第二章 各職位\n\n${clauses.join('')}`;

describe('clauses whose names are in brackets', () => {
  it('name positions where a line leads their lists, and what that line says besides is kept', () => {
    const found = positionsIn(
      'a.md',
      paper(
        clause(2, '會長', '會長職掌如下'),
        clause(3, '執行秘書', '執行秘書由會長任命，職掌如下'),
        clause(4, '財務部', '財務部職掌如下'),
      ),
    );
    const byTitle = new Map(found.map((position) => [position['title'], position]));
    expect([...byTitle.keys()].sort()).toEqual(['執行秘書', '會長'].sort());
    expect(byTitle.get('會長')).toMatchObject({ duties: [{ duty: '第 2 項之一。' }, { duty: '第 2 項之二。' }] });
    expect(byTitle.get('執行秘書')).toMatchObject({ duties: [{ duty: '第 3 項之一。' }, { duty: '第 3 項之二。' }] });
    expect(JSON.stringify(byTitle.get('執行秘書'))).toContain('由會長任命');
  });

  it('name positions in simplified characters too', () => {
    const simplified = (number: number, name: string): string =>
      `第${number === 2 ? '二' : '三'}条（${name}）\n\n${name}的职责如下：\n\n1．主持会议。\n\n2．签发文件。\n\n`;
    const found = positionsIn(
      'a.txt',
      `学会章程细则\n\n第一条（会址）\n\n本会设于学生中心。\n\n${simplified(2, '会长')}${simplified(3, '秘书长')}`,
    );
    expect(found.map(({ title }) => title).sort()).toEqual(['会长', '秘书长'].sort());
  });

  it('name none where the lines above the lists lead something else', () => {
    expect(
      positionsIn(
        'a.md',
        paper(clause(2, '會長', '有下列情形者，得罷免會長'), clause(3, '秘書長', '秘書長之候選人應附')),
      ),
    ).toEqual([]);
  });
});
