import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn } from '../support/imported.ts';

const page = [
  '= Floor Manager =',
  "'''Department:''' Studios",
  "'''Reports to:''' [[People/Head|Head of Studios]]",
  '== Responsibilities ==',
  '=== On air ===',
  '* Counts presenters in',
  '* Stops the floor',
  '=== After ===',
  '* Files the report',
  '== Requirements ==',
  "* '''Skills:'''",
  '** Calm voice',
  '** Quick eye',
  '== Contacts ==',
  '{| class="wikitable"',
  '! Contact !! Purpose',
  '|-',
  '| Engineering || faults',
  '|}',
  '[[Category:Jobs]]',
  '',
].join('\n');

describe('a page in the marks of MediaWiki', () => {
  it('is read as its headings, lists and tables say', () => {
    expect(positionsIn('page.txt', page)[0]).toMatchObject({
      title: 'Floor Manager',
      department: 'Studios',
      reportsTo: 'Head of Studios',
      duties: [
        { group: 'On air', duty: 'Counts presenters in' },
        { group: 'On air', duty: 'Stops the floor' },
        { group: 'After', duty: 'Files the report' },
      ],
      qualifications: { abilities: ['Calm voice', 'Quick eye'] },
    });
  });

  it('loses nothing that it says', () => {
    const { files } = importDocuments([{ file: 'page.txt', bytes: new TextEncoder().encode(page) }]);
    const all = files.map((each) => each.text).join('\n');
    for (const words of ['Engineering', 'faults', 'Jobs', 'Quick eye']) expect(all).toContain(words);
  });

  it('has at least two headings; one line between signs of equality is text', () => {
    const [first] = positionsIn('a.txt', 'Job title: Clerk\n= = =\nDuties:\n- Files papers\n= Note =\n');
    expect(first).toMatchObject({ title: 'Clerk', duties: [{ duty: 'Files papers' }] });
  });
});
