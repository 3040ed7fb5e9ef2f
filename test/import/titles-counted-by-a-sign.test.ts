import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const advert = (title: string) =>
  `**VACANCIES**\n\n**DEPARTMENT:** PARKS\n\n**POSITION:** ${title}\n\n**LEVEL:** 7\n\n**EDUCATION:** Grade 12\n\n**KEY PERFORMANCE AREAS:**\n\n- Waters the nursery\n- Guides visitors\n\nNB: Use the official form.\n\n`;

describe('how many posts there are, by a sign beside the title', () => {
  it.each(['SEEDLING OFFICER (X2)', 'SEEDLING OFFICER x 2', '2 x SEEDLING OFFICER', 'SEEDLING OFFICER – X2 POSTS'])(
    'is the headcount: %s',
    (title) => {
      expect(positionsIn('a.md', advert(title))).toMatchObject([
        {
          title: 'SEEDLING OFFICER',
          headcount: 2,
          duties: [{ duty: 'Waters the nursery' }, { duty: 'Guides visitors' }],
        },
      ]);
    },
  );

  it('is no size or make of what the job is with', () => {
    expect(positionsIn('a.md', advert('4x4 DRIVER'))).toMatchObject([{ title: '4x4 DRIVER' }]);
    expect(positionsIn('a.md', advert('MATRIX OFFICER'))[0]).not.toHaveProperty('headcount');
  });
});

it.each([
  'Faxed, e-mailed or late applications will not be considered.',
  'Canvassing of councillors will disqualify the applicant.',
  'Applicants who have not been contacted within a month were not successful.',
])('what is said to applicants below the last list is no duty: %s', (sentence) => {
  const [found] = positionsIn('a.md', `${advert('SEEDLING OFFICER')}${sentence}\n`);
  expect(found?.['duties']).toHaveLength(2);
  expect(JSON.stringify(found)).toContain(sentence);
});
