import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const head = '# Job description\n\nPost title: Kiln Inspector\n\nReports to: Works Foreman\n\n';
const areas = '## KEY RESPONSIBILITY AREAS\n\n- Inspects each kiln before it is lit;\n- Writes the log.\n\n';

describe('outputs beside responsibilities', () => {
  it.each(['KEY OUTPUTS', 'Main deliverables'])('say what comes of them, and are kept: %s', (label) => {
    const [found] = positionsIn('a.md', `${head}## ${label}\n\n- Kilns inspected\n- Log written\n\n${areas}`);
    expect(found).toMatchObject({
      duties: [{ duty: 'Inspects each kiln before it is lit;' }, { duty: 'Writes the log.' }],
      'x-imported': [
        { label, text: 'Kilns inspected' },
        { label, text: 'Log written' },
      ],
    });
    expect(found?.['duties']).toHaveLength(2);
  });

  it('are the duties where nothing else is', () => {
    const [found] = positionsIn('a.md', `${head}## KEY OUTPUTS\n\n- Inspect the kilns\n- Write the log\n`);
    expect(found).toMatchObject({ duties: [{ duty: 'Inspect the kilns' }, { duty: 'Write the log' }] });
  });
});

const text = 'JOB DESCRIPTION\n\nPost title: Kiln Inspector\n\nDuties:\n\n- Inspects each kiln\n- Writes the log\n\n';

describe('contacts that tabs set off from their purpose', () => {
  it('are read below heads of their own, inside and outside', () => {
    const [found] = positionsIn(
      'a.txt',
      `${text}CONTACTS\n\nInternal\nContact (Title)\t\t\tPurpose of Communication\nWorks Foreman\t\t\tKilns out of use\nStore Clerk\t\t\tSpare parts\nExternal\nContact (Title)\t\t\tPurpose of Communication\nFire Service\t\t\tYearly check\n`,
    );
    expect(found).toMatchObject({
      contacts: {
        internal: {
          with: [
            { who: 'Works Foreman', purpose: 'Kilns out of use' },
            { who: 'Store Clerk', purpose: 'Spare parts' },
          ],
        },
        external: { with: [{ who: 'Fire Service', purpose: 'Yearly check' }] },
      },
    });
  });

  it('are pairs of a label and a value below any other head', () => {
    const [found] = positionsIn('a.txt', `${text}Grade\t\tC4\nLocation\t\tKiln yard\n`);
    expect(found).toMatchObject({ grade: 'C4', location: 'Kiln yard' });
  });
});
