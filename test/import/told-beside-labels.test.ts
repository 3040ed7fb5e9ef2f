import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const standard = (scope: string) =>
  positionsIn(
    'a.md',
    `# 取样工工作标准\n\n## 1 范围\n\n${scope}\n\n## 2 直接上级\n\n化验班长\n\n## 3 职责\n\n1. 取样。\n\n2. 送样。\n`,
  )[0];

describe('the department in what a paper on one position holds for', () => {
  it.each(['本标准适用于选矿车间取样工岗位。', '适用于选矿车间各台取样工。'])(
    'is that of the position: %s',
    (scope) => {
      expect(standard(scope)).toMatchObject({ title: '取样工', department: '选矿车间' });
      expect(standard(scope)).not.toHaveProperty('summary');
    },
  );

  it.each(['本标准适用于公司各车间。', '本标准适用于选矿车间全体人员。'])(
    'is none where it names others: %s',
    (scope) => {
      expect(standard(scope)).not.toHaveProperty('department');
    },
  );
});

describe('姓名 and a name at the head of a form', () => {
  const rest = '部门：化验室\n岗位职责：\n1、取样；\n2、送样。\n';

  it('is who holds the position, before its title and behind it', () => {
    for (const head of ['姓名：周海生\n职位：取样工\n', '职位：取样工\n姓名：周海生\n'])
      expect(positionsIn('a.txt', `岗位说明书\n${head}${rest}`)[0]).toMatchObject({
        title: '取样工',
        incumbents: ['周海生'],
      });
  });

  it('is nobody where it is no name, or stands below the duties', () => {
    const [blank] = positionsIn('a.txt', `岗位说明书\n姓名：另行通知\n职位：取样工\n${rest}`);
    const [below] = positionsIn('a.txt', `岗位说明书\n职位：取样工\n${rest}签收\n姓名：周海生\n`);
    for (const position of [blank, below]) expect(position).not.toHaveProperty('incumbents');
  });
});
