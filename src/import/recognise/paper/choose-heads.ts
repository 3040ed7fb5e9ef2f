import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { RepeatedHeads, RoleFact } from '../form/draft.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { findHeadsOfCards } from './cards.ts';
import type { FormHeadings } from './form-headings.ts';
import { findNamedHolders } from './named-holders.ts';
import { findRepeatedHeads } from './repeated-heads.ts';
import { findRoleClauses, type RoleClauses } from './role-clauses.ts';
import { holdersInBrackets, readRoleHead } from './role-heads.ts';
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
  if (sections === undefined || (alike.places.size > 0 && !isAmong(alike, sections))) return withHolders(known, blocks);
  const more = sections.places.size - known.places.size || countJobs(sections, blocks) - countJobs(known, blocks);
  return more > 0 ? sections : withHolders(known, blocks);
}

/** How many of the headings name jobs by their own words. */
function countJobs({ places }: RepeatedHeads, blocks: readonly Block[]): number {
  const heads = linesIn(blocks).filter(({ place }) => places.has(place));
  return heads.filter((line) => readRoleHead(line)?.kind === 'job').length;
}

function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
}

/** The heads with who holds the positions, where they say so in brackets. */
function withHolders(heads: RepeatedHeads, blocks: readonly Block[]): RepeatedHeads {
  const {
    places,
    titles = new Map<SourcePlace, string>(),
    facts = new Map<SourcePlace, readonly RoleFact[]>(),
  } = heads;
  if (places.size < 2) return heads;
  const lines = linesIn(blocks).filter(({ place, text }) => places.has(place) && (titles.get(place) ?? text) === text);
  const held = holdersInBrackets(lines.map(({ text }) => text));
  const known = lines.flatMap(({ place }, at) => (held[at] === undefined ? [] : [{ place, ...held[at] }]));
  if (known.length === 0) return heads;
  const holderOf = (place: SourcePlace, text: string): [SourcePlace, readonly RoleFact[]] => [
    place,
    [...(facts.get(place) ?? []), { path: 'incumbents', text, place }],
  ];
  return {
    ...heads,
    titles: new Map([...titles, ...known.map(({ place, title }) => [place, title] as const)]),
    facts: new Map([...facts, ...known.map(({ place, holder }) => holderOf(place, holder))]),
  };
}

/** Whether all of these headings are known to name positions. */
export function isAmong({ places }: FormHeadings, heads: RepeatedHeads): boolean {
  return places.size > 0 && [...places].every((place) => heads.places.has(place));
}
