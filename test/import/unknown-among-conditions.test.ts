import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it.each([
  [
    '# Rigger\n\nCrew: Loft\n\n## Duties\n\n- Splices wire\n\n## Conditions\n\n- Working hours: 7 to 4\n- Physical demands: Climbing\n- Free berth: two weeks a year\n- Travel: None\n',
    ['Climbing'],
    'two weeks a year',
    'Free berth',
  ],
  [
    '# 索具工\n\n部门：船台\n\n## 工作职责\n\n- 插接钢索\n\n## 工作条件\n\n- 工作时间：七点到四点\n- 体力要求：登高\n- 免费泊位：每年两周\n',
    ['登高'],
    '每年两周',
    '免费泊位',
  ],
])('keeps what nobody knows among conditions with its label: %j', (text, physical, kept, label) => {
  const [first] = positionsIn('a.md', text);
  expect(first?.['conditions']).toMatchObject({ physical });
  expect(first?.['x-imported']).toContainEqual(expect.objectContaining({ label, text: kept }));
});

it('takes the crew for the department, unless it names people', () => {
  const [first] = positionsIn('a.txt', 'Job title: Foreman\nCrew: Drying and Baling\nDuties\n- Turns hops\n');
  expect(first).toMatchObject({ department: 'Drying and Baling' });
  const [second] = positionsIn(
    'a.txt',
    'Job title: Foreman\nDepartment: Kiln\nCrew: Kiln Operator & Baler\nDuties\n- Turns hops\n',
  );
  expect(second).toMatchObject({ department: 'Kiln', directReports: ['Kiln Operator', 'Baler'] });
});
