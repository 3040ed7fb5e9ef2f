import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('options in the cells of a row', () => {
  it('are no labels, whatever their words are', () => {
    const [found] = readBody([
      line('POSITION DESCRIPTION FORM'),
      rows(
        ['1. POSITION TITLE', '2. SALARY GRADE', ''],
        ['Harbour Pilot', '18', ''],
        ['3. DEPARTMENT', '4. WORKSTATION', ''],
        ['Port Division', 'Pier Office', ''],
        ['5. CLASS OF LOCAL BODY', '', ''],
        ['☐ City', '☒ Department', '2nd Class'],
        ['6. IMMEDIATE SUPERVISOR', '', ''],
        ['Harbour Master', '', ''],
        ['7. Core Competencies', 'Competency Level', ''],
        ['Seamanship', 'Advanced', ''],
        ['8. STATEMENT OF DUTIES', '', ''],
        ['Brings ships in', '', ''],
      ),
    ]);
    expect(found).toMatchObject({ department: 'Port Division', location: 'Pier Office', reportsTo: 'Harbour Master' });
    expect(JSON.stringify(found?.['qualifications'] ?? {})).not.toContain('Competency Level');
    const kept = (found?.['x-imported'] ?? []) as { text: string }[];
    expect(kept.map(({ text }) => text)).toEqual(expect.arrayContaining(['☐ City', '☒ Department', '2nd Class']));
  });

  it('give the ticked one below a label', () => {
    const [found] = readBody([
      line('JOB DESCRIPTION'),
      rows(['Job title', 'Harbour Pilot', '']),
      line('Education'),
      rows(['☐ None', '☒ Nautical diploma', '☐ Degree']),
      line('Duties'),
      line('- Brings ships in'),
    ]);
    expect(found).toMatchObject({ qualifications: { education: 'Nautical diploma' } });
  });
});
