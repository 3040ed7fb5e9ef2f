/** What the writer of a document says that it holds: keys of a position, nested as in one; other keys may be there. */
export interface Expected {
  readonly positions: readonly ExpectedPosition[];
  /** Texts that have no key and must be kept somewhere. */
  readonly kept?: readonly string[];
}

export type ExpectedPosition = Readonly<Record<string, unknown>> & { readonly title: string };

export type Data = Readonly<Record<string, unknown>>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A phrase, or the texts of what holds phrases: of a group its items, of a contact its name, of an indicator its name. */
export function phrasesOf(value: unknown): string[] {
  if (!isData(value)) return value === undefined || value === null ? [] : [String(value)];
  const inner = value['items'] ?? value['who'] ?? value['text'] ?? value['name'] ?? value['by'];
  return inner === undefined ? [JSON.stringify(value)] : listOf(inner).map(String);
}
