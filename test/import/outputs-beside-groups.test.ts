import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { readBody, rows, text } from '../support/imported-blocks.ts';

const down = (written: string, part: 'start' | 'go') => ({
  ...cell([paragraph(part === 'start' ? [note(written)] : [])]),
  down: part,
});

describe('outputs between areas and activities', () => {
  it('are none of the duties, and are kept once below their head', () => {
    const [position] = readBody([
      rows(['JOB TITLE', 'Foreman: Parks']),
      table(4, [
        ['KPA', 'OUTPUT', 'ACTIVITIES', 'PERFORMANCE INDICATORS'].map((each) => text(each)),
        [
          down('Turf', 'start'),
          down('Even and green pitches', 'start'),
          text('Mows and rolls the pitches before each match.'),
          text('Pitch ready by noon'),
        ],
        [down('', 'go'), down('', 'go'), text('Orders seed and fertiliser each spring.'), text('Stock for six weeks')],
        [text('Trees'), text('No fallen limbs'), text('Prunes street trees in winter.'), text('200 trees a year')],
      ]),
    ]);
    expect(position?.['duties']).toEqual([
      { group: 'Turf', duty: 'Mows and rolls the pitches before each match.', kpi: 'Pitch ready by noon' },
      { group: 'Turf', duty: 'Orders seed and fertiliser each spring.', kpi: 'Stock for six weeks' },
      { group: 'Trees', duty: 'Prunes street trees in winter.', kpi: '200 trees a year' },
    ]);
    expect(position?.['x-imported']).toMatchObject([
      { label: 'OUTPUT', text: 'Even and green pitches' },
      { label: 'OUTPUT', text: 'No fallen limbs' },
    ]);
  });
});
