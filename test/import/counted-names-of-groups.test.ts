import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const read = (label: string, ...all: readonly (readonly string[])[]) =>
  readBody([line('Job title: Tea Room Manager'), line('Reports to: Director'), line(label), rows(...all)]);

describe('names with numbers and colons in a column left of lists', () => {
  it('are groups of the duties beside them, and their colons are not kept', () => {
    const [first] = read(
      'KEY RESULT AREAS',
      ['1.  Growing sales:', 'to plan the menu of each season.\nto order in good time.'],
      ['2.  Hygiene:', 'to keep the log of the fridges.'],
    );
    expect(first?.['duties']).toEqual([
      { group: 'Growing sales', duty: 'to plan the menu of each season.' },
      { group: 'Growing sales', duty: 'to order in good time.' },
      { group: 'Hygiene', duty: 'to keep the log of the fridges.' },
    ]);
  });

  it('are none where they are sentences', () => {
    const [first] = read(
      'KEY RESULT AREAS',
      ['1. To plan the menu of each season; to order in good time.', 'Menus'],
      ['2. To keep the log of the fridges. To clean the oven.', 'Logs'],
    );
    expect(JSON.stringify(first?.['duties'] ?? [])).not.toContain('"group"');
  });
});
