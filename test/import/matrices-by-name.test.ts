import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const read = (text: string) => positionsIn('a.md', text)[0];

describe('a matrix of who takes which part, by name', () => {
  const matrix = tableOf(
    ['Activity', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
    ['Door and bell', 'Clerk', 'Rector', '', 'Wardens'],
    ['Letters', 'Clerk', 'Rector', '', 'Wardens'],
  );

  it('gives a form that has its duties no more of them', () => {
    const found = read(
      `Job title: Clerk\n\n## Duties\n\n- Opens the door\n- Files letters\n\n## Who does what\n${matrix}`,
    );
    expect(found?.['duties']).toEqual([{ duty: 'Opens the door' }, { duty: 'Files letters' }]);
    expect(JSON.stringify(found?.['x-imported'])).toContain('Door and bell');
  });

  it('says what there is to do where nothing else does', () => {
    expect(JSON.stringify(read(`Job title: Clerk\n\n## Duties\n${matrix}`)?.['duties'])).toContain('Door and bell');
  });
});
