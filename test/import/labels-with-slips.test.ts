import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a label', () => {
  it('may have a wide gap between its words', () => {
    const [found] = positionsIn(
      'a.txt',
      'JOB DESCRIPTION\n\nJob  title: Glass Cutter\nContract  type: Fixed term, 24 months\nWorking  hours: 30 hours a week\n\nMain duties\n- Cuts panes to size\n- Grinds edges\n',
    );
    expect(found).toMatchObject({
      title: 'Glass Cutter',
      employmentType: 'Fixed term, 24 months',
      conditions: { hours: '30 hours a week' },
    });
  });

  it('may have what belongs beside it in brackets below', () => {
    const [found] = readBody([
      line('JOB DESCRIPTION'),
      rows(
        ['1. Job title', 'Rigger'],
        ['2. Department', 'Stage'],
        ['3. Type of employment\n(permanent / fixed term)', 'Permanent'],
        ['4. Reporting to\n(title, not name)', 'Stage Manager'],
        ['5. Grade', 'C'],
      ),
      line('Duties'),
      line('- Checks the bars'),
      line('- Oils the winches'),
    ]);
    expect(found).toMatchObject({
      title: 'Rigger',
      employmentType: 'Permanent',
      reportsTo: 'Stage Manager',
      grade: 'C',
    });
    expect(found?.['x-imported']).toBeUndefined();
  });

  it('may have its plural misspelt, at the head of a column too', () => {
    const found = positionsIn(
      'a.md',
      tableOf(
        ['ROLE', 'Held by', 'Responsible to', 'Main dutys'],
        ['Boatman', 'vacant', 'Captain', 'Repairs oars'],
        ['Captain', 'Ada Obi', 'Chair', 'Picks crews'],
      ),
    );
    expect(found).toMatchObject([
      { title: 'Boatman', reportsTo: 'captain', duties: [{ duty: 'Repairs oars' }] },
      { title: 'Captain', incumbents: ['Ada Obi'], reportsTo: 'Chair', duties: [{ duty: 'Picks crews' }] },
    ]);
  });
});
