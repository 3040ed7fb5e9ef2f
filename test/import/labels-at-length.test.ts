import { describe, expect, it } from 'vitest';
import { cell, paragraph, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const bold = (written: string) =>
  cell(written.split('\n').map((each) => paragraph([{ text: each, role: 'note', bold: true }])));

describe('among labels beside their values', () => {
  it('a label may end with a full stop, and say what it includes', () => {
    const [first] = readBody([
      table(2, [
        [text('Job title'), text('Loom Technician')],
        [text('Department'), text('Weaving')],
        [text('Grade'), text('W4')],
        [text('Job purpose'), text('To keep the looms running.')],
        [text('Education and experience required including licences, and registration.'), text('Two years at a mill.')],
        [text('Supervision provided to others.'), text('Apprentice')],
      ]),
    ]);
    expect(first).toMatchObject({
      title: 'Loom Technician',
      directReports: ['Apprentice'],
      summary: ['To keep the looms running.'],
      qualifications: { experience: 'Two years at a mill.' },
    });
  });

  it('bold words over two lines are one label, and what the employer aims at is no summary', () => {
    const [first] = readBody([
      table(2, [
        [bold('POSITION TITLE'), text('Ferry Hand')],
        [bold('POSITION REPORTS TO\n(ROLE)'), text('Ferry Master')],
        [bold('CLASSIFICATION'), text('Level 3')],
        [bold('LINKS TO CORPORATE\nPLAN OBJECTIVES'), text('GROW OUR TOWN\nLEAD STRONGLY')],
      ]),
      line('Duties'),
      line('• Ties up the ferry.'),
    ]);
    expect(first).toMatchObject({ title: 'Ferry Hand', reportsTo: 'Ferry Master' });
    expect(first).not.toHaveProperty('summary');
    expect(JSON.stringify(first?.['x-imported'])).toContain('GROW OUR TOWN');
  });
});

describe('who is above and below', () => {
  const form = (sentence: string) =>
    `# Weaver III\n\nJob title: Weaver III\n\n## Reporting and Supervisory Responsibilities\n\n${sentence}\n\n## Typical Functions\n\n- Weaves cloth.\n`;

  it('is no duty, and several who may be above are no superior', () => {
    const [first] = positionsIn('a.md', form('The Weaver III reports to a Director, Manager, or Supervisor.'));
    expect(first?.['duties']).toEqual([{ duty: 'Weaves cloth.' }]);
    expect(first).not.toHaveProperty('reportsTo');
  });

  it('is the superior where the sentence names one', () => {
    const [first] = positionsIn('a.md', form('The Weaver III reports to the Mill Manager.'));
    expect(first).toMatchObject({ reportsTo: 'Mill Manager', duties: [{ duty: 'Weaves cloth.' }] });
  });

  it('has labels for who is led, and none for those below them', () => {
    const text =
      'Job title: Caretaker\nDirect supervisory responsibility: Cleaners\nIndirect supervisory responsibility: Volunteers\nRequirements for appointment\n- Two years of experience\nDuties\n- Opens the gate\n';
    expect(positionsIn('a.txt', text)).toMatchObject([
      {
        title: 'Caretaker',
        directReports: ['Cleaners'],
        qualifications: { experience: 'Two years of experience' },
        duties: [{ duty: 'Opens the gate' }],
      },
    ]);
  });
});
