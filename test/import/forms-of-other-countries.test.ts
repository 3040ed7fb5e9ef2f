import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const rows = (...all: string[][]) =>
  table(
    all[0]?.length ?? 0,
    all.map((row) => row.map((each) => text(each))),
  );

describe('forms of other countries', () => {
  it('grade posts by letters, and lead lists with a colon and a stroke', () => {
    const [first] = readBody([
      rows(
        ['Title', 'Fisheries Assistant', 'Job Group', 'CPSB ‘G’'],
        ['Reports to', 'Fisheries Officer', 'Terms of Service', 'Permanent and Pensionable'],
      ),
      line('Duties and Responsibilities'),
      line('The holder will be responsible for:-'),
      line('Weighing the catch at the landing site.'),
      line('Recording the boats.'),
    ]);
    expect(first).toMatchObject({
      grade: 'CPSB ‘G’',
      employmentType: 'Permanent and Pensionable',
      duties: [{ duty: 'Weighing the catch at the landing site.' }, { duty: 'Recording the boats.' }],
    });
  });

  it('name families by job groups as well', () => {
    const [first] = readBody([rows(['Title', 'Ledger Clerk'], ['Job Group', 'IT'], ['Duties', 'Posts the ledger.'])]);
    expect(first).toMatchObject({ family: 'IT' });
  });

  it('say how often by short words in a grid, which are no duties', () => {
    const [first] = readBody([
      rows(['Title', 'Bag Filler'], ['Duties', 'Fills the bags.\nSews them up.']),
      line('Physical Demands'),
      rows(
        ['Task', 'Never', 'Occ. (1–33%)', 'Freq. (34–66%)', 'Const. (67–100%)'],
        ['Bending', '', 'X', '', ''],
        ['Carry up to 25 kg', '', '', 'X', ''],
      ),
    ]);
    expect(first).toMatchObject({ duties: [{ duty: 'Fills the bags.' }, { duty: 'Sews them up.' }] });
  });

  it('have slips in labels of several words, and rules on conduct below a name of their own', () => {
    const bands = (...all: (string | string[])[]) =>
      table(
        4,
        all.map((row) => (typeof row === 'string' ? [text(row, 4)] : row.map((each) => text(each)))),
      );
    const [first] = readBody([
      bands(
        ['Job Title', 'Night Auditor', 'Department', 'Finance'],
        ['Supervises', 'Night Porter / Lobby Attendant / Concierge', 'Level', 'L5'],
        'Main Duties & Responsibilties',
        '• Balances the day’s accounts',
        '• Prints the arrivals list',
        'Uniform & Appearance',
        'Dark suit; badge on the left.',
        'Job Requirements',
        ['Education', 'Diploma in Accounting', 'Experience', '1 year in hotels'],
      ),
    ]);
    expect(first).toMatchObject({
      directReports: ['Night Porter', 'Lobby Attendant', 'Concierge'],
      duties: [{ duty: 'Balances the day’s accounts' }, { duty: 'Prints the arrivals list' }],
      'x-imported': [{ label: 'Uniform & Appearance', text: 'Dark suit; badge on the left.' }],
    });
  });

  it('define the work before its examples', () => {
    const [first] = readBody([
      line('JAIL COOK'),
      line('Class Code: 4410'),
      line('GENERAL DEFINITION OF WORK'),
      line('Under general supervision, prepares meals for the detention center and keeps its kitchen clean.'),
      line('EXAMPLES OF DUTIES'),
      line('• Cooks three meals a day.'),
      line('• Counts the knives.'),
    ]);
    expect(first).toMatchObject({
      summary: ['Under general supervision, prepares meals for the detention center and keeps its kitchen clean.'],
    });
  });
});
