import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (...lines: readonly string[]) =>
  positionsIn(
    'a.md',
    ['# Bar Supervisor', '', 'Department: Front of House', 'Reports to: Owner', '', ...lines].join('\n'),
  )[0];

describe('a team', () => {
  it.each([
    ['Bartenders, Glass Collector & Barback', ['Bartenders', 'Glass Collector', 'Barback']],
    ['Chef de Rang & Food Runner', ['Chef de Rang', 'Food Runner']],
    ['Night Porter', ['Night Porter']],
  ])('of %s is who is below', (value, names) => {
    const found = form(`**Your team:** ${value}`, '', 'Duties', '- Opens the bar');
    expect(found).toMatchObject({ department: 'Front of House', directReports: names });
  });

  it('is the department where it names none of its people', () => {
    const [found] = positionsIn('a.md', '# Bar Supervisor\n\nYour team: Bars and Cellars\n\nDuties\n- Opens the bar\n');
    expect(found).toMatchObject({ department: 'Bars and Cellars' });
    expect(found?.['directReports']).toBeUndefined();
  });
});

describe('what a position is measured by', () => {
  it.each(['How you’ll know you’re doing well', 'What good looks like', 'How we’ll know it went well'])(
    'may be below %s',
    (heading) => {
      const found = form('**What you’ll do**', '', '- Opens the bar', '', `**${heading}**`, '', '✓ No complaints');
      expect(found).toMatchObject({ duties: [{ duty: 'Opens the bar' }], kpis: ['No complaints'] });
    },
  );
});
