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
