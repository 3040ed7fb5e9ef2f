import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('whom a sentence names as supervised', () => {
  it.each([
    ['the Mains Inspector I/II and the Office Aide', ['Mains Inspector I/II', 'Office Aide']],
    ['the Pump Operator II and the Food and Beverage Clerk', ['Pump Operator II', 'Food and Beverage Clerk']],
    ['a Chemist I-III and an Intern', ['Chemist I-III', 'Intern']],
  ])('may be of classes, as %s', (names, reports) => {
    const [found] = positionsIn(
      'a.md',
      `# CLASS SPECIFICATION\n\n# WATER MANAGER\n\nClass Code: 77\n\n## SUPERVISION RECEIVED AND EXERCISED\nReceives direction from the City Engineer. Exercises direct supervision over ${names}.\n\n## ESSENTIAL FUNCTIONS\n- Plans outages\n`,
    );
    expect(found).toMatchObject({ reportsTo: 'City Engineer', directReports: reports });
  });
});
