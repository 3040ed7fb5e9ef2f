import { foldText } from '../text/text.ts';

/**
 * Each later item whose name an earlier one has (but for case, width, spaces and invisible characters), and that one.
 */
export function* findRepetitions<T>(
  items: Iterable<T>,
  nameOf: (item: T) => string,
): Generator<readonly [later: T, first: T]> {
  const firsts = new Map<string, T>();
  for (const item of items) {
    const name = foldText(nameOf(item));
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, item);
    else yield [item, first];
  }
}
