import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const paper = (head: string, more = '') =>
  `# ${head}\n\nThe board is a place where plots are offered.\n\n## Intent\n\nWe want more gardens.\n\n## Technical overview\n\n- The page is a static site\n- It is built at night\n${more}`;

describe('a paper in which only a guess reads anything', () => {
  it('has no position, since an overview may be one of anything', () => {
    expect(positionsIn('a.md', paper('Charter of the plots board'))).toEqual([]);
  });

  it('has one where its head names a job, or a label says what is done', () => {
    expect(positionsIn('a.md', paper('Site Warden'))).toMatchObject([{ title: 'Site Warden' }]);
    expect(
      positionsIn('a.md', paper('Charter of plots', '\n## Responsibilities\n\n- Lets vacant plots\n')),
    ).toMatchObject([{ duties: [{ duty: 'Lets vacant plots' }] }]);
  });
});
