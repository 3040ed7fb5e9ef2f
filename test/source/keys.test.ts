import { expect, it, vi } from 'vitest';

it('a key is known whichever kind of file has it, at any level, and nothing else of a schema is one', async () => {
  vi.resetModules();
  const { isKey } = await import('../../src/source/keys.ts');
  const words = ['title', 'kpi', 'weight', 'steps', 'formats', 'place', 'properties', 'string', 'toString', 'Title'];
  expect(words.filter(isKey)).toEqual(['title', 'kpi', 'weight', 'steps', 'formats', 'place']);
});
