import type { Handbook } from '../../src/handbook/index.ts';

const fixed: ReadonlySet<string> = new Set([
  'anchor',
  'kind',
  'language',
  'tag',
  'accent',
  'paper',
  'id',
  'href',
  'labels',
  'side',
]);

/** The book with `text` in every place where a user writes. */
export function fillBook(book: Handbook, text: string): Handbook {
  const fill = (value: unknown, key = ''): unknown => {
    if (fixed.has(key)) return value;
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((item) => fill(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, name)]));
  };
  return fill(book) as Handbook;
}
