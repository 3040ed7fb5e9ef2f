import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const below = (employer: string, paper: string) =>
  `# ${employer}\n\n## ${paper}\n\nDepartment: Boarding House\n\nResponsible to: Headmaster\n\n### Main responsibilities\n\n- Wakes the choristers\n`;

describe('the name of the paper with that of the job', () => {
  const employers = ['Hillside School', 'Harbour Trust', '青石中学', '港务公司'];
  const papers = [
    ['Job description: Head of Boarding', 'Head of Boarding'],
    ['Role profile: Cook', 'Cook'],
    ['岗位说明书：出纳', '出纳'],
  ];
  it.each(employers.flatMap((employer) => papers.map(([paper = '', title]) => ({ employer, paper, title }))))(
    'names the position below $employer: $paper',
    ({ employer, paper, title }) => {
      const [position, another] = positionsIn('a.md', below(employer, paper));
      expect(another).toBeUndefined();
      expect(position).toMatchObject({ title, reportsTo: 'Headmaster', 'x-imported': [{ text: employer }] });
    },
  );

  it('names none where a job is above it', () => {
    expect(positionsIn('a.md', below('Head of Boarding', 'Job description: Boarding House 2'))[0]?.['title']).toBe(
      'Head of Boarding',
    );
  });
});

it.each(['Use the title as in the payroll list, e.g. “Nurse”', 'Enter the job title', 'State the title here'])(
  'what is said to the writer is no title: %s',
  (text) => {
    const table = `| Job title | ${text} |\n| --- | --- |\n| Department | |\n| Grade | [Band] |\n`;
    expect(positionsIn('a.md', `# Form\n\n${table}`).map(({ title }) => title)).not.toContain(text);
  },
);

it('what the holder does is what is done', () => {
  const text =
    '# Vault Keeper\n\nReports to: Head of Conservation\n\n## What the keeper does\n\n- Inspects every can\n';
  expect(positionsIn('a.md', text)[0]).toMatchObject({ duties: [{ duty: 'Inspects every can' }] });
});
