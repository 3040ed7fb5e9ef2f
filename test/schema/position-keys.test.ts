import { describe, expect, it } from 'vitest';
import { shapePosition } from '../../src/schema/index.ts';
import { type Fields, listFaults, position } from '../support/shape-fields.ts';

describe('faults of a position', () => {
  const faults: [string, Fields, unknown[]][] = [
    [
      'half a group',
      { summary: [{ group: 'g' }] },
      ['schema/required', ['summary', 0, '@key'], { name: 'summary[1]', key: 'items' }],
    ],
    [
      'a duty without a duty',
      { duties: [{ duty: 'a' }, { kpi: 'x' }] },
      ['schema/required', ['duties', 1, '@key'], { name: 'duties[2]', key: 'duty' }],
    ],
    [
      'KPI without a name',
      { duties: [{ duty: 'a', kpi: { weight: 1 } }] },
      ['schema/required', ['duties', 0, 'kpi', '@key'], { name: 'duties[1].kpi', key: 'name' }],
    ],
    [
      'KPI key misspelt',
      { duties: [{ duty: 'a', kpi: [{ name: 'n', wieght: 1 }] }] },
      [
        'schema/unknown-key',
        ['duties', 0, 'kpi', 0, 'wieght', '@key'],
        { name: 'duties[1].kpi[1]', key: 'wieght', suggestions: ['weight'] },
      ],
    ],
    [
      'key misspelt',
      { reportTo: 'a' },
      ['schema/unknown-key', ['reportTo', '@key'], { name: '', key: 'reportTo', suggestions: ['reportsTo'] }],
    ],
    [
      'the form’s word',
      { 直接上级: 'a' },
      ['schema/unknown-key', ['直接上级', '@key'], { name: '', key: '直接上级', suggestions: ['reportsTo'] }],
    ],
    [
      'case',
      { duties: [{ duty: 'a', KPI: 'x' }] },
      ['schema/unknown-key', ['duties', 0, 'KPI', '@key'], { name: 'duties[1]', key: 'KPI', suggestions: ['kpi'] }],
    ],
    [
      'awkward key',
      { 'a/b~c.d"': 1 },
      ['schema/unknown-key', ['a/b~c.d"', '@key'], { name: '', key: 'a/b~c.d"', suggestions: [] }],
    ],
    [
      'revision without parts',
      { revisions: [{ version: '1', date: '2024-01-01' }] },
      ['schema/required', ['revisions', 0, '@key'], { name: 'revisions[1]', key: 'change' }],
    ],
  ];
  it.each(faults)('%s', (_, fields, expected) => {
    const shaped = position(fields);
    expect(listFaults(shaped)).toEqual([expected]);
    expect(shaped).not.toHaveProperty('shape');
  });

  it('misses title and department at the root', () => {
    expect(listFaults(shapePosition('p', 'p', {}))).toEqual([
      ['schema/required', ['@key'], { name: '', key: 'title' }],
      ['schema/required', ['@key'], { name: '', key: 'department' }],
    ]);
  });

  it('doesn’t miss what a misspelt key means', () => {
    const shaped = shapePosition('p', 'p', { 岗位名称: 't', departmnt: 'd' });
    expect(listFaults(shaped)).toEqual([
      ['schema/unknown-key', ['岗位名称', '@key'], { name: '', key: '岗位名称', suggestions: ['title'] }],
      ['schema/unknown-key', ['departmnt', '@key'], { name: '', key: 'departmnt', suggestions: ['department'] }],
    ]);
  });

  it('lists the keys that would be known', () => {
    const [finding] = position({ approval: { signed: {} } }).findings;
    expect(finding?.facts).toMatchObject({ known: ['prepared', 'reviewed', 'approved', 'countersigned'] });
  });

  it('reads a list’s index as a number, and a map’s key as a string', () => {
    const [inMap] = position({ contacts: { '0': 1 } }).findings;
    expect(inMap?.at).toMatchObject({ path: ['contacts', '0'] });
  });
});
