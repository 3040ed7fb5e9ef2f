import type { Corpus } from '../documents.ts';
import { classSpecification } from './class-specification.ts';
import { heldOutContents } from './contents.ts';
import { countedDuties } from './counted-duties.ts';
import { listedFacts } from './listed-facts.ts';
import { quickFacts } from './quick-facts.ts';
import { youWill } from './you-will.ts';

/** Layouts and label words that nobody looks at while working on recognition: only their scores are read. */
export const heldOut: Corpus = {
  layouts: [quickFacts, youWill, classSpecification, countedDuties, listedFacts],
  contents: heldOutContents,
  each: 8,
};
