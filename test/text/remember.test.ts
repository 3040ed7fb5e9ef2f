import { describe, expect, it } from 'vitest';
import { remember } from '../../src/text/remember.ts';

describe('what is remembered', () => {
  it('is asked once for each text, whatever the answer', () => {
    const asked: string[] = [];
    const find = remember((text) => {
      asked.push(text);
      return text === 'none' ? undefined : text.length;
    });
    expect(['a', 'none', 'a', 'none', 'bb'].map(find)).toEqual([1, undefined, 1, undefined, 2]);
    expect(asked).toEqual(['a', 'none', 'bb']);
  });

  it('is never so much that it fills the memory', () => {
    let asked = 0;
    const count = remember(() => ++asked);
    for (let at = 0; at < 20_000; at++) count(`${at}`);
    expect(count('0')).toBe(1);
    expect(count('one more')).toBe(20_001);
    expect(count('0')).toBe(20_002);
  });
});
