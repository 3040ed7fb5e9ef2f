import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { RepeatedHeads } from '../form/draft.ts';
import { findHeadsOfCards } from './cards.ts';
import type { FormHeadings } from './form-headings.ts';
import { findNamedHolders } from './named-holders.ts';
import { findRepeatedHeads } from './repeated-heads.ts';
import { findRoleClauses, type RoleClauses } from './role-clauses.ts';
import { findRoleSections } from './role-sections.ts';

/**
 * The headings that name positions: those of which a form is certain, or else more that evidence of several kinds names;
 * headings that are alike and above facts are left to the reader, unless all of them are among these.
 */
export function chooseHeads(
  dictionary: Dictionary,
  blocks: readonly Block[],
  alike: FormHeadings,
): RepeatedHeads | RoleClauses {
  const clauses = findRoleClauses(dictionary, blocks);
  if (clauses !== undefined) return clauses;
  const known =
    findHeadsOfCards(dictionary, blocks) ??
    findNamedHolders(dictionary, blocks) ??
    findRepeatedHeads(dictionary, blocks);
  const sections = findRoleSections(dictionary, blocks);
  if (sections === undefined || (alike.places.size > 0 && !isAmong(alike, sections))) return known;
  return sections.places.size > known.places.size ? sections : known;
}

/** Whether all of these headings are known to name positions. */
export function isAmong({ places }: FormHeadings, heads: RepeatedHeads): boolean {
  return places.size > 0 && [...places].every((place) => heads.places.has(place));
}
