import { name } from '../quote.ts';
import { type ReferenceFacts, referenceTrouble } from '../reference-trouble.ts';
import { didYouMean } from './words.ts';

/** What to do about a name that is nobody's; `otherwise` where nothing more can be told from it. */
export function adviseReference(facts: ReferenceFacts, otherwise: string): string {
  const trouble = referenceTrouble(facts);
  switch (trouble?.kind) {
    case 'nobody':
      return `write ${name(trouble.line)}`;
    case 'nobody-here':
      return `leave ${name(trouble.key)} out where there is none`;
    case 'everybody':
      return `leave ${name(trouble.key)} out: it then holds for all`;
    case 'several':
      return `write each on a line of its own: ${name(trouble.line)}`;
    case 'several-superiors':
      return 'name one direct superior; put the others under `dottedLineTo`';
    case 'several-for-one':
      return 'name one position only';
    case undefined:
      return didYouMean(facts.suggestions) ?? otherwise;
  }
}

export const addOrList =
  'correct the name, add a file for that position, or list it under `external` in `jd.config.yaml`';
