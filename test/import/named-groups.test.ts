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
    ['40% Instruction', '30% - Program Coordination'],
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
