import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const list = (head: string) =>
  tableOf(
    ['Sl. No.', 'Designation of post', head, 'Duties'],
    ['1', 'Forest Ranger', 'Fells up to ten trees', 'Patrols the beat'],
    ['2', 'Head Clerk', 'Nil', 'Keeps the ledger'],
    ['3', 'Driver', 'Nil', 'Drives the jeep'],
  );

describe('a list that counts officers and says their duties', () => {
  it('gives a position a row, whatever else it says of each', () => {
    for (const head of ['Powers – Financial', 'Under which rule']) {
      const found = positionsIn('a.md', `# Powers and duties\n\n${list(head)}`);
      expect(found.map(({ title }) => title).sort()).toEqual(['Driver', 'Forest Ranger', 'Head Clerk']);
    }
    const [, ranger] = positionsIn('a.md', list('Financial powers')).sort((a, b) =>
      String(a['title']).localeCompare(String(b['title'])),
    );
    expect(ranger).toMatchObject({ authority: [{ text: 'Fells up to ten trees' }] });
  });

  it('gives none in the paper of an event', () => {
    const titles = positionsIn('a.md', `# Duties at the annual festival\n\n${list('Under which rule')}`);
    expect(titles.map(({ title }) => title)).not.toContain('Head Clerk');
  });
});

describe('a group of duties whose name is a label elsewhere', () => {
  const form = (rows: readonly (readonly string[])[]) =>
    positionsIn(
      'a.md',
      `# Ranger\n\n**Reports to:** Senior Ranger\n\n**Key Result Areas**\n\n${tableOf(['Area', 'Activities', 'Measures'], ...rows)}`,
    )[0];

  it('is one where its row has all that the heads ask for', () => {
    expect(
      form([
        ['Fire', 'Burns plots in autumn', 'Plan met'],
        ['Assets', 'Inspects the huts', 'All huts inspected'],
      ]),
    ).toMatchObject({
      duties: [
        { group: 'Fire', duty: 'Burns plots in autumn', kpi: 'Plan met' },
        { group: 'Assets', duty: 'Inspects the huts', kpi: 'All huts inspected' },
      ],
    });
  });

  it('is a label again where nothing is done beside it', () => {
    expect(
      JSON.stringify(
        form([
          ['Fire', 'Burns plots in autumn', 'Plan met'],
          ['Licences', 'Diploma in forestry', ''],
        ])?.['duties'],
      ),
    ).not.toContain('Diploma');
  });
});

describe('`Time` beside how much it is', () => {
  const form = (value: string) =>
    positionsIn(
      'a.md',
      `# Welcomer\n\n**Reports to:** Vicar\n\n**Time:** ${value}\n\n**Duties**\n\n- Hands out books\n`,
    )[0];

  it('is that of the work', () => {
    expect(form('About an hour a week')).toMatchObject({ conditions: { hours: 'About an hour a week' } });
    expect(form('See the notice board')).not.toHaveProperty('conditions');
  });
});
