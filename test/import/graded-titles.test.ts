import { describe, expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

describe('a title with the pay plan and the grade of American offices', () => {
  it('names the position', () => {
    const read = readBody([
      line('POSITION DESCRIPTION'),
      line('Duty Station: Salmon, Idaho'),
      line('Fisheries Biologist, GS-0482-09'),
      line('MAJOR DUTIES'),
      line('• Counts the returning salmon.'),
      line('• Tags the smolts.'),
    ]);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ title: 'Fisheries Biologist', grade: 'GS-0482-09', location: 'Salmon, Idaho' });
  });

  it('is no number of a paper', () => {
    const [first] = readBody([line('SMP-RY-021-03'), line('Title: Fish Culturist'), line('Duties: Feeds the fry.')]);
    expect(first).toMatchObject({ title: 'Fish Culturist' });
    expect(first).not.toHaveProperty('grade');
  });

  it('is none among the duties', () => {
    const [first] = readBody([
      line('Title: Fish Culturist'),
      line('Duties'),
      line('Reports to the hatchery manager each week.'),
      line('Fisheries Biologist, GS-0482-09'),
    ]);
    expect(first).toMatchObject({ title: 'Fish Culturist' });
  });
});
