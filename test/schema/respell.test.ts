import { describe, expect, it } from 'vitest';
import { shapePosition } from '../../src/schema/index.ts';
import { compileFiles } from '../support/workspace.ts';

function read(text: string) {
  const head = 'title: 客服\ndepartment: 客服部\nreportsTo: null\n';
  return compileFiles({ 'positions/a.yaml': `${head}${text}` }).workspace.byId.get('a');
}

describe('numbers', () => {
  it.each([
    ['duties: [{ duty: a, kpi: { name: b, target: 99.90 } }]', 'duties.0.kpi.0.target', '99.90'],
    ['duties: [{ duty: a, kpi: [c, { name: b, target: 1.0e+3 }] }]', 'duties.0.kpi.1.target', '1.0e+3'],
    ['kpis: [{ name: b, target: 5.00, weight: 100.0 }]', 'kpis.0.target', '5.00'],
    ['authority: [{ kind: a, text: b, limit: 0500.50 }]', 'authority.0.limit', '0500.50'],
  ])('are printed as they are written where a text may be: %s', (text, place, written) => {
    const found = place.split('.').reduce((here: unknown, key) => Object(here)[key], read(text));
    expect(found).toBe(written);
  });

  it('stay numbers where only a number may be', () => {
    expect(read('headcount: 2.0\npay: { min: 10.50, max: 20 }')).toMatchObject({
      headcount: 2,
      pay: { min: 10.5, max: 20 },
    });
    expect(read('kpis: [{ name: b, weight: 100.0 }]')?.kpis).toEqual([{ name: 'b', weight: 100 }]);
    expect(read('x-price: 1.50')?.own).toEqual({ 'x-price': 1.5 });
  });

  it('of which nothing is known change nothing', () => {
    for (const path of [[], ['title', 'x'], ['none', 0, 'target'], ['headcount']]) {
      const { shape } = shapePosition('a.yaml', 'a', { title: 'A', department: 'B', headcount: 2 }, [
        { path, text: '2.0' },
      ]);
      expect(shape).toMatchObject({ title: 'A', headcount: 2 });
    }
  });
});
