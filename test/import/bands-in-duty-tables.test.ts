import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const title = rows(['Job Title', 'Herd Manager', 'Department', 'Dairy']);

describe('a band over all columns of duties', () => {
  it('names the rows below it in its first line, and leads to them in the next', () => {
    const [first] = readBody([
      line('JOB DESCRIPTION'),
      title,
      table(3, [
        [text('Responsibility area/tasks'), text('Performance measure (what is good?)'), text('Additional comments')],
        [text('Animal Health\nResponsible for the welfare of the herd including:', 3)],
        [text('Checks cows for lameness every morning'), text('Lame cows below 2 %'), text('')],
        [text('Staff\nLeads a good team:', 3)],
        [text('Writes the roster two weeks ahead'), text('Rosters are out in time'), text('agreed')],
      ]),
    ]);
    expect(first?.['duties']).toEqual([
      { group: 'Animal Health', duty: 'Checks cows for lameness every morning', kpi: 'Lame cows below 2 %' },
      { group: 'Staff', duty: 'Writes the roster two weeks ahead', kpi: 'Rosters are out in time' },
    ]);
    const kept = JSON.stringify(first?.['x-imported']);
    for (const words of ['Responsible for the welfare', 'Leads a good team', 'agreed']) expect(kept).toContain(words);
  });

  it('says how much the rows below it matter', () => {
    const [first] = readBody([
      line('CLASS SPECIFICATION'),
      title,
      table(2, [
        [text('% of time'), text('Duties')],
        [text('ESSENTIAL FUNCTIONS', 2)],
        [text('60%'), text('Milks the herd and records the yield.')],
        [text('MARGINAL FUNCTIONS', 2)],
        [text('40%'), text('Leads visitors through the parlour.')],
      ]),
    ]);
    expect(first?.['duties']).toEqual([
      { duty: 'Milks the herd and records the yield.', share: 60, essential: true },
      { duty: 'Leads visitors through the parlour.', share: 40, essential: false },
    ]);
  });

  it('sums up, and is no duty', () => {
    const [first] = readBody([
      line('JOB DESCRIPTION'),
      title,
      table(3, [
        [text('Responsibility'), text('KPI'), text('Weightage (%)')],
        [text('Checks the milk before it is sent'), text('Milk sent back'), text('60')],
        [text('Keeps the records of treatments'), text('Treatments recorded'), text('40')],
        [text('Total', 2), text('100')],
      ]),
    ]);
    expect(first?.['duties']).toHaveLength(2);
    expect(JSON.stringify(first?.['x-imported'])).toContain('Total');
  });
});

describe('cells that count or say who', () => {
  it('are no labels of the duties beside them', () => {
    const [first] = readBody([
      line('JOB DESCRIPTION'),
      title,
      table(2, [
        [text('2. MAIN DUTIES AND RESPONSIBILITIES', 2)],
        [text('2.1'), text('To milk the herd.')],
        [text('2.2'), text('To record the yield.')],
        [text('2.3'), text('')],
        [text('RESOURCES (staff, money):', 2)],
      ]),
    ]);
    expect(first?.['duties']).toEqual([{ duty: 'To milk the herd.' }, { duty: 'To record the yield.' }]);
  });

  it('name the side of the contacts below them', () => {
    const [first] = readBody([
      line('JOB DESCRIPTION'),
      title,
      line('Duties'),
      line('• Milks the herd.'),
      line('Key relationships'),
      rows(['Who', 'Why'], ['Internal', ''], ['Milkers', 'Set the day'], ['External', ''], ['Vet', 'Treat cows']),
    ]);
    expect(first?.['contacts']).toMatchObject({
      internal: { with: [{ who: 'Milkers', purpose: 'Set the day' }] },
      external: { with: [{ who: 'Vet', purpose: 'Treat cows' }] },
    });
  });

  it('keep the initial of a name', () => {
    const [first] = readBody([
      line('JOB DESCRIPTION'),
      title,
      line('Duties'),
      line('• Milks the herd.'),
      line('Version control'),
      rows(
        ['Rev. No.', 'Date', 'Details of change', 'Changed by'],
        ['1', '15/06/2020', 'First issue', 'S. Kulkarni'],
        ['2', '04/09/2023', 'Grade corrected', 'A. Ní Bhriain'],
      ),
    ]);
    // The first date shows that the day is first in the second as well.
    expect(first?.['revisions']).toEqual([
      { version: '1', date: '2020-06-15', change: 'First issue', by: 'S. Kulkarni' },
      { version: '2', date: '2023-09-04', change: 'Grade corrected', by: 'A. Ní Bhriain' },
    ]);
  });

  it('are values below labels of their own kind', () => {
    const [first] = readBody([
      line('CLASS SPECIFICATION'),
      rows(['JOB TITLE', 'JOB CODE', 'FLSA STATUS'], ['Herd Manager', '4312', 'Non-Exempt']),
      line('Duties'),
      line('• Milks the herd.'),
    ]);
    expect(first).toMatchObject({ title: 'Herd Manager', code: '4312', compliance: { flsa: 'Non-Exempt' } });
  });
});
