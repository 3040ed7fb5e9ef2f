import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const read = (head: string, codes: readonly string[]) =>
  positionsIn(
    'a.md',
    tableOf(
      ['Position Title', head, 'Grade', 'Place of Assignment'],
      ['Midwife II', codes[0] ?? '', '11', 'Health Unit'],
      ['Draftsman II', codes[1] ?? '', '8', 'Engineering'],
      ['Market Supervisor', codes[2] ?? '', '15', 'Market'],
    ),
  )
    .sort((one, other) => String(one['title']).localeCompare(String(other['title'])))
    .map(({ code }) => code);

describe('a column whose head no dictionary has', () => {
  it.each([
    ['Plantilla Item No.', ['SR-MW2-5-1998', 'SR-DM2-1-2007', 'SR-MS2-1-2009']],
    ['Establishment number', ['E017', 'E018', 'E101']],
    ['名册号', ['01-02-007', '01-02-008', '02-01-001']],
  ])('has the codes of the positions below %s', (head, [midwife, draftsman, market]) => {
    expect(read(head, [midwife ?? '', draftsman ?? '', market ?? ''])).toEqual([draftsman, market, midwife]);
  });

  it.each([
    ['Staff Award', ['E017', 'E018', 'E101']],
    ['Room number', ['12', '14', '16']],
    ['Form No.', ['F-01', 'F-01', 'F-01']],
  ])('has none below %s', (head, values) => {
    expect(read(head, values)).toEqual([undefined, undefined, undefined]);
  });
});
