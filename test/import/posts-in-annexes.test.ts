import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);
const policy = [
  bold('Cold Store Policy'),
  bold('1  Purpose'),
  line('1.1  This Policy states how we keep food cold.'),
  bold('Annex B'),
];

describe('an annex with letters before its numbers', () => {
  it('describes a post each, in sentences and lists, and what is behind it is none of the last', () => {
    const found = readBody([
      ...policy,
      bold('B1  Store Manager'),
      line(
        'B1.1  This post, graded C2, sits in Supply and reports to the Head of Food. The establishment is two. It is based at the Eastgate Depot.',
      ),
      line('B1.2  The Store Manager shall:'),
      line('(i) check every door at opening and closing;'),
      line('(ii) log each alarm; and'),
      line('(iii) lock up.'),
      line('B1.3  Certificates: Food hygiene certificate.'),
      bold('B2  Alarm Engineer'),
      line('B2.1  The Alarm Engineer is responsible for:'),
      line('(i) testing the bells weekly; and'),
      line('(ii) replacing batteries.'),
      line('B2.2  Experience: Two years with alarms.'),
      bold('Document history'),
      line('Adopted in March.'),
    ]);
    expect(found).toMatchObject([
      {
        title: 'Store Manager',
        grade: 'C2',
        department: 'Supply',
        reportsTo: 'Head of Food',
        headcount: 2,
        location: 'Eastgate Depot',
        duties: [
          { duty: 'check every door at opening and closing;' },
          { duty: 'log each alarm;' },
          { duty: 'lock up.' },
        ],
        qualifications: { certificates: ['Food hygiene certificate.'] },
      },
      {
        title: 'Alarm Engineer',
        duties: [{ duty: 'testing the bells weekly;' }, { duty: 'replacing batteries.' }],
        qualifications: { experience: 'Two years with alarms.' },
      },
    ]);
    expect(found.map((each) => each['x-imported'])).toEqual([undefined, undefined]);
  });

  it('makes no positions where it only names roles', () => {
    expect(
      readBody([
        ...policy,
        bold('B1  Definitions'),
        line('B1.1  In this Policy the Store Manager shall:'),
        line('(i) mean whoever holds the keys;'),
        line('(ii) not mean a visitor.'),
        bold('B2  Records'),
        line('B2.1  The Store Manager keeps the log and reports to the Director of Food.'),
        line('B2.2  This post is painted red.'),
      ]),
    ).toEqual([]);
  });
});

describe('a sentence on a post', () => {
  const form = (sentence: string) =>
    positionsIn(
      'a.txt',
      ['Job title: Night Porter', 'Department: Rooms', sentence, 'Duties', '- Carry bags'].join('\n'),
    )[0];

  it('gives its facts, and is kept where one of them is known from elsewhere', () => {
    const found = form('This role is based in the Reception Team and reports to the Duty Manager.');
    expect(found).toMatchObject({ department: 'Rooms', reportsTo: 'Duty Manager' });
    expect(JSON.stringify(found)).toContain('Reception Team');
    expect(form('This role is based at Hill House and reports to the Duty Manager.')).toMatchObject({
      location: 'Hill House',
      reportsTo: 'Duty Manager',
    });
  });

  it('is left whole where it says anything else', () => {
    expect(form('This role is based at Hill House and looks after forty guests a night.')).not.toHaveProperty(
      'location',
    );
  });
});
