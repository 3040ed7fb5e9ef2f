import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const head = rows(['Job Title', 'Packer'], ['Department', 'Stores'], ['Duties', 'Packs boxes.']);

describe('a list in a cell beside its label', () => {
  it.each([
    ['Training', ['HACCP Level 2', 'Manual handling'], 'training'],
    ['Training', ['Manual handling', 'First aid'], 'training'],
    ['Knowledge', ['Health and safety', 'Budget', 'Travel'], 'knowledge'],
    ['Skills', ['Training', 'Communication skills'], 'abilities'],
  ])('%s: has %j for items, though some are labels elsewhere', (label, items, key) => {
    const [position] = readBody([line('JOB DESCRIPTION'), head, rows([label, items.join('\n')])]);
    expect(position?.['qualifications']).toEqual({ [key]: items });
    expect(position?.['conditions']).toBeUndefined();
  });

  it('has parts with labels of their own where they are set off', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      head,
      rows(['Training', 'HACCP Level 2\nPhysical demands:\nLifts boxes']),
    ]);
    expect(position).toMatchObject({
      qualifications: { training: ['HACCP Level 2'] },
      conditions: { physical: ['Lifts boxes'] },
    });
  });
});

it.each(['Replaces position', 'Previous position', 'Job title'])(
  'takes N/A beside %s for no other position',
  (label) => {
    const positions = readBody([line('JOB DESCRIPTION'), head, rows([label, 'N/A'], ['Education', 'None asked'])]);
    expect(positions).toHaveLength(1);
    expect(positions[0]).toMatchObject({ title: 'Packer' });
  },
);

it('keeps what American forms say in the same words of every job, and reads the list below it', () => {
  const [position] = readBody(
    [
      'JOB DESCRIPTION',
      'Job Title: Packer',
      'ESSENTIAL DUTIES AND RESPONSIBILITIES',
      'Include the following. Other duties may be assigned.',
      '- Packs boxes.',
      'QUALIFICATIONS',
      'To perform this job successfully, an individual must be able to perform each essential duty satisfactorily.',
      '- Two years in a warehouse',
      'PHYSICAL DEMANDS',
      'The physical demands described here are representative of those that must be met. Reasonable accommodations may be made.',
      '- Regularly lifts 20 pounds.',
      '- Stands all day.',
    ].map(line),
  );
  expect(position).toMatchObject({
    duties: [{ duty: 'Packs boxes.', essential: true }],
    qualifications: { experience: 'Two years in a warehouse' },
    conditions: { physical: ['Regularly lifts 20 pounds.', 'Stands all day.'] },
  });
  const kept = JSON.stringify(position?.['x-imported']);
  for (const words of ['Include the following', 'To perform this job', 'Reasonable accommodations'])
    expect(kept).toContain(words);
});

it('sorts what a label of qualifications has beside those of experience and licences', () => {
  const [position] = positionsIn(
    'a.md',
    `# Packer\n${tableOf(['Department', 'Stores'], ['Duties', 'Packs boxes.'], ['Qualifications', 'NCEA Level 3'], ['Experience', 'Two years'])}`,
  );
  expect(position?.['qualifications']).toEqual({ education: 'NCEA Level 3', experience: 'Two years' });
});

it('has no position in a template that says what to write below each heading', () => {
  const positions = readBody(
    [
      'Job Description Template',
      'Job Title: [Insert job title]',
      'Job Purpose',
      'Summarise in two or three sentences why the job exists.',
      'Key Responsibilities',
      'List between six and ten responsibilities, each beginning with a verb.',
      'Qualifications and Experience',
      'State only what is truly needed.',
      'Physical Requirements',
      'Delete if not applicable.',
    ].map(line),
  );
  expect(positions).toEqual([]);
});

it.each(['岗位指责', '岗位职贵', '岗位织责'])(
  'takes %s for 岗位职责, of which it looks or sounds like, and says so',
  (label) => {
    const [position] = readBody([
      line('岗位说明书'),
      rows(['岗位名称', '班长'], ['所属部门', '环卫部'], [label, '1、组织点名；\n2、巡查路段。']),
    ]);
    expect(position?.['duties']).toEqual([{ duty: '组织点名；' }, { duty: '巡查路段。' }]);
  },
);

it('reads a day that is written twice, and two duties between semicolons', () => {
  const [first] = positionsIn(
    'a.txt',
    '岗位名称：文员\n生效日期：二○二三年一月一日（2023.01.01）\n岗位职责：\n1、收文\n',
  );
  expect(first).toMatchObject({ effective: '2023-01-01' });
  const [cook] = positionsIn(
    'list.csv',
    'Job title,Department,Line manager,Key responsibilities,Qualifications\nCook,Kitchen,Manager,Cook lunch and tea; Keep the board right,Level 2 Food Safety\nPorter,Kitchen,Cook,Wash the pots; and the pans,None\n',
  );
  expect(cook).toMatchObject({
    duties: [{ duty: 'Cook lunch and tea' }, { duty: 'Keep the board right' }],
    qualifications: { education: 'Level 2 Food Safety' },
  });
});
