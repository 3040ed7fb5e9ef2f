import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const post = (number: string, title: string, superior: string, duty: string) => `**${number} ${title}**

**${number}.1 REPORTING**

- ${superior}

**${number}.2 DUTIES AND RESPONSIBILITIES**

- ${duty};
- Keep the books of the station; and
- Perform other duties.

**${number}.3 QUALIFICATIONS AND EXPERIENCE**

- Must be able to swim fifty metres

**${number}.4 REMUNERATION: Salary Scale 3**

`;

const paper = (first: string, second: string, third: string) => `**VACANCIES ANNOUNCEMENT**

The Bureau seeks to fill the posts below.

**1.0 LAKE AGENCY**

The Agency runs ferries.

${first}${second}**2.0 HIDES BOARD**

The Board grades hides.

${third}`;

describe('posts with numbers of one depth, below those of their employers', () => {
  const found = positionsIn(
    'a.md',
    paper(
      post('1.1', 'FERRY PURSER – 4 POSTS', 'Station Master', 'Sell tickets'),
      post('1.2', 'WORKSHOP SUPERVISOR – 1 POST', 'Dockyard Manager', 'Inspect the slip'),
      post('2.1', 'HIDES GRADER II – 6 POSTS', 'Zonal Inspector', 'Grade hides'),
    ),
  );

  it('are read, also one that is alone below its employer', () => {
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: 'FERRY PURSER', headcount: 4, reportsTo: 'Station Master' }),
        expect.objectContaining({ title: 'WORKSHOP SUPERVISOR', headcount: 1, reportsTo: 'Dockyard Manager' }),
        expect.objectContaining({ title: 'HIDES GRADER II', headcount: 6, reportsTo: 'Zonal Inspector' }),
      ]),
    );
  });

  it('have what is asked and paid apart from their duties', () => {
    for (const each of found) {
      expect(each['duties']).toHaveLength(3);
      expect(each['qualifications']).toEqual({ abilities: ['Must be able to swim fifty metres'] });
      expect(JSON.stringify(each['x-imported'])).toContain('Salary Scale 3');
    }
  });

  it('keep what the next employer says of itself below its name', () => {
    const kept = found.flatMap((each) => (each['x-imported'] ?? []) as readonly { readonly text: string }[]);
    const [at] = kept.flatMap(({ text }, nth) => (text === '2.0 HIDES BOARD' ? [nth] : []));
    expect(kept[(at ?? -2) + 1]).toMatchObject({ text: 'The Board grades hides.' });
  });
});

describe('what stands alone below Reporting', () => {
  const form = (below: string) =>
    `# Ferry Purser\n\nLocation: Lakeside\n\n## Reporting\n\n${below}\n\n## Duties\n\n- Sell tickets\n- Bank the takings\n`;

  it('is the superior', () => {
    expect(positionsIn('a.md', form('Station Master'))).toMatchObject([{ reportsTo: 'Station Master' }]);
  });

  it.each(['Reports are written every week.', 'Station Master\n\nPurser of the other shift'])(
    'is kept where it is more: %s',
    (below) => {
      const [found] = positionsIn('a.md', form(below));
      expect(found).not.toHaveProperty('reportsTo');
    },
  );
});
