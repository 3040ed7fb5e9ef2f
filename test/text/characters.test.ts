import { describe, expect, it } from 'vitest';
import { listCharacters } from '../../src/text/characters.ts';

describe('the characters of a text', () => {
  it('are listed once each, by their numbers', () => {
    expect(listCharacters('b客a😀 b客𠀀a')).toEqual([' ', 'a', 'b', '客', '😀', '𠀀']);
    expect(listCharacters('')).toEqual([]);
  });

  it('are those of accents that are joined as well as apart', () => {
    expect(listCharacters('e\u0301')).toEqual(['e', 'é', '\u0301']);
    expect(listCharacters('é')).toEqual(['é']);
  });
});
