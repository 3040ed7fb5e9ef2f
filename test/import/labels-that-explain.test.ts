import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

describe('labels that say more than their name', () => {
  it('are explained in brackets, ask how much, or say in which way somebody is the superior', () => {
    const [first] = readBody([
      table(2, [
        [text('Position title'), text('Plant Operator')],
        [text('Reports to'), text('(Hierarchically): Field Coordinator\n(Functionally): Head of Programmes')],
        [text('Number of positions'), text('1 (One)')],
        [text('ESSENTIAL – Licences'), text('White card\nForklift licence')],
        [text('ESSENTIAL – Personal Skills / Abilities'), text('Ability to read plans\nPatience')],
        [text('DESIRABLE'), text('Knowledge of plants')],
        [text('KEY RESPONSIBILITIES:'), text('Prepares sites for planting.\nFills in the log book.')],
      ]),
    ]);
    expect(first).toMatchObject({
      reportsTo: 'Field Coordinator',
      dottedLineTo: ['Head of Programmes'],
      headcount: 1,
      qualifications: {
        certificates: ['White card', 'Forklift licence'],
        abilities: ['Ability to read plans', 'Patience'],
        preferred: ['Knowledge of plants'],
      },
      duties: [{ duty: 'Prepares sites for planting.' }, { duty: 'Fills in the log book.' }],
    });
  });

  it('are counted by letters in a column of their own', () => {
    const row = (...cells: string[]) => cells.map((each) => text(each));
    const [first] = readBody([
      table(5, [
        [text('A'), text('Position Description', 4)],
        row('', 'Position Title :', 'QMS Leader', 'Employee Code:', ''),
        row('', 'Department:', 'Quality', 'Reporting to :', 'Plant Head'),
        [text('B'), text('Job Purpose', 4)],
        [text(''), text('To run the quality system.', 4)],
        [text('C'), text('Key Responsibility', 4)],
        [text('1'), text('Ensures that processes deliver.', 4)],
        [text('2'), text('Organizes internal audits.', 4)],
        [text('D'), text('Authority', 4)],
        [text('1'), text('Approves documents', 4)],
        row('', 'Prepared By:', '', 'Approved By:', ''),
      ]),
      line('Sheet 2 of 2'),
    ]);
    expect(first).toMatchObject({
      title: 'QMS Leader',
      department: 'Quality',
      reportsTo: 'Plant Head',
      summary: ['To run the quality system.'],
      duties: [{ duty: 'Ensures that processes deliver.' }, { duty: 'Organizes internal audits.' }],
      authority: [{ text: 'Approves documents' }],
    });
    expect(first).not.toHaveProperty('approval');
  });
});
