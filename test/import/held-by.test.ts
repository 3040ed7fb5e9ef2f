import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (label: string, name: string) =>
  `JOB DESCRIPTION\n\nJob title: Choir Librarian\nReports to: Conductor\n${label}: ${name}\n\nDuties\n- Hands out scores.\n- Collects them again.\n`;

describe('who holds a position', () => {
  it.each(['Currently held by', 'Held by', 'Position held by', 'Currently filled by'])('is beside %s', (label) => {
    expect(positionsIn('a.txt', form(label, 'Ida Brandt'))).toMatchObject([{ incumbents: ['Ida Brandt'] }]);
  });

  it('is nobody beside such a label where the post is vacant, and no meeting that is held', () => {
    expect(positionsIn('a.txt', form('Currently held by', 'vacant'))[0]).not.toHaveProperty('incumbents');
    expect(positionsIn('a.txt', form('Meetings held', 'on Mondays'))[0]).not.toHaveProperty('incumbents');
  });
});
