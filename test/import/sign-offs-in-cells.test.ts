import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const told = 'Describe in order of importance the main duties of the post.';
const form = (sign: readonly (readonly ReturnType<typeof text>[])[]) =>
  readBody([
    table(2, [
      [text('Job title: Kiln Operator'), text('Department: Ceramics')],
      [text('1. Basic purpose of job:\nGive a brief statement of why the job exists.', 2)],
      [text('To fire the ware of the pottery.', 2)],
      [text(`2. Principal duties\n${told}`), text('Percent of time')],
      [text('a) Loads the kilns by the daily plan.'), text('60%')],
      [text('b) Records the temperature each hour.'), text('40%')],
      ...sign,
    ]),
  ])[0];

describe('labels that tell their writers what to write', () => {
  it('are read without that, which is kept', () => {
    const first = form([]);
    expect(first).toMatchObject({
      title: 'Kiln Operator',
      summary: ['To fire the ware of the pottery.'],
      duties: [
        { duty: 'Loads the kilns by the daily plan.', share: 60 },
        { duty: 'Records the temperature each hour.', share: 40 },
      ],
    });
    expect(JSON.stringify(first?.['x-imported'])).toContain(told);
  });
});

describe('cells to sign', () => {
  const approval = {
    prepared: { by: 'Ana Ruiz', date: '2013-03-04' },
    approved: { by: 'Lee Wong', date: '2013-03-15' },
  };

  it.each([
    [
      [
        [
          'Compiled by: Ana Ruiz\nJob title: Head of Firing\nDate: 4 March 2013',
          'Approved by: Lee Wong\nDate: 15 March 2013',
        ],
      ],
    ],
    [
      [
        ['Prepared by: Ana Ruiz\nDate: 4 March 2013'],
        ['Approved by: Lee Wong\nDesignation: Director\nDate: 15 March 2013'],
      ],
    ],
    [
      [
        [
          'Prepared by:\nName: Ana Ruiz\nDate: 4 March 2013',
          'Approved by:\nName: Lee Wong\nPosition: Director\nDate: 15 March 2013',
        ],
      ],
    ],
  ])('give who signed and when', (sign) => {
    const first = form(sign.map((row) => row.map((each) => text(each, row.length === 1 ? 2 : 1))));
    expect(first).toMatchObject({ title: 'Kiln Operator', approval });
  });
});
