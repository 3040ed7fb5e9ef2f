import { type Difference, differInZeros, findLookalike, listDifferences, listInvisible } from '../../text/likeness.ts';
import { codePoint, name } from '../quote.ts';
import { didYouMean, join } from './words.ts';

const words: Readonly<Record<Difference, string>> = {
  invisible: 'invisible characters',
  composition: 'the composition of a letter and its accent',
  width: 'width',
  case: 'case',
  spaces: 'spaces',
};

/** How two spellings of one name differ: `spaces and case`, `invisible characters (U+200B)`. */
export function differenceWords(a: string, b: string): string {
  const unseen = listInvisible(a + b)
    .map(codePoint)
    .join(', ');
  return join(
    listDifferences(a, b).map((each) => (each === 'invisible' ? `${words.invisible} (${unseen})` : words[each])),
    'and',
  );
}

/** The question at the end of a message about a misspelling, with the difference if it is hard to see. */
export function askMeant(suggestions: readonly string[], written: string): string | undefined {
  const question = didYouMean(suggestions);
  const [meant, ...others] = suggestions;
  if (meant === undefined || others.length > 0) return question;
  const difference = explainDifference(written, meant);
  return difference === undefined ? question : `${question} ${difference}`;
}

function explainDifference(written: string, meant: string): string | undefined {
  const lookalike = findLookalike(written, meant);
  if (lookalike !== undefined) {
    const { letter, script, instead } = lookalike;
    return `the ${name(letter)} in yours is a ${script} letter (${codePoint(letter)}), not a ${instead} one`;
  }
  if (differInZeros(written, meant)) {
    return `zeros before a number are part of the name${/^\d+$/.test(meant) ? ': put it in quotes' : ''}`;
  }
  const differences = listDifferences(written, meant);
  const unseen = differences.includes('invisible') || differences.includes('composition');
  return unseen ? `the two differ in ${differenceWords(written, meant)}` : undefined;
}
