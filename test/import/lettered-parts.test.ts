import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const form = (title: string, superior: string, number: string) =>
  rows(
    ['LEE BOATS LTD', '', 'Document No.', number],
    ['A', 'Position', 'Designation :', title],
    ['', '', 'Department :', 'Yard'],
    ['', '', 'Reporting To :', superior],
    ['B', 'Responsibilities', '', ''],
    ['1', 'Caulks the hulls.', '', ''],
    ['2', 'Tars the ropes.', '', ''],
    ['C', 'Authority', '', ''],
    ['1', 'Stops the slip', '', ''],
    ['D', 'Competence required', '', ''],
    ['', 'Qualification', 'Trade school', ''],
    ['', 'Skill', 'Splicing', ''],
  );

describe('parts of a form with letters in a column of their own', () => {
  it('may begin beside their first label, in one form after the other', () => {
    const found = readBody([
      form('Caulker', 'Yard Manager', 'Y-1'),
      line('Prepared by: QA'),
      form('Rigger', 'Slip Master', 'Y-2'),
    ]);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: 'Caulker',
          department: 'Yard',
          reportsTo: 'Yard Manager',
          duties: [{ duty: 'Caulks the hulls.' }, { duty: 'Tars the ropes.' }],
          authority: [{ text: 'Stops the slip' }],
        }),
        expect.objectContaining({ title: 'Rigger', reportsTo: 'Slip Master' }),
      ]),
    );
    expect(JSON.stringify(found)).not.toMatch(/"[A-D]"/);
  });

  it('are none where letters are grades of a list', () => {
    const found = readBody([
      rows(
        ['Grade', 'Job title', 'Department', 'Headcount'],
        ['A', 'Rigger', 'Yard', '2'],
        ['B', 'Caulker', 'Yard', '3'],
        ['C', 'Painter', 'Shed', '1'],
      ),
    ]);
    expect(found.map(({ title, grade }) => [title, grade]).sort()).toEqual([
      ['Caulker', 'B'],
      ['Painter', 'C'],
      ['Rigger', 'A'],
    ]);
  });
});
