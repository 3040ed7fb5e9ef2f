import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (label: string) =>
  positionsIn(
    'form.txt',
    `Job title: Line Cook\nDepartment: Kitchen\n\n${label}\n- Prepares menu items.\n- Follows the recipes.\n`,
  )[0];

describe('a sentence behind a label in its line', () => {
  it.each([
    [
      'Essential Duties and Responsibilities include the following. Other duties may be assigned.',
      'Other duties may be assigned.',
    ],
  ])('is kept: %s', (label, said) => {
    const position = read(label);
    expect(position?.['duties']).toHaveLength(2);
    expect(position?.['x-imported']).toMatchObject([{ text: said }]);
  });

  it('leaves nothing where the label is all there is', () => {
    const position = read('Duties include the following.');
    expect(position?.['duties']).toHaveLength(2);
    expect(position).not.toHaveProperty('x-imported');
  });
});
