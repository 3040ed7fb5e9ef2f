import { describe, expect, it } from 'vitest';
import { formats } from '../../src/model/config.ts';
import { config, type Fields, listFaults } from '../support/shape-fields.ts';

describe('faults of the settings', () => {
  const levels = ['off', 'warning', 'error'];
  const faults: [string, Fields, unknown[]][] = [
    [
      'no such level',
      { rules: { 'org/span': 'warn' } },
      [
        'schema/enum',
        ['rules', 'org/span'],
        { name: 'rules.org/span', allowed: levels, written: 'warn', suggestions: ['warning'] },
      ],
    ],
    [
      'no such level in a list',
      { rules: { 'org/span': ['errors', {}] } },
      [
        'schema/enum',
        ['rules', 'org/span', 0],
        { name: 'rules.org/span[1]', allowed: levels, written: 'errors', suggestions: ['error'] },
      ],
    ],
    [
      'level of a wrong type',
      { rules: { 'org/span': true } },
      [
        'schema/type',
        ['rules', 'org/span'],
        { name: 'rules.org/span', expected: ['string', 'list'], actual: 'boolean', written: 'true' },
      ],
    ],
    [
      'level without options',
      { rules: { 'org/span': ['error'] } },
      ['schema/min-items', ['rules', 'org/span'], { name: 'rules.org/span', limit: 2, instead: 'org/span: error' }],
    ],
    [
      'too many options',
      { rules: { 'org/span': ['error', {}, {}] } },
      ['schema/max-items', ['rules', 'org/span'], { name: 'rules.org/span', limit: 2 }],
    ],
    [
      'no such option',
      { rules: { 'form/overdue': ['error', { max: 1 }] } },
      [
        'schema/unknown-key',
        ['rules', 'form/overdue', 1, 'max', '@key'],
        { name: 'rules.form/overdue[2]', key: 'max', suggestions: [], instead: 'form/overdue: error' },
      ],
    ],
    [
      'option too small',
      { rules: { 'org/depth': ['error', { max: 0 }] } },
      ['schema/minimum', ['rules', 'org/depth', 1, 'max'], { name: 'rules.org/depth[2].max', limit: 1, written: '0' }],
    ],
    [
      'no such rule',
      { rules: { 'form/no-superiors': 'off' } },
      [
        'schema/unknown-key',
        ['rules', 'form/no-superiors', '@key'],
        { name: 'rules', key: 'form/no-superiors', suggestions: ['form/no-superior'] },
      ],
    ],
    [
      'a rule that can’t be switched',
      { rules: { 'yaml/syntax': 'off' } },
      ['schema/unknown-key', ['rules', 'yaml/syntax', '@key'], { name: 'rules', key: 'yaml/syntax', suggestions: [] }],
    ],
    [
      'a format that jd doesn’t have',
      { output: { formats: ['md', 'odt'] } },
      [
        'schema/enum',
        ['output', 'formats', 1],
        { name: 'output.formats[2]', allowed: [...formats], written: 'odt', suggestions: [] },
      ],
    ],
    [
      'one format that jd doesn’t have',
      { output: { formats: 'odt' } },
      [
        'schema/enum',
        ['output', 'formats'],
        { name: 'output.formats', allowed: [...formats], written: 'odt', suggestions: [] },
      ],
    ],
    [
      'no format',
      { output: { formats: [] } },
      ['schema/min-items', ['output', 'formats'], { name: 'output.formats', limit: 1 }],
    ],
    [
      'paper in small letters',
      { theme: { paper: 'a4' } },
      [
        'schema/enum',
        ['theme', 'paper'],
        { name: 'theme.paper', allowed: ['A4', 'A5', 'A3', 'Letter', 'Legal'], written: 'a4', suggestions: ['A4'] },
      ],
    ],
    [
      'no colour',
      { theme: { accent: 'red' } },
      ['schema/pattern', ['theme', 'accent'], { name: 'theme.accent', written: 'red', pattern: 'colour' }],
    ],
    [
      'language',
      { handbook: { language: 'en_US' } },
      [
        'schema/pattern',
        ['handbook', 'language'],
        { name: 'handbook.language', written: 'en_US', pattern: 'language', suggestion: 'en-US' },
      ],
    ],
    [
      'nameless department',
      { departments: [{ order: 1 }] },
      ['schema/required', ['departments', 0, '@key'], { name: 'departments[1]', key: 'name' }],
    ],
    [
      'untitled external',
      { external: [{ id: 'a' }] },
      ['schema/required', ['external', 0, '@key'], { name: 'external[1]', key: 'title' }],
    ],
    [
      'unknown section',
      { departmets: [] },
      ['schema/unknown-key', ['departmets', '@key'], { name: '', key: 'departmets', suggestions: ['departments'] }],
    ],
  ];
  it.each(faults)('%s', (_, fields, expected) => expect(listFaults(config(fields))).toEqual([expected]));
});
