import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

describe('bands over lists below the label of duties', () => {
  it('name groups until one is the label of another part, known or not', () => {
    const [first] = readBody([
      table(2, [
        [text('Title'), text('Dental Nurse')],
        [text('Core responsibilities', 2)],
        [text('Patient care', 2)],
        [text('• Prepares instruments\n• Takes notes', 2)],
        [text('Training', 2)],
        [text('Shows students the rooms.', 2)],
        [text('Key relationships', 2)],
        [text('Internal: Dentists', 2)],
        [text('Benefits', 2)],
        [text('Free parking.\nLunch.', 2)],
      ]),
    ]);
    expect(first?.['duties']).toEqual([
      { group: 'Patient care', duty: 'Prepares instruments' },
      { group: 'Patient care', duty: 'Takes notes' },
      { group: 'Training', duty: 'Shows students the rooms.' },
    ]);
    expect(first).toMatchObject({ contacts: { internal: { with: ['Dentists'] } } });
  });

  it('are none in a blank form that says what belongs there', () => {
    const prompts = [
      [text('Key responsibilities')],
      [text('List five responsibilities, the most important first.')],
      [text('Key relationships')],
      [text('Name the main contacts of the position.')],
    ];
    expect(readBody([table(2, [[text('Position title'), text('')]]), table(1, prompts)])).toEqual([]);
  });
});
