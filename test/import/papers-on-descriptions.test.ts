import { expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const rules = tableOf(
  ['Objective', 'To have one current text for every post.'],
  ['Scope', 'All ships.'],
  ['Responsible', 'Purser'],
);

it.each(['Approval of job descriptions', 'Writing job descriptions', 'REVIEW AND UPDATE OF JOB DESCRIPTIONS'])(
  'takes a paper on %s for no position',
  (head) => {
    expect(
      positionsIn('a.md', `${head}\n\n${rules}\n1. The purser writes a draft.\n2. The master signs it.\n`),
    ).toEqual([]);
  },
);

it('reads descriptions below a heading that only says what they are', () => {
  const form = `Ship job descriptions\n\n${tableOf(['Job title', 'Purser'], ['Scope', 'All ships'], ['Objective', 'Pays the crew'], ['Duties', 'Counts the cash'])}`;
  expect(positionsIn('a.md', form)).toMatchObject([{ title: 'Purser' }]);
});
