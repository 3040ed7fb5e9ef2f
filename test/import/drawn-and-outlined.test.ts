import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('tables drawn in a text', () => {
  it('are tables, with rows of several lines and cells over several columns', () => {
    const [first] = positionsIn(
      'drawn.txt',
      'Job description\n\n+------------+----------------------+\n| Job title  | Withering Supervisor |\n+------------+----------------------+\n| Department | Production and       |\n|            | Processing           |\n+------------+----------------------+\n\nDuties\n\n+----------------------+------------------+\n| Duty                 | KPI              |\n+======================+==================+\n| Weighs the leaf.     | Count above 70%  |\n+----------------------+------------------+\n| Keeps the line fed.  | No stop          |\n+----------------------+------------------+\n\nSkills\n- Judges by hand\n',
    );
    expect(first).toMatchObject({
      title: 'Withering Supervisor',
      department: 'Production and Processing',
      duties: [
        { duty: 'Weighs the leaf.', kpi: 'Count above 70%' },
        { duty: 'Keeps the line fed.', kpi: 'No stop' },
      ],
      qualifications: { abilities: ['Judges by hand'] },
    });
  });

  it('may be drawn with the strokes of any font, also around Chinese', () => {
    const [first] = positionsIn(
      'drawn.txt',
      '┌──────┬──────────┐\n│岗位名称│仓库主管  │\n├──────┼──────────┤\n│所属部门│物流部    │\n├──────┼──────────┤\n│岗位职责│组织收发  │\n└──────┴──────────┘\n',
    );
    expect(first).toMatchObject({ title: '仓库主管', department: '物流部', duties: [{ duty: '组织收发' }] });
  });
});

describe('a page that is one list', () => {
  it('has its labels in the outer items', () => {
    const [first] = positionsIn(
      'outline.md',
      '- Job title\n    - Lead Tester\n- Department\n    - Quality\n- Contract\n    - Full time\n- Responsibilities\n    - Planning\n        - Writes the plan\n        - Books devices\n    - Team\n        - Holds one-to-ones\n- Requirements\n    - Skills\n        - Writes clearly\n',
    );
    expect(first).toMatchObject({
      title: 'Lead Tester',
      department: 'Quality',
      employmentType: 'Full time',
      duties: [
        { group: 'Planning', duty: 'Writes the plan' },
        { group: 'Planning', duty: 'Books devices' },
        { group: 'Team', duty: 'Holds one-to-ones' },
      ],
      qualifications: { abilities: ['Writes clearly'] },
    });
  });

  it('is a list of duties where few of its outer items are labels', () => {
    expect(
      positionsIn('list.md', '# Tester\n\n## Duties\n\n- Writes plans\n    - for each build\n- Tests builds\n')[0]?.[
        'duties'
      ],
    ).not.toHaveLength(0);
  });
});

describe('cells that speak for their neighbours', () => {
  it('are merged over the columns of all positions', () => {
    const all = readBody([
      table(3, [
        [text('Job title'), text('Concierge'), text('Support Worker')],
        [text('Department'), text('Housing', 2)],
        [text('Grade'), text('Scale 3'), text('Scale 5')],
        [text('Main tasks'), text('Signs guests in'), text('Writes a plan')],
      ]),
    ]);
    expect(all).toMatchObject([
      { title: 'Concierge', department: 'Housing', grade: 'Scale 3' },
      { title: 'Support Worker', department: 'Housing', grade: 'Scale 5' },
    ]);
  });

  it('go on below where the next ones are empty', () => {
    const [first] = readBody([
      line('Job title: Buyer'),
      rows(['', 'With whom', 'What for'], ['Internal', 'Boilers', 'Steam'], ['', 'Taster', 'Result']),
      line('Duties'),
      line('• Buys leaf.'),
    ]);
    expect(first?.['contacts']).toMatchObject({
      internal: {
        with: [
          { who: 'Boilers', purpose: 'Steam' },
          { who: 'Taster', purpose: 'Result' },
        ],
      },
    });
  });
});
