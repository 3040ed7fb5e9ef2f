import { describe, expect, it } from 'vitest';
import { joinBroken } from '../../src/import/read/hyphens.ts';
import { positionsIn } from '../support/imported.ts';

describe('a word that is cut at the margin', () => {
  it.each([
    ['a welcoming board-', 'ing house', 'a welcoming boarding house'],
    ['records each adminis-', 'tration of', 'records each administration of'],
    ['helps with re-', 'ports', 'helps with reports'],
    ['the full-', 'est picture', 'the fullest picture'],
    ['the well-', 'being of pupils', 'the well-being of pupils'],
    ['a multi-', 'disciplinary team', 'a multi-disciplinary team'],
    ['a part-', 'time post', 'a part-time post'],
    ['Monday -', 'Friday', 'Monday - Friday'],
    ['pages 3-', '4', 'pages 3- 4'],
    ['checks the', 'locks', 'checks the locks'],
  ])('is whole again: %s / %s', (first, rest, whole) => expect(joinBroken(first, rest)).toBe(whole));

  it('is whole in lists and sentences of a page of text', () => {
    const [found] = positionsIn(
      'a.txt',
      `JOB DESCRIPTION

Post:              Lock Gate Carpenter
Department:        Navigation

PURPOSE OF THE POST

To keep forty pairs of lock gates sound and all their pad-
dles free, so that no lock is shut in the months from
the thaw to the frost for want of a part that could be re-
placed.

DUTIES

1.  To inspect mitre posts and sills in each drain-
    ed lock and to note what is soft.

2.  To carry out work in part-
    time teams.
`,
    );
    expect(found).toMatchObject({
      summary: [
        'To keep forty pairs of lock gates sound and all their paddles free, so that no lock is shut in the months from the thaw to the frost for want of a part that could be replaced.',
      ],
      duties: [
        { duty: 'To inspect mitre posts and sills in each drained lock and to note what is soft.' },
        { duty: 'To carry out work in part-time teams.' },
      ],
    });
  });
});

describe('labels and values in turns', () => {
  it('are read two by two', () => {
    const [found] = positionsIn(
      'a.csv',
      'JOB TITLE,REF. NO.\nLinen Keeper,RM-07\nDEPARTMENT,REPORTS TO\nRooms Division,Executive Housekeeper\nCONTRACT TYPE,EFFECTIVE DATE\n"Permanent, full time",2026-02-01\nPURPOSE OF THE ROLE,\n"Issues linen to all floors, counted.",\nDUTIES,\n1. Counts sheets in and out,\n2. Mends table linen,\n',
    );
    expect(found).toMatchObject({
      title: 'Linen Keeper',
      code: 'RM-07',
      department: 'Rooms Division',
      reportsTo: 'Executive Housekeeper',
      employmentType: 'Permanent, full time',
      effective: '2026-02-01',
      duties: [{ duty: 'Counts sheets in and out' }, { duty: 'Mends table linen' }],
    });
  });
});
