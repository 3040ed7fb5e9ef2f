import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const card = (title: string, unit: string, chief: string): string[][] => [
  [`ROLE CARD`, ''],
  ['Role', title],
  ['Unit', unit],
  ['Reports to', chief],
  ['Purpose', `Keeps the ${unit} ready at any hour.`],
  ['Responsibilities', `1. Leads ${title} drills`],
  ['', `2. Signs the log of ${title}`],
];
const beside = (first: string[][], second: string[][]): string =>
  first.map((row, at) => [...row, '', ...(second[at] ?? [])].map((cell) => `"${cell}"`).join(',')).join('\n');

describe('cards two by two on a sheet', () => {
  const sheet = `${beside(card('Coxswain', 'Launch', 'Harbour Master'), card('Diver', 'Dive Team', 'Coxswain'))}\n\n${beside(card('Stoker', 'Engine Room', 'Coxswain'), card('Signaller', 'Bridge', 'Coxswain'))}\n`;

  it('are a position each', () => {
    const found = positionsIn('cards.csv', sheet);
    expect(found.map(({ title }) => title).sort()).toEqual(['Coxswain', 'Diver', 'Signaller', 'Stoker']);
    for (const each of found) {
      expect(each['duties']).toEqual([
        { duty: `Leads ${each['title']} drills` },
        { duty: `Signs the log of ${each['title']}` },
      ]);
      expect(each['summary']).toEqual([`Keeps the ${each['department']} ready at any hour.`]);
    }
  });
});
