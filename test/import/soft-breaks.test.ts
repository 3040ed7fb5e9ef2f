import { describe, expect, it } from 'vitest';
import { joinSoftBreaks } from '../../src/import/recognise/words/soft-breaks.ts';
import { positionsIn } from '../support/imported.ts';

describe('a line break within a paragraph', () => {
  it('is none of a sentence that it cuts', () => {
    const sentence = ['The Bell Founder casts some forty bells a year', 'and tunes each of them before it leaves.'];
    expect(joinSoftBreaks(sentence, false)).toEqual([sentence.join(' ')]);
    expect(joinSoftBreaks(['•\tMelt the bronze', 'and skim it'], false)).toEqual(['•\tMelt the bronze and skim it']);
    expect(joinSoftBreaks(['Melt the bronze', 'and skim it'], true)).toEqual(['Melt the bronze and skim it']);
  });

  it('is one between items, labels and what they lead to', () => {
    const lists = [
      ['Education', 'high school diploma'],
      ['Must be able, on every day of the working week, to', 'lift boxes', 'climb stairs'],
      ['1. Casts bells', 'a) of bronze', 'b) of steel'],
      ['Department: Foundry', 'grade: C'],
      ['Melts the bronze in the small furnace each morning.', 'skims it'],
    ];
    for (const lines of lists) expect(joinSoftBreaks(lines, false)).toEqual(lines);
  });
});

describe('a share in brackets before each duty', () => {
  it.each([
    ['(40%)  Casts the bells', '(60%)  Tunes them on the lathe', 'Casts the bells', 'Tunes them on the lathe'],
    ['[40 %] Casts the bells', '[60 %] Tunes them on the lathe', 'Casts the bells', 'Tunes them on the lathe'],
    ['（40％）浇铸铜钟', '（60％）车床调音', '浇铸铜钟', '车床调音'],
    ['（占40%）浇铸铜钟', '（占60%的工作时间）车床调音', '浇铸铜钟', '车床调音'],
  ])('is its share: %s', (first, second, one, two) => {
    const [position] = positionsIn('a.txt', `Job title: Bell Founder\nDuties\n- ${first}\n- ${second}\n`);
    expect(position?.['duties']).toEqual([
      { duty: one, share: 40 },
      { duty: two, share: 60 },
    ]);
  });
});
