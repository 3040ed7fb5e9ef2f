import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

function groupsOf(text: string): unknown[] {
  const [first] = positionsIn('form.txt', text);
  return ((first?.['duties'] ?? []) as { group?: string }[]).map(({ group }) => group);
}

const english = (first: string, second: string) =>
  `JOB DESCRIPTION\nJob Title: Clerk\nMain Duties:\n${first}\n- Files the papers\n- Answers the calls\n${second}\n- Checks the receipts\nQualifications:\n- A diploma\n`;
const chinese = (first: string, second: string) =>
  `岗位说明书\n岗位名称：文员\n岗位职责：\n${first}\n1、整理档案；\n2、接听来电；\n${second}\n1、核对票据；\n任职资格：\n大专以上学历\n`;

describe('lines that name groups of duties', () => {
  it.each([
    ['Clinical Duties:', 'Reception duties:'],
    ['Administrative Duties', 'Customer Service'],
    ['Corporate Responsibilities', 'Teamwork'],
  ])('%s, %s', (first, second) => {
    const [one, two] = [first, second].map((each) => each.replace(/:$/, ''));
    expect(groupsOf(english(first, second))).toEqual([one, one, two]);
  });

  it.each([
    ['仓储管理', '例行性工作'],
    ['技术支持', '售后服务'],
  ])('%s, %s', (first, second) => {
    expect(groupsOf(chinese(first, second))).toEqual([first, first, second]);
  });

  it('speak of education right below the label of the duties', () => {
    const [first] = positionsIn(
      'form.md',
      '# Nurse\n\n## Main Duties\n\nEducation and Training\n\n- Trains new staff\n\nPatient Care\n\n- Washes patients\n\n## Qualifications\n\n- A diploma\n',
    );
    expect(first?.['duties']).toMatchObject([{ group: 'Education and Training' }, { group: 'Patient Care' }]);
  });

  it('are none where a general label comes once more', () => {
    expect(groupsOf(english('Duties and Responsibilities', 'Additional Duties:'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe.each([
  ['3.3 其他', '其他'],
  ['3.3 培训', '培训'],
])('a heading that counts on from those of groups: %s', (heading, group) => {
  const text = `# 文员\n\n所属部门：办公室\n\n## 3 岗位职责\n\n### 3.1 制度\n\n（1）修订制度；\n\n### 3.2 检查\n\n（1）组织检查；\n\n### ${heading}\n\n（1）组织宣传；\n\n## 4 任职资格\n\n（1）大专以上；\n`;

  it('names a group, though it is a label elsewhere', () => {
    const [first] = positionsIn('form.md', text);
    expect(first?.['duties']).toEqual([
      { group: '制度', duty: '修订制度；' },
      { group: '检查', duty: '组织检查；' },
      { group, duty: '组织宣传；' },
    ]);
    expect(first?.['qualifications']).toEqual({ education: '大专以上；' });
    expect(JSON.stringify(first?.['x-imported'] ?? [])).not.toContain('3.1');
  });
});

describe('words with which the names of all groups begin', () => {
  const groups = (...names: readonly string[]) => {
    const text = names.map((name, at) => `**${name}**\n\n- Does work ${at}\n\n- Writes it down`).join('\n\n');
    const [first] = positionsIn('form.md', `# Foundry Technician\n\nDepartment: Sculpture\n\n## Duties\n\n${text}\n`);
    return [...new Set(((first?.['duties'] ?? []) as { group?: string }[]).map(({ group }) => group))];
  };

  it.each([
    ['MAJOR TASK - ', 'Budget', 'Safe Foundry'],
    ['Key Task Area – ', 'Moulds', 'Metal'],
  ])('are no part of them: %s', (words, first, second) =>
    expect(groups(`${words}${first}`, `${words}${second}`)).toEqual([first, second]),
  );

  it('stay where another name has none', () =>
    expect(groups('MAJOR TASK - Budget', 'Safe Foundry')).toEqual(['MAJOR TASK - Budget', 'Safe Foundry']));
});
