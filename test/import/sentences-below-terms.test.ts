import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const letter = (...below: readonly string[]) =>
  readBody([
    bold('LETTER OF APPOINTMENT'),
    line('Position: Pastry Hand'),
    line('Reporting to: Head Baker'),
    bold('Job description'),
    ...below.map(line),
    line('Your duties are to:'),
    line('• Roll the dough.'),
    line('• Clean the ovens.'),
  ])[0];

describe('a sentence below `Job description` and the terms of a letter', () => {
  it('is the summary where it names the job', () => {
    expect(letter('As Pastry Hand you help the Head Baker to fill the shelves before six.')).toMatchObject({
      summary: ['As Pastry Hand you help the Head Baker to fill the shelves before six.'],
      duties: [{ duty: 'Roll the dough.' }, { duty: 'Clean the ovens.' }],
    });
  });

  it('is none where it speaks of something else', () => {
    expect(letter('The bakery in Mill Lane was opened by two brothers in 1931.')).not.toHaveProperty('summary');
  });
});

describe('the question what a role is about', () => {
  it('asks for its summary', () => {
    expect(
      positionsIn(
        'a.md',
        '# Pastry Chef\n\n## Who are we?\n\nA bakery in Mill Lane.\n\n## What is the role about?\n\nYou will fill the shelves before six.\n\n## What will you do?\n\n- Roll the dough\n',
      ),
    ).toMatchObject([{ summary: ['You will fill the shelves before six.'], duties: [{ duty: 'Roll the dough' }] }]);
  });
});
