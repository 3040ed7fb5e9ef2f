import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const lists = [
  '- Opens the hall\n- Checks the exits',
  '- Plans the workshops\n- Mends the puppets',
  '- Banks the takings\n- Pays the bills',
];
const below = (heads: readonly string[]) => heads.map((head, at) => `${head}\n\n${lists[at]}\n`).join('\n');
const found = [
  { title: 'Hall Warden', duties: [{ duty: 'Opens the hall' }, { duty: 'Checks the exits' }] },
  { title: 'Puppet Animator', duties: [{ duty: 'Plans the workshops' }, { duty: 'Mends the puppets' }] },
  { title: 'Treasurer', duties: [{ duty: 'Banks the takings' }, { duty: 'Pays the bills' }] },
];
const holders = ['Hall Warden', 'Puppet Animator', 'Treasurer'];

describe('headings that say whose the duties below them are', () => {
  it.each([
    [
      '## Role and Responsibilities of the Hall Warden',
      (name: string) => `## Role and Responsibilities of the ${name}`,
    ],
    [
      '## Duties, Powers & Functions of the Hall Warden',
      (name: string) => `## Duties, Powers & Functions of the ${name}`,
    ],
    ['**Hall Warden’s Duties**', (name: string) => `**${name}’s Duties**`],
  ])('name a position each, whatever it is called: %s', (_, head) => {
    expect(positionsIn('a.md', `# Lantern Arts Trust\n\n${below(holders.map(head))}`)).toMatchObject(found);
  });

  it('do so above who is above each, and groups of what it does', () => {
    const one = (name: string, above: string) =>
      `## Role and Responsibilities of the ${name}\n\nReports to: ${above}\n\n**1. Work with the guilds**\n\n- Attends their meetings\n\n**2. Records**\n\n- Keeps the diary\n\n`;
    const text = `# Lantern Arts Trust\n\n${one('Area Coordinator', 'National Director')}${one('Guild Animator', 'Area Coordinator')}`;
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: 'Area Coordinator', reportsTo: 'National Director' },
      {
        title: 'Guild Animator',
        reportsTo: 'area-coordinator',
        duties: [
          { group: 'Work with the guilds', duty: 'Attends their meetings' },
          { group: 'Records', duty: 'Keeps the diary' },
        ],
      },
    ]);
  });

  it('name none where they are of many, and end the one above', () => {
    const heads = ['Hall Warden', 'Puppet Animator', 'Board'].map((name) => `DUTIES OF THE ${name.toUpperCase()}`);
    const positions = positionsIn('a.md', `LANTERN ARTS TRUST\n\n${below(heads.map((head) => `**${head}**`))}`);
    expect(positions.map(({ title }) => title)).toEqual(['HALL WARDEN', 'PUPPET ANIMATOR']);
    expect(JSON.stringify(positions)).not.toContain('Banks the takings');
  });

  it('are labels of one form where they are of the post that it is on', () => {
    const text =
      '# Job description: Hall Warden\n\n## Duties of the post holder\n\n- Opens the hall\n\n## Responsibilities of the role\n\n- Checks the exits\n';
    expect(positionsIn('a.md', text).map(({ title }) => title)).toEqual(['Hall Warden']);
  });
});

it('a superior beside its label heads no list, though the same look is above several', () => {
  const text =
    'Duty sheet\n\nReports to: Stage Manager\n\n1. Hangs the lamps\n2. Checks the cables\n\nReports to: House Manager\n\n1. Opens the doors\n2. Counts the house\n';
  expect(positionsIn('a.txt', text).map(({ title }) => `${title}`)).not.toContainEqual(
    expect.stringContaining('Reports'),
  );
});
