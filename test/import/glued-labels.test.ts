import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const read = (text: string, file = 'a.txt') =>
  importDocuments([{ file, bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));
const expected = { title: 'Kiln Stacker', department: 'Tile Works', reportsTo: 'Kiln Foreman', location: 'Shed 2' };

describe('labels with their values right behind them', () => {
  it('are read where several lines have them', () => {
    const text =
      'Job TitleKiln Stacker\nDepartmentTile Works\nReports ToKiln Foreman\nLocationShed 2\n\nKey Responsibilities\n- Stacks the cars\n- Counts the breakage\n';
    expect(read(text)).toMatchObject([{ ...expected, duties: [{ duty: 'Stacks the cars' }, {}] }]);
  });

  it('are read in cells, also behind capitals and a space', () => {
    for (const [first, second] of [
      ['Job TitleKiln Stacker|DepartmentTile Works', 'Reports ToKiln Foreman|LocationShed 2'],
      ['JOB TITLE Kiln Stacker|DEPARTMENT Tile Works', 'REPORTS TO Kiln Foreman|LOCATION Shed 2'],
    ] as const)
      expect(
        readBody([
          rows(first.split('|'), second.split('|')),
          line('Duties:'),
          line('1. Stacks the cars'),
          line('2. Counts'),
        ]),
      ).toMatchObject([expected]);
  });

  it('are read where they alone are bold', () => {
    const text =
      '**Job Title**Kiln Stacker\n\n**Department**Tile Works\n\n**Reports To**Kiln Foreman\n\n**Location**Shed 2\n\n**Purpose**To stack every car by noon.\n';
    expect(read(text, 'a.md')).toMatchObject([{ ...expected, summary: ['To stack every car by noon.'] }]);
  });

  it.each([
    [
      'words with a capital within',
      'Job title: Kiln Stacker\nDepartment: Tile Works\n\nDuties\n- Writes the LocationLog and the DepartmentBook\n- Keeps PurposeBuilt racks\n',
      ['Writes the LocationLog and the DepartmentBook', 'Keeps PurposeBuilt racks'],
    ],
    [
      'capitals that are part of a label',
      'Job title: Kiln Stacker\nFLSA Status: Exempt\nDepartment: Tile Works\n\nDuties\n- HR Manager is told of accidents\n- Counts the breakage\n',
      ['HR Manager is told of accidents', 'Counts the breakage'],
    ],
  ])('are none among %s', (_, text, duties) => {
    expect(read(text)).toMatchObject([{ title: 'Kiln Stacker', duties: duties.map((duty) => ({ duty })) }]);
  });
});
