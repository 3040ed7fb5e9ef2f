import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (goals: readonly string[], purpose = '## Job purpose\n\nTo keep the laundry running.\n\n') =>
  positionsIn(
    'a.md',
    `# Laundry Foreman\n\n**Department:** Linen\n\n${purpose}## Objectives\n\n${goals.map((each) => `- ${each}`).join('\n')}\n\n## Key responsibilities\n\n- Sorts the linen\n`,
  )[0];

describe('objectives beside the purpose of a job', () => {
  it('are measures where each has a figure', () => {
    expect(form(['Complaints – nil per month', 'Torn sheets below 2 %'])).toMatchObject({
      summary: ['To keep the laundry running.'],
      kpis: ['Complaints – nil per month', 'Torn sheets below 2 %'],
    });
    const [found] = positionsIn(
      'a.txt',
      '岗位名称：洗涤领班\n所属部门：布草部\n\n岗位目的：\n保证布草按时供应。\n\n工作目标：\n1、客诉为零\n2、破损率≤2%\n\n岗位职责：\n1、分拣布草。\n2、检查设备。\n',
    );
    expect(found).toMatchObject({ kpis: ['客诉为零', '破损率≤2%'] });
  });

  it('say what the job is for where they have none, or no purpose stands beside them', () => {
    expect(form(['Complaints are few', 'Torn sheets below 2 %'])).not.toHaveProperty('kpis');
    expect(form(['Torn sheets below 2 %'], '')).not.toHaveProperty('kpis');
  });
});
