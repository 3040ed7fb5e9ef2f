import { foldText } from '../text/text.ts';

/** Each later item whose name was borne before, but for case, width, spaces and what can't be seen, with the first that bore it. */
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
