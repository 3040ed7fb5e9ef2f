import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const form = ['Job title: Ferry Mate', 'Duties', '1. Casts off the lines.'];

describe('a line of who signed and when it is looked at again', () => {
  it('is read piece by piece, with days that have a comma', () => {
    const [position] = positionsIn(
      'a.txt',
      [...form, '', 'Approved: Ida Brandt, June 3, 2024      Next review: June 3, 2027'].join('\n'),
    );
    expect(position).toMatchObject({
      approval: { approved: { by: 'Ida Brandt', date: '2024-06-03' } },
      reviewBy: '2027-06-03',
    });
  });

  it('is read where a form has strokes for a name and a day', () => {
    const lines = ['FLSA status: Exempt', 'Checked by ___Ann Poole___   Date ___3/4/2024___'];
    const more = ['Approved by  Dr. Lee Fox \t\tDate  24 May 2024', 'Reviewed the plan on 3 May 2024'];
    const [position] = positionsIn(
      'a.txt',
      [form[0], ...lines.slice(0, 1), ...form.slice(1), '', lines[1], ...more].join('\n'),
    );
    expect(position).toMatchObject({
      approval: {
        reviewed: { by: 'Ann Poole', date: '2024-03-04' },
        approved: { by: 'Dr. Lee Fox', date: '2024-05-24' },
      },
    });
  });

  it('is kept whole where a piece is something else', () => {
    const text = 'Approved: Ida Brandt, June 3, 2024      Cabin two, June 3, 2027';
    const [position] = positionsIn('a.txt', [...form, '', text].join('\n'));
    expect(position).not.toHaveProperty('reviewBy');
  });
});

describe('contacts in a row between commas', () => {
  const contactsOf = (internal: string, external: string) => {
    const lines = [...form, 'Working relationships', `Inside the firm: ${internal}`, `Outside the firm: ${external}`];
    return positionsIn('a.txt', lines.join('\n'))[0]?.['contacts'];
  };

  it('are one each, if they are a few words and some of them name somebody', () => {
    expect(contactsOf('deck crew, Ticket Office, the harbour engineers', 'fuel suppliers, harbour police')).toEqual({
      internal: { with: ['deck crew', 'Ticket Office', 'the harbour engineers'] },
      external: { with: ['fuel suppliers', 'harbour police'] },
    });
  });

  it('stay together where they are a sentence, or the second says of which the first is', () => {
    expect(contactsOf('the crew, who moor the ship, and the office', 'Director, Harbours')).toEqual({
      internal: { with: ['the crew, who moor the ship, and the office'] },
      external: { with: ['Director, Harbours'] },
    });
  });
});

it('takes a number beside `Posts` for how many hold it', () => {
  const [first] = readBody([
    line('Job title: Ferry Mate'),
    rows(['Role type', 'Full time'], ['Posts', '3']),
    line('Duties'),
    line('1. Casts off the lines.'),
  ]);
  expect(first).toMatchObject({ employmentType: 'Full time', headcount: 3 });
});
