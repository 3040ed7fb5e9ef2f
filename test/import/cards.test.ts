import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);
const bullet = (text: string) => paragraph([note(text)], { list: 'bullet' });
const fact = (label: string, value: string) => paragraph([{ ...note(`${label}  `), bold: true }, note(value)]);
const card = (...content: ReturnType<typeof paragraph>[]) => table(1, [[cell(content)]]);

describe('cards of facts', () => {
  it('make positions of the numbered headings above them, and of no other', () => {
    const found = readBody([
      bold('7 The people of a site'),
      bold('7.1 Before the season'),
      line('Read this twice. A site runs on its people.'),
      rows(['Pitches', 'People in May', 'People in August'], ['40', '2', '4'], ['90', '3', '6']),
      bold('7.2 Site Warden'),
      card(fact('Section', 'Northern sites'), fact('Reports to', 'Regional Manager'), fact('Hours', '40 a week')),
      bold('The job'),
      bullet('Walk the pitches each morning and write up what is broken'),
      bullet('Take payments at the hut and lock the cash box'),
      bold('Hire for'),
      bullet('Patience with dogs and their owners'),
      bold('How we rate it'),
      rows(['Measure', 'Target'], ['Complaints per hundred nights', '1']),
      bold('7.3 Lifeguard'),
      card(fact('Section', 'Lakes'), fact('Reports to', 'Site Warden'), fact('Hours', '30 a week')),
      bold('The job'),
      bullet('Watch the water from the tower and the boat'),
      bold('Money'),
      rows(['Rate', 'Paid'], ['£11.90 an hour', 'weekly']),
      bold('7.4 Uniform'),
      line('Order it by March.'),
    ]);
    expect(found.map(({ title, department }) => [title, department])).toEqual([
      ['Site Warden', 'Northern sites'],
      ['Lifeguard', 'Lakes'],
    ]);
    expect(found).toMatchObject([
      {
        reportsTo: 'Regional Manager',
        duties: [
          { duty: 'Walk the pitches each morning and write up what is broken' },
          { duty: 'Take payments at the hut and lock the cash box' },
        ],
        kpis: [{ name: 'Complaints per hundred nights', target: '1' }],
      },
      { duties: [{ duty: 'Watch the water from the tower and the boat' }], conditions: { hours: '30 a week' } },
    ]);
    expect(JSON.stringify(found[1])).toContain('Order it by March.');
  });

  it('may hold the names of the positions, below the heading of a chapter', () => {
    const found = readBody([
      bold('Chapter 3'),
      bold('On board'),
      card(bold('Deckhand'), fact('Team', 'River'), fact('Reports to', 'Skipper'), fact('Hours', '35')),
      bold('The job'),
      bullet('Cast off and make fast at each landing stage'),
      card(bold('Galley Cook'), fact('Team', 'River'), fact('Reports to', 'Skipper'), fact('Hours', '30')),
      bold('The job'),
      bullet('Cook lunch for forty on two rings'),
      bold('Paint and varnish'),
      line('Order from the yard.'),
    ]);
    expect(found).toMatchObject([
      {
        title: 'Deckhand',
        department: 'River',
        reportsTo: 'Skipper',
        duties: [{ duty: 'Cast off and make fast at each landing stage' }],
      },
      { title: 'Galley Cook', duties: [{ duty: 'Cook lunch for forty on two rings' }] },
    ]);
  });
});

describe('`The job`', () => {
  const form = (...below: readonly string[]) => ['**Department:** Marine', '**The job**', '', ...below].join('\n\n');

  it('names it above a title, and says what it is above a sentence or a list', () => {
    const duties = ['**Duties**', '- Board ships by the ladder'];
    expect(positionsIn('a.md', form('Harbour Pilot', ...duties))[0]).toMatchObject({ title: 'Harbour Pilot' });
    const headed = `# Harbour Pilot\n\n${form('You bring ships of up to 90 metres in and out of the harbour.', ...duties)}`;
    expect(positionsIn('a.md', headed)).toMatchObject([
      { title: 'Harbour Pilot', summary: ['You bring ships of up to 90 metres in and out of the harbour.'] },
    ]);
    const listed = `# Harbour Pilot\n\n${form('- Board ships by the ladder in any weather', '- Advise masters on the fairway')}`;
    expect(positionsIn('a.md', listed)).toMatchObject([
      {
        title: 'Harbour Pilot',
        duties: [{ duty: 'Board ships by the ladder in any weather' }, { duty: 'Advise masters on the fairway' }],
      },
    ]);
  });
});
