import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const bold = (written: string) => cell(written.split('\n').map((each) => paragraph([{ ...note(each), bold: true }])));

describe('a form whose values are bold', () => {
  it('has them beside their labels all the same', () => {
    const [first] = readBody([
      table(2, [
        [text('Job title:'), bold('Rigger')],
        [text('Department:'), bold('Loft')],
        [text('Direct reports:'), bold('Drill Rig Operator\nBlasting Assistant')],
        [text('Also known as:'), bold('Topman')],
        [text('Responsibilities:'), bold('Splice ropes\nSet up masts')],
        [text('Skills:'), bold('Patience\nA head for heights')],
        [text('Internal contacts:'), bold('Mate\nHarbour office')],
      ]),
    ]);
    expect(first).toMatchObject({
      title: 'Rigger',
      aliases: ['Topman'],
      directReports: ['Drill Rig Operator', 'Blasting Assistant'],
      duties: [{ duty: 'Splice ropes' }, { duty: 'Set up masts' }],
      qualifications: { abilities: ['Patience', 'A head for heights'] },
      contacts: { internal: { with: ['Mate', 'Harbour office'] } },
    });
    expect(first).not.toHaveProperty('x-imported');
  });

  it('is read in Chinese', () => {
    const [first] = readBody([
      table(2, [
        [text('岗位名称'), bold('索具工')],
        [text('所属部门'), bold('桅杆班')],
        [text('直接下级'), bold('学徒\n缆工')],
        [text('岗位职责'), bold('插接钢索\n调整支索')],
        [text('能力要求'), bold('耐心细致')],
      ]),
    ]);
    expect(first).toMatchObject({
      title: '索具工',
      directReports: ['学徒', '缆工'],
      duties: [{ duty: '插接钢索' }, { duty: '调整支索' }],
      qualifications: { abilities: ['耐心细致'] },
    });
  });
});
