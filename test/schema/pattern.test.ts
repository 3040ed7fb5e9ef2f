import { describe, expect, it } from 'vitest';
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import { readPattern } from '../../src/schema/accept/pattern.ts';
import { openRandom, seed } from '../support/random.ts';

describe('a pattern of a schema', () => {
  const random = openRandom(seed);
  const signs = [
    'a',
    'Z',
    '0',
    '_',
    '.',
    '-',
    ' ',
    '/',
    '客',
    '一',
    '龥',
    '龦',
    'é',
    '\u0301',
    '𠮷',
    '٣',
    'ſ',
    '①',
    '，',
    '\n',
  ];
  const drawText = () => Array.from({ length: random.below(5) }, () => random.pick(signs)).join('');
  const { pattern: id } = positionSchema.properties.id;

  it.each([id, '^[\\p{L}-]+$', '[^\\p{N}]', '^\\p{L}+$', '^[\\p{Lu}]$', '^[^\\P{L}]', '^\\S+$', '[\\p{M}]'])(
    '%s matches as it is written',
    (pattern) => {
      const matches = readPattern(pattern);
      const written = new RegExp(pattern, 'u');
      const texts = [
        ...signs,
        ...Array.from({ length: 3000 }, drawText),
        'a'.repeat(64),
        'a'.repeat(65),
        '客'.repeat(65),
      ];
      expect(texts.filter(matches)).toEqual(texts.filter((text) => written.test(text)));
    },
  );
});
