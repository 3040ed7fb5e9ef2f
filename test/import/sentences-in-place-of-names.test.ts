import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a sentence in the place of a name', () => {
  it('is kept where it names nothing', () => {
    const [found] = positionsIn(
      'a.md',
      '# Ferry Hand\n\n**Department:** These are changed from time to time.\n\n**Reports to:** I have read what stands above.\n\n**Duties**\n\n- Tie up the boat\n',
    );
    expect(found).not.toHaveProperty('department');
    expect(found).not.toHaveProperty('reportsTo');
    expect(JSON.stringify(found)).toContain('These are changed from time to time.');
  });

  it('gives the name that it has', () => {
    const [found] = positionsIn(
      'a.md',
      '# Ferry Hand\n\n**Reports to:** You report to the Ferry Master.\n\n**Duties**\n\n- Tie up the boat\n',
    );
    expect(JSON.stringify(found?.['reportsTo'])).toContain('Ferry Master');
  });
});
