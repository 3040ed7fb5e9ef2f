import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (...lines: string[]) => positionsIn('a.md', lines.join('\n'))[0];

it.each(['Daily 30%', '(Weekly, 30%)', 'As needed – 30%', '(Monthly) 30%'])(
  'reads %s behind a duty as its share and keeps how often',
  (said) => {
    const found = read(
      'Job title: Quay Clerk',
      '',
      '## Essential duties',
      '',
      'These duties are a representative sample; assignments may vary.',
      '',
      `1. Keeps the register of moorings.  ${said}`,
      `2. Collects the dues of visitors.  Quarterly 70%`,
    );
    expect(found?.['duties']).toMatchObject([
      { duty: 'Keeps the register of moorings.', share: 30 },
      { duty: 'Collects the dues of visitors.', share: 70 },
    ]);
    expect(found?.['duties']).toHaveLength(2);
    const kept = JSON.stringify(found?.['x-imported']);
    expect(kept).toContain('representative sample');
    expect(kept).toContain(/\p{L}+/u.exec(said)?.[0]);
  },
);

it('reads them in Chinese', () => {
  const found = read('岗位名称：码头文员', '', '岗位职责', '', '1. 登记泊位。每日 60%', '2. 收取停泊费。（每月，40%）');
  expect(found?.['duties']).toEqual([
    { duty: '登记泊位。', share: 60 },
    { duty: '收取停泊费。', share: 40 },
  ]);
});

it('leaves a figure that the sentence needs', () => {
  const found = read(
    'Job title: Quay Clerk',
    '',
    '## Duties',
    '',
    '- Cuts waste weekly by 30%',
    '- Raises dues daily 5%',
  );
  expect(found?.['duties']).toEqual([{ duty: 'Cuts waste weekly by 30%' }, { duty: 'Raises dues daily 5%' }]);
});

it.each([
  'Post title: Harbour Master\n\nPurpose: Lead the harbour office; maintain the quays; plan new berths.',
  '岗位名称：码头主任\n\n岗位目的：领导码头办公室；维护码头设施；规划新的泊位。',
])('keeps a summary behind its label whole: %s', (text) => {
  const found = positionsIn('a.txt', `${text}\n\nDuties:\n- Opens the gate\n- Locks the gate\n`)[0];
  expect(found?.['summary']).toHaveLength(1);
});
