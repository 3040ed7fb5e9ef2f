import { describe, expect, it } from 'vitest';
import { paragraph } from '../support/corpus/blocks.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ text: written, role: 'note', bold: true }]);
const facts = rows(['Division', 'Flood Programs'], ['Role number', '77-104'], ['Location', 'Lismore']);
const rest = [
  bold('Primary purpose of the role'),
  line('Runs flood grants for farms.'),
  bold('Key accountabilities'),
  line('Leads grant rounds from guidelines to acquittal.'),
  bold('Role dimensions'),
  bold('Decision making'),
  line('Refers grants above the limit to the Director.'),
  bold('Reporting line'),
  line('Director Flood Programs'),
];

describe('a role description', () => {
  it('is named by the line without any look below the name of the paper, and its bold words head parts', () => {
    for (const title of ['Manager Flood Recovery Grants', 'Flood Grants Manager']) {
      const found = readBody([bold('ROLE DESCRIPTION'), line(title), facts, ...rest]);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ title, code: '77-104', reportsTo: 'Director Flood Programs' });
    }
  });

  it('is not named by who employs', () => {
    const [found] = readBody([
      bold('ROLE DESCRIPTION'),
      line('Office of Flood Recovery'),
      rows(['Role title', 'Grants Clerk'], ['Role number', '77-105']),
      ...rest,
    ]);
    expect(found).toMatchObject({ title: 'Grants Clerk' });
  });

  it('keeps the tables of a framework of capabilities, which ask nothing by themselves', () => {
    const [found] = readBody([
      bold('ROLE DESCRIPTION'),
      line('Manager Flood Recovery Grants'),
      facts,
      ...rest,
      bold('Focus capabilities'),
      rows(
        ['Capability group/sets', 'Capability name', 'Behavioural indicators', 'Level'],
        ['Results', 'Deliver Results', 'Uses the expertise of others to achieve outcomes', 'Adept'],
        ['People Management', 'Manage and Develop People', 'Defines roles and expectations', 'Adept'],
      ),
    ]);
    for (const key of ['kpis', 'directReports', 'qualifications']) expect(found).not.toHaveProperty(key);
    expect(found?.['duties']).toHaveLength(1);
    expect(found?.['x-imported']).toContainEqual(
      expect.objectContaining({ label: 'Capability name', text: 'Manage and Develop People' }),
    );
  });
});

describe('physical attributes below a sentence that leads them', () => {
  it('are what the work asks of the body, and a name behind a dash is one with that before it', () => {
    const item = (written: string) => paragraph([{ text: written, role: 'note' }], { list: 'bullet' });
    const [found] = readBody([
      rows(['Position Title', 'Ward Orderly'], ['Reports To', 'Charge Nurse']),
      bold('KEY TASKS'),
      item('Moves beds between wards.'),
      bold('INTERNAL CONTACTS'),
      item('Dental Unit – Te Whare Niho'),
      item('Laundry – linen for the night'),
      rows(['Position Holder’s Signature', ''], ['Manager’s Signature', '']),
      bold('PHYSICAL ATTRIBUTES'),
      line('By law nobody is refused for a disability. The following physical attributes apply:'),
      item('Able to push a bed of 150 kg'),
      item('No allergy to latex'),
    ]);
    expect(found).toMatchObject({
      contacts: {
        internal: { with: ['Dental Unit – Te Whare Niho', { who: 'Laundry', purpose: 'linen for the night' }] },
      },
      conditions: { physical: ['Able to push a bed of 150 kg', 'No allergy to latex'] },
    });
  });
});
