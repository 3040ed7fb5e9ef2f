import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const first = (...blocks: Parameters<typeof readBody>[0]) => readBody(blocks)[0];

describe('a numbered row below the label of the duties', () => {
  it('is no head, whatever it speaks of', () => {
    const found = first(
      rows(
        ['Job title', 'Clerk'],
        ['Main duties', ''],
        ['1', 'Shows guests the hall'],
        ['2', 'Writes function sheets and bills'],
        ['3', 'Orders flowers'],
        ['Education', 'Grade 12'],
      ),
    );
    expect(found).toMatchObject({
      duties: [
        { duty: 'Shows guests the hall' },
        { duty: 'Writes function sheets and bills' },
        { duty: 'Orders flowers' },
      ],
      qualifications: { education: 'Grade 12' },
    });
  });

  it('is a head where no row is numbered', () => {
    const found = first(
      line('Job title: Clerk'),
      line('Main duties'),
      rows(
        ['Area', 'Function'],
        ['Hall', 'Shows guests the hall and the garden.'],
        ['Bills', 'Writes the bills at noon.'],
      ),
    );
    expect(found?.['duties']).toMatchObject([{ group: 'Hall' }, { group: 'Bills' }]);
  });
});
