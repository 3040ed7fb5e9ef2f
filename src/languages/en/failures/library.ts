import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { didYouMean } from '../words.ts';

const kinds = { text: 'a text', texts: 'a list of texts', flag: '`true` or `false`', object: 'an object' };

export const libraryFailures: FailurePhrases<'library'> = {
  'library/unknown-option': {
    message: ({ name, of }) => `\`${of}\` has no option ${whole(name)}`,
    help: ({ suggestions, known }) => didYouMean(suggestions) ?? `its options are ${known.map(whole).join(', ')}`,
  },
  'library/wrong-kind': {
    message: ({ option, value }) => `${whole(option)} is ${whole(value)}`,
    help: ({ wanted }) => `give ${kinds[wanted]}`,
  },
};
