import { describe, expect, it } from 'vitest';
import { type Fields, listFaults, procedure } from '../support/shape-fields.ts';

describe('faults of a procedure', () => {
  const faults: [string, Fields, unknown[]][] = [
    ['no kind', {}, ['schema/required', ['@key'], { name: '', key: 'kind' }]],
    ['rules without items', { kind: 'rules' }, ['schema/required', ['@key'], { name: '', key: 'items' }]],
    ['stages without items', { kind: 'stages' }, ['schema/required', ['@key'], { name: '', key: 'items' }]],
    ['cases without cases', { kind: 'cases' }, ['schema/required', ['@key'], { name: '', key: 'cases' }]],
    [
      'cases with items',
      { kind: 'cases', items: ['a'] },
      ['schema/unknown-key', ['items', '@key'], { name: '', key: 'items', suggestions: ['cases'] }],
    ],
    [
      'rules with cases too',
      { kind: 'rules', items: ['a'], cases: [{ when: 'w' }] },
      ['schema/unknown-key', ['cases', '@key'], { name: '', key: 'cases', suggestions: [] }],
    ],
    [
      'no such kind',
      { kind: 'stage' },
      [
        'schema/enum',
        ['kind'],
        { name: 'kind', allowed: ['rules', 'stages', 'cases'], written: 'stage', suggestions: ['stages'] },
      ],
    ],
    [
      'kind of a wrong type',
      { kind: 3 },
      ['schema/type', ['kind'], { name: 'kind', expected: ['string'], actual: 'number', written: '3' }],
    ],
    ['no items', { kind: 'rules', items: [] }, ['schema/min-items', ['items'], { name: 'items', limit: 1 }]],
    [
      'an item that says nothing',
      { kind: 'rules', items: [{ by: 'a' }] },
      ['schema/required', ['items', 0, '@key'], { name: 'items[1]', key: 'text' }],
    ],
    [
      'a step without do',
      { kind: 'cases', cases: [{ when: 'w', steps: [{ by: 'a' }] }] },
      ['schema/required', ['cases', 0, 'steps', 0, '@key'], { name: 'cases[1].steps[1]', key: 'do' }],
    ],
    [
      'escalation to many',
      { kind: 'cases', cases: [{ when: 'w', steps: [{ do: 'a', escalateTo: ['b'] }] }] },
      [
        'schema/type',
        ['cases', 0, 'steps', 0, 'escalateTo'],
        { name: 'cases[1].steps[1].escalateTo', expected: ['string'], actual: 'list', written: '[…]' },
      ],
    ],
  ];
  it.each(faults)('%s', (_, fields, expected) => expect(listFaults(procedure(fields))).toEqual([expected]));

  it('an item may have a title only', () => {
    expect(procedure({ kind: 'stages', items: [{ title: '一' }] }).shape?.items).toEqual([{ title: '一', by: [] }]);
  });
});
