import { expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

it('reads a position a column where bands and merged labels arrange the rows', () => {
  const positions = readBody([
    table(3, [
      [text('Job title'), text('Picker'), text('Yard Driver')],
      [text('Department'), text('Outbound'), text('Yard')],
      [text('Reports to'), text('Shift Lead'), text('Gate Lead')],
      [text('WHAT THE JOB IS', 3)],
      ...mergeDown(text('Duties'), [
        [text('1. Picks cases.'), text('1. Spots trailers.')],
        [text('2. Stages pallets.'), text('2. Seals trailers.')],
      ]),
      [text('Education'), text('None'), text('High school')],
    ]),
  ]);
  expect(positions).toMatchObject([
    { title: 'Picker', reportsTo: 'Shift Lead', duties: [{ duty: 'Picks cases.' }, { duty: 'Stages pallets.' }] },
    {
      title: 'Yard Driver',
      reportsTo: 'Gate Lead',
      duties: [{ duty: 'Spots trailers.' }, { duty: 'Seals trailers.' }],
    },
  ]);
});
