import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const head = ['**Thornby Town Council**', 'Council Offices', 'Our ref: TTC/22', 'Mr Omar Hale'];
const letter = (...lines: readonly string[]) => positionsIn('a.md', lines.join('\n\n'));

describe('a letter that offers a post', () => {
  const [position, ...more] = letter(
    ...head,
    'Dear Mr Hale,',
    '**Deputy Head of Parks**',
    'I am pleased to offer you the post of Deputy Head of Parks in our Open Spaces Department. You will report to the Head of Parks, who will also be your mentor. The Area Gardener and the Tree Officer will report to you.',
    'Yours sincerely',
    'Jane Okoro',
    '**Schedule A**',
    '**Why we have the post**',
    'To keep the parks of the town open, safe and in flower.',
    '**What you will do**',
    '- Plan the work of four gangs\n- Inspect play areas each month',
    '**What the Council looked for**',
    'Education: A degree in horticulture.',
    'Experience: Three years in charge of a gang.',
    '✂ - - - - - - - - - - - - - - -',
    'I accept the post on these terms.',
  );

  it('names it below its salutation, and who writes to whom above that', () => {
    expect(more).toEqual([]);
    expect(position).toMatchObject({
      title: 'Deputy Head of Parks',
      department: 'Open Spaces Department',
      reportsTo: 'Head of Parks',
      directReports: ['Area Gardener', 'Tree Officer'],
      summary: ['To keep the parks of the town open, safe and in flower.'],
      duties: [{ duty: 'Plan the work of four gangs' }, { duty: 'Inspect play areas each month' }],
      qualifications: { education: 'A degree in horticulture.', experience: 'Three years in charge of a gang.' },
    });
    expect(position).not.toHaveProperty('code');
    expect(position).not.toHaveProperty('conditions');
  });

  it('keeps what else its sentences say', () => {
    const kept = JSON.stringify(position?.['x-imported']);
    for (const text of [
      'Thornby Town Council',
      'who will also be your mentor.',
      'I am pleased to offer you',
      'I accept the post',
    ])
      expect(kept).toContain(text);
  });
});

describe('a letter on a person', () => {
  const duties = ['**Duties**', '- Typing wills and leases\n- Greeting clients', '**Skills**', '- Audio typing'];

  it('makes no position of the job that somebody had', () => {
    const said = 'Ms Lunn was employed by us as Legal Secretary from 2019. She reported to the Senior Partner.';
    const end = 'I recommend her without reservation.';
    expect(letter(...head, 'To whom it may concern', '**Legal Secretary**', said, ...duties, end)).toEqual([]);
  });

  it('makes none of the job that somebody would like to have', () => {
    const said = 'I would like to apply for the post. I report to the Duty Manager at present.';
    expect(letter('Dear Hiring Manager,', '**Legal Secretary**', said, ...duties)).toEqual([]);
  });
});

describe('a letter before or behind a form', () => {
  const form = ['**Reports to:** Head Sommelier', '**Duties**', '- Recommends wines to guests\n- Keeps the cellar'];

  it('leaves it as it is', () => {
    const pack = letter(
      '**Hollins House**',
      'Dear Applicant,',
      'We recommend that you read this pack with care. Staff who have worked with us stay long.',
      '**JOB DESCRIPTION**',
      '**Cellar Keeper**',
      ...form,
    );
    const passed = letter('**Cellar Keeper**', ...form, 'Dear colleagues,', 'please pass this on.');
    for (const found of [pack, passed])
      expect(found).toMatchObject([
        {
          title: 'Cellar Keeper',
          reportsTo: 'Head Sommelier',
          duties: [{ duty: 'Recommends wines to guests' }, { duty: 'Keeps the cellar' }],
        },
      ]);
  });
});
