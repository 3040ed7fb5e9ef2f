import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a heading that says whose role or duties it is on', () => {
  it('names the position above labels', () => {
    const text =
      '# The role of the Choir Librarian\n\nThe Choir Librarian looks after the scores that the choir owns.\n\n## What the Choir Librarian does\n\n- Hands out scores\n- Collects them again\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: 'Choir Librarian',
        summary: ['The Choir Librarian looks after the scores that the choir owns.'],
        duties: [{ duty: 'Hands out scores' }, { duty: 'Collects them again' }],
      },
    ]);
  });

  it.each(['1. Keeps the minutes\n2. Answers letters', '- Keeps the minutes\n- Answers letters'])(
    'leads its duties where no label does: %s',
    (list) => {
      expect(positionsIn('a.md', `# Duties of the Club Secretary\n\n${list}\n`)).toMatchObject([
        { title: 'Club Secretary', duties: [{ duty: 'Keeps the minutes' }, { duty: 'Answers letters' }] },
      ]);
    },
  );

  it('is one of several without any look', () => {
    const text =
      'VILLAGE HALL\n\nRole of the Chair\nThe Chair leads the committee and speaks for the hall.\n- Leads meetings\n\nRole of the Bookings Secretary\nThe Bookings Secretary answers all who want to hire the hall.\n- Keeps the diary\n';
    expect(positionsIn('a.txt', text)).toMatchObject([
      { title: 'Chair', duties: [{ duty: 'Leads meetings' }] },
      { title: 'Bookings Secretary', duties: [{ duty: 'Keeps the diary' }] },
    ]);
  });

  it('names nobody where it is on a body or a thing', () => {
    expect(positionsIn('a.md', '# The role of the Board\n\n- Meets twice a year\n- Elects the auditors\n')).toEqual([]);
    expect(positionsIn('a.md', '# Duties of care\n\n- Look where you drive\n- Keep your distance\n')).toEqual([]);
  });
});
