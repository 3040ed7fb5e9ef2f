import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const post = (title: string, lead: string) =>
  `**${title}**\n\nTerms of service: Permanent\n\n**Requirements for appointment**\n\n(i) School certificate\n\n**Duties and responsibilities**\n\n${lead}\n\n(i) Collecting market fees;\n(ii) Banking them daily;\n`;

describe('posts of a county', () => {
  it('have their job group behind the title, and no group of what leads their duties', () => {
    const found = positionsIn(
      'a.md',
      `COUNTY OF LEE\n\n${post('1. FEE CLERK – JOB GROUP ‘F’ – (12 POSTS)', 'Duties will entail:')}\n${post('2. WARD OFFICER – JOB GROUP ‘N’ – (3 POSTS)', 'Duties and responsibilities at this level will entail:')}`,
    );
    expect(found.map(({ title, grade, headcount }) => [title, grade, headcount])).toEqual(
      expect.arrayContaining([
        ['FEE CLERK', 'JOB GROUP ‘F’', 12],
        ['WARD OFFICER', 'JOB GROUP ‘N’', 3],
      ]),
    );
    expect(JSON.stringify(found)).not.toContain('"group"');
  });

  it('have groups where words between label and list name some of the duties', () => {
    const [found] = positionsIn(
      'a.md',
      `# FEE CLERK\n\nTerms of service: Permanent\n\n**Duties and responsibilities**\n\nMarket duties:\n\n- Collecting fees\n\nOffice duties:\n\n- Banking them\n`,
    );
    expect(found?.['duties']).toMatchObject([{ group: 'Market duties' }, { group: 'Office duties' }]);
  });
});

describe('labels over values in two rows each', () => {
  it('give the title of the post, and that of the supervisor as the superior', () => {
    const [found] = readBody([
      table(4, [
        [text('Position Number'), text('Position Title'), text('Position Classification'), text('NOC')],
        [text('00123'), text('Storeperson'), text('GL-5'), text('75101')],
        [
          text('Supervisor Position Number'),
          text('Supervisor Position Title'),
          text('Department'),
          text('Effective Date'),
        ],
        [text('00120'), text('Stores Foreperson'), text('Logistics'), text('2021-04-01')],
      ]),
      line('Key Activities'),
      line('• Receives parts'),
      line('• Counts stock'),
    ]);
    expect(found).toMatchObject({
      title: 'Storeperson',
      code: '00123',
      grade: 'GL-5',
      reportsTo: 'Stores Foreperson',
      department: 'Logistics',
      effective: '2021-04-01',
      'x-imported': [
        { label: 'NOC', text: '75101' },
        { label: 'Supervisor Position Number', text: '00120' },
      ],
    });
  });
});
