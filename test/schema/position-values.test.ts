import { describe, expect, it } from 'vitest';
import { shapePosition } from '../../src/schema/index.ts';
import { type Fields, listFaults, position } from '../support/shape-fields.ts';

describe('faults of a position', () => {
  const faults: [string, Fields, unknown[]][] = [
    [
      'blank title',
      { title: ' 　' },
      ['schema/pattern', ['title'], { name: 'title', written: ' 　', pattern: 'not-blank' }],
    ],
    ['empty title', { title: '' }, ['schema/min-length', ['title'], { name: 'title', limit: 1 }]],
    ['long title', { title: 'x'.repeat(201) }, ['schema/max-length', ['title'], { name: 'title', limit: 200 }]],
    [
      'no title',
      { title: null },
      ['schema/type', ['title'], { name: 'title', expected: ['string'], actual: 'null', written: 'null' }],
    ],
    [
      'number for a code',
      { code: 7 },
      ['schema/type', ['code'], { name: 'code', expected: ['string'], actual: 'number', written: '7' }],
    ],
    [
      'truth for a superior',
      { reportsTo: true },
      [
        'schema/type',
        ['reportsTo'],
        { name: 'reportsTo', expected: ['string', 'null'], actual: 'boolean', written: 'true' },
      ],
    ],
    [
      'list for a superior',
      { reportsTo: ['a'] },
      [
        'schema/type',
        ['reportsTo'],
        { name: 'reportsTo', expected: ['string', 'null'], actual: 'list', written: '[…]' },
      ],
    ],
    [
      'map for a list',
      { aliases: {} },
      ['schema/type', ['aliases'], { name: 'aliases', expected: ['list', 'string'], actual: 'map', written: '{}' }],
    ],
    [
      'null in a list',
      { aliases: ['a', null] },
      ['schema/type', ['aliases', 1], { name: 'aliases[2]', expected: ['string'], actual: 'null', written: 'null' }],
    ],
    [
      'a name twice',
      { directReports: ['a', 'b', 'a'] },
      ['schema/unique-items', ['directReports', 2], { name: 'directReports', written: 'a' }],
    ],
    [
      'percent sign',
      { contacts: { internal: { share: '30%' } } },
      [
        'schema/type',
        ['contacts', 'internal', 'share'],
        { name: 'contacts.internal.share', expected: ['number'], actual: 'string', written: '30%' },
      ],
    ],
    [
      'above all',
      { contacts: { internal: { share: 101 } } },
      [
        'schema/maximum',
        ['contacts', 'internal', 'share'],
        { name: 'contacts.internal.share', limit: 100, written: '101' },
      ],
    ],
    [
      'below none',
      { headcount: -1 },
      ['schema/minimum', ['headcount'], { name: 'headcount', limit: 0, written: '-1' }],
    ],
    [
      'half a head',
      { headcount: 1.5 },
      ['schema/type', ['headcount'], { name: 'headcount', expected: ['integer'], actual: 'number', written: '1.5' }],
    ],
    [
      'not a number',
      { pay: { min: Number.NaN } },
      ['schema/type', ['pay', 'min'], { name: 'pay.min', expected: ['number'], actual: 'string', written: 'NaN' }],
    ],
    [
      'no such day',
      { effective: '2023-02-29' },
      ['schema/format', ['effective'], { name: 'effective', format: 'date', written: '2023-02-29' }],
    ],
    [
      'the 29th of February of a century',
      { effective: '1900-02-29' },
      ['schema/format', ['effective'], { name: 'effective', format: 'date', written: '1900-02-29' }],
    ],
    [
      'a duty as a string',
      { duties: ['a'] },
      ['schema/type', ['duties', 0], { name: 'duties[1]', expected: ['map'], actual: 'string', written: 'a' }],
    ],
    [
      'number for a KPI',
      { duties: [{ duty: 'a', kpi: 3 }] },
      [
        'schema/type',
        ['duties', 0, 'kpi'],
        { name: 'duties[1].kpi', expected: ['string', 'map', 'list'], actual: 'number', written: '3' },
      ],
    ],
    [
      'number in a list of KPIs',
      { duties: [{ duty: 'a', kpi: ['x', 3] }] },
      [
        'schema/type',
        ['duties', 0, 'kpi', 1],
        { name: 'duties[1].kpi[2]', expected: ['string', 'map'], actual: 'number', written: '3' },
      ],
    ],
    [
      'version unquoted',
      { revisions: [{ version: 1.1, date: '2024-01-01', change: 'c' }] },
      [
        'schema/type',
        ['revisions', 0, 'version'],
        { name: 'revisions[1].version', expected: ['string'], actual: 'number', written: '1.1' },
      ],
    ],
    [
      'a date in words',
      { approval: { prepared: { date: '2024年6月' } } },
      [
        'schema/format',
        ['approval', 'prepared', 'date'],
        { name: 'approval.prepared.date', format: 'date', written: '2024年6月' },
      ],
    ],
  ];
  it.each(faults)('%s', (_, fields, expected) => {
    const shaped = position(fields);
    expect(listFaults(shaped)).toEqual([expected]);
    expect(shaped).not.toHaveProperty('shape');
  });

  it('reports one fault for each value, and all values', () => {
    const shaped = position({ title: 3, code: '', headcount: 'x', duties: [{ duty: '' }, { duty: 1, share: 200 }] });
    expect(listFaults(shaped).map(([code, path]) => [code, path])).toEqual([
      ['schema/min-length', ['code']],
      ['schema/type', ['title']],
      ['schema/type', ['headcount']],
      ['schema/min-length', ['duties', 0, 'duty']],
      ['schema/type', ['duties', 1, 'duty']],
      ['schema/maximum', ['duties', 1, 'share']],
    ]);
  });

  it.each<[Fields[string], string]>([
    [[], '[]'],
    [['a'], '[…]'],
    [{}, '{}'],
    [{ a: 'b' }, '{…}'],
    [['a', null], '[…]'],
    [12.5, '12.5'],
  ])('shows %j as %s', (title, written) => {
    expect(listFaults(position({ title }))).toEqual([['schema/type', ['title'], expect.objectContaining({ written })]]);
  });

  it.each([[null], [[]], ['x'], [3], [true]])('a file that holds %j is not a map', (value) => {
    expect(listFaults(shapePosition('p', 'p', value)).map(([code, path]) => [code, path])).toEqual([
      ['schema/type', []],
    ]);
  });
});
