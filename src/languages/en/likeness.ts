import { type Difference, listDifferences, listInvisible } from '../../likeness.ts';
import { codePoint } from '../quote.ts';
import { join } from './words.ts';

const words: Readonly<Record<Difference, string>> = {
  invisible: 'invisible characters',
  composition: 'the composition of a letter and its accent',
  width: 'width',
  case: 'case',
  spaces: 'spaces',
};

/** What two spellings of one name differ in: `spaces and case`, `invisible characters (U+200B)`. */
export function differenceWords(a: string, b: string): string {
  const unseen = listInvisible(a + b)
    .map(codePoint)
    .join(', ');
  return join(
    listDifferences(a, b).map((each) => (each === 'invisible' ? `${words.invisible} (${unseen})` : words[each])),
    'and',
  );
}
