import { describe, expect, it } from 'vitest';
import { paragraph } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ text: written, role: 'note', bold: true }]);

const head = [bold('Park Ranger – Position Description'), line('Code: 14-7'), bold('MAJOR DUTIES')];

describe('a share behind the name of a group', () => {
  it('is that of the only duty below it', () => {
    const [first] = readBody([
      ...head,
      line('Visitor safety (60%)'),
      line('Patrols trails and helps those who are lost or hurt.'),
      line('Fire watch (40%)'),
      line('Keeps the lookout and reports smoke by radio.'),
      line('Performs other duties as assigned.'),
    ]);
    expect(first?.['duties']).toEqual([
      { group: 'Visitor safety', duty: 'Patrols trails and helps those who are lost or hurt.', share: 60 },
      { group: 'Fire watch', duty: 'Keeps the lookout and reports smoke by radio.', share: 40 },
      { duty: 'Performs other duties as assigned.' },
    ]);
  });

  it('is that of the group where one of them has several', () => {
    const [first] = readBody([
      ...head,
      line('Visitor safety (60%)'),
      line('Patrols trails and helps those who are lost.'),
      line('Closes paths after storms and puts up signs.'),
      line('Fire watch (40%)'),
      line('Keeps the lookout and reports smoke by radio.'),
    ]);
    expect(first?.['duties']).toMatchObject([
      { group: 'Visitor safety' },
      { group: 'Visitor safety' },
      { group: 'Fire watch' },
    ]);
    expect(first?.['dutyGroups']).toEqual([
      { group: 'Visitor safety', share: 60 },
      { group: 'Fire watch', share: 40 },
    ]);
  });

  it('is read in Chinese as well', () => {
    const [first] = readBody([
      line('岗位名称：护林员'),
      line('所属部门：林政科'),
      line('岗位职责'),
      line('巡护管理（60%）'),
      line('每日巡山并记录火情隐患。'),
      line('宣传教育（40%）'),
      line('入村宣讲防火规定，张贴告示。'),
    ]);
    expect(first?.['duties']).toEqual([
      { group: '巡护管理', duty: '每日巡山并记录火情隐患。', share: 60 },
      { group: '宣传教育', duty: '入村宣讲防火规定，张贴告示。', share: 40 },
    ]);
  });
});

describe('factors by which a job is graded', () => {
  it('are no duties, and say what is asked where they speak of it', () => {
    const [first] = readBody([
      ...head,
      line('Patrols trails and helps those who are lost or hurt.'),
      bold('Factor 1 – Knowledge Required by the Position\tLevel 1-5\t750 Points'),
      line('Knowledge of first aid and of the wildlife of the park.'),
      bold('Factor 4 – Complexity\tLevel 4-2\t75 Points'),
      line('The work has related steps.'),
      bold('Factor 8 – Physical Demands\tLevel 8-3\t50 Points'),
      line('Walks far with a heavy pack.'),
      bold('Organizational relationship: Reports to: Chief Ranger'),
    ]);
    expect(first).toMatchObject({
      reportsTo: 'Chief Ranger',
      duties: [{ duty: 'Patrols trails and helps those who are lost or hurt.' }],
      qualifications: { knowledge: ['Knowledge of first aid and of the wildlife of the park.'] },
      conditions: { physical: ['Walks far with a heavy pack.'] },
    });
    expect(first?.['x-imported']).toContainEqual(
      expect.objectContaining({
        label: 'Factor 4 – Complexity Level 4-2 75 Points',
        text: 'The work has related steps.',
      }),
    );
  });
});

it('a service with boxes to tick is no department', () => {
  const [first] = readBody([...head, line('Service: ☐ Headquarters ☒ Field'), line('Department: Parks')]);
  expect(first?.['department']).not.toBe('Field');
});
