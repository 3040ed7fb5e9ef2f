import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const band = (written: string) => [text(written, 2)];
const pair = (label: string, value: string) => [text(label), text(value)];

const formOf = (bands: readonly string[], names: readonly string[]) => {
  const [details = '', purpose = '', structure = '', duties = '', conditions = ''] = bands;
  const [first = '', second = '', third = ''] = names;
  return readBody([
    line('JOB DESCRIPTION'),
    table(2, [
      band(details),
      pair('Job title:', 'Kiln Hand'),
      pair('Reports to:', 'Works Foreman'),
      band(purpose),
      band('To fire the ware of the pottery and keep the kilns safe for all who work near them.'),
      band(structure),
      band('Works Foreman\nKiln Hand and Packers'),
      band(duties),
      pair(first, '- Stacks the kiln with the ware of the week\n- Watches the cones through the night'),
      pair(second, '- Mixes the glaze to the recipe on the board\n- Sieves it twice'),
      pair(third, '- Sweeps the yard at the end of each week\n- Helps wherever the foreman asks'),
      band(conditions),
      pair('Hours', '30 hours over four days'),
    ]),
  ]);
};

const bands = [
  '1. JOB DETAILS',
  '2. JOB PURPOSE',
  '3. ORGANISATIONAL CHART',
  '4. KEY RESULT AREAS',
  '5. WORKING CONDITIONS',
];

describe('rows that count from 1 again below a numbered band', () => {
  it('are groups of duties, and no fields of the form', () => {
    expect(formOf(bands, ['1. Firing and stacking', '2. Glazing', '3. General'])).toMatchObject([
      {
        title: 'Kiln Hand',
        reportsTo: 'Works Foreman',
        duties: [
          { group: 'Firing and stacking', duty: 'Stacks the kiln with the ware of the week' },
          { group: 'Firing and stacking', duty: 'Watches the cones through the night' },
          { group: 'Glazing', duty: 'Mixes the glaze to the recipe on the board' },
          { group: 'Glazing', duty: 'Sieves it twice' },
          { group: 'General', duty: 'Sweeps the yard at the end of each week' },
          { group: 'General', duty: 'Helps wherever the foreman asks' },
        ],
        conditions: { hours: '30 hours over four days' },
      },
    ]);
  });

  it('are the same without numbers', () => {
    const [numbered] = formOf(bands, ['1. Firing and stacking', '2. Glazing', '3. General']);
    const [bare] = formOf(bands, ['Firing and stacking', 'Glazing', 'General']);
    expect(bare?.['duties']).toEqual(numbered?.['duties']);
  });
});
