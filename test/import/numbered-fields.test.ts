import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

describe('a public form with numbered fields', () => {
  const fields = table(4, [
    [text('1. Agency Name\nHarbour Board', 2), text('7. Position Number\nH-12', 2)],
    [
      text('2. Employee Name (leave blank if vacant)\nR. Oduya', 2),
      text('8. Civil Service Title / FLSA code\nRigger / Exempt', 2),
    ],
    [text('3. Division\nCranes', 2), text('9. Location\nNorth Quay', 2)],
    [
      text(
        '10. (a) Briefly describe why this position exists. (What is its purpose or mission?)\nKeeps the cranes safe.',
        4,
      ),
    ],
    [text('11. Who supervises this position? (Who gives directions and assigns the work?)', 4)],
    [text('Name', 2), text('Title'), text('Position Number')],
    [text('L. Brandt', 2), text('Master Rigger'), text('H-01')],
    [text('12. Describe the work of this position. Number each task and give the share of time.', 4)],
    [text('No.'), text('%'), text('E/M'), text('Each Task')],
    [text('1'), text('60%'), text('E'), text('Inspects ropes and hooks before each shift.')],
    [text('2'), text('40%'), text('M'), text('Writes down all that is worn or was replaced.')],
    [text('13. What hazards or discomforts exist on the job?\nWind and heights.', 4)],
  ]);

  it('gives its values, and those whom it names are no positions of their own', () => {
    const forms = readBody([line('Position Description'), fields]);
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({
      title: 'Rigger',
      code: 'H-12',
      department: 'Cranes',
      reportsTo: 'Master Rigger',
      incumbents: ['R. Oduya'],
      summary: ['Keeps the cranes safe.'],
      duties: [
        { duty: 'Inspects ropes and hooks before each shift.', share: 60, essential: true },
        { duty: 'Writes down all that is worn or was replaced.', share: 40 },
      ],
      conditions: { place: 'Wind and heights.' },
    });
  });

  it('goes on in another table, with labels over values and ticks beside contacts', () => {
    const [form] = readBody([
      line('Position Description'),
      fields,
      table(6, [
        [text('14. POSITION TITLE, AND ITEM OF THOSE DIRECTLY SUPERVISED', 6)],
        [text('POSITION TITLE', 3), text('ITEM NUMBER', 3)],
        [text('Rope Hand', 3), text('H-40', 3)],
        [
          text('15a. Internal'),
          text('Occasional'),
          text('Frequent'),
          text('15b. External'),
          text('Occasional'),
          text('Frequent'),
        ],
        [text('Crane drivers'), text('☐'), text('☒'), text('Ship agents'), text('☒'), text('☐')],
        [text('16a. Education', 3), text('16b. Experience', 3)],
        [text('Trade school', 3), text('Two years at a port', 3)],
      ]),
    ]);
    expect(form).toMatchObject({
      directReports: ['Rope Hand'],
      contacts: {
        internal: { with: [{ who: 'Crane drivers', frequency: 'Frequent' }] },
        external: { with: [{ who: 'Ship agents', frequency: 'Occasional' }] },
      },
      qualifications: { education: 'Trade school', experience: 'Two years at a port' },
    });
  });

  it('names the department within the employer, who else is met, and no hint among the duties', () => {
    const [form] = readBody([
      line('Position Description'),
      table(6, [
        [text('1. POSITION TITLE\nRigger', 3), text('2. ITEM NUMBER\nH-12', 3)],
        [text('3. DEPARTMENT, CORPORATION OR AGENCY\nTown of Ness', 3), text('4. DEPARTMENT / BRANCH\nCranes', 3)],
        [text('5. SALARY GRADE\n9', 3), text('6. PLACE OF WORK\nNorth Quay', 3)],
        [text('7. POSITION TITLE OF IMMEDIATE SUPERVISOR\nMaster Rigger', 6)],
        [
          text('8a. Internal'),
          text('Occasional'),
          text('Frequent'),
          text('8b. External'),
          text('Occasional'),
          text('Frequent'),
        ],
        [
          text('Crane drivers'),
          text(''),
          text('✓'),
          text('Others (Please Specify):\nShip agents'),
          text('✓'),
          text(''),
        ],
        [text('9. STATEMENT OF DUTIES\n(Technical Work)', 6)],
        [text('Percentage of Working Time', 2), text('(State the duties here:)', 4)],
        [text('60%', 2), text('Inspects ropes and hooks before each shift;', 4)],
        [text('40%', 2), text('Writes down all that is worn.', 4)],
      ]),
    ]);
    expect(form).toMatchObject({
      department: 'Cranes',
      contacts: { external: { with: [{ who: 'Ship agents', frequency: 'Occasional' }] } },
      duties: [
        { duty: 'Inspects ropes and hooks before each shift;', share: 60 },
        { duty: 'Writes down all that is worn.', share: 40 },
      ],
    });
  });
});
