import type { Document } from '../handbook/documents.ts';
import { handbookName } from '../handbook/excerpt.ts';
import type { Handbook } from '../handbook/index.ts';

/** Answers a place's anchor with what a link to it says, or with nothing where no document that is written has it. */
export type FindPlace = (anchor: string) => string | undefined;

export const nowhere: FindPlace = () => undefined;

/** A place within goes before the same one elsewhere: who reads the handbook stays in it. */
export function findWithin(places: ReadonlySet<string>, elsewhere: FindPlace): FindPlace {
  return (anchor) => (places.has(anchor) ? `#${anchor}` : elsewhere(anchor));
}

/** Finds what the other documents have: a position in its own form, all else in the handbook, as far as `listPlaces` names it. */
export function findBeside(
  { name, beside: { handbook, forms } }: Document,
  ending: string,
  listPlaces: (book: Handbook) => ReadonlySet<string>,
): FindPlace {
  const [, folder = ''] = /^(.*\/)/.exec(name) ?? [];
  const wayTo = (other: string): string =>
    `${other.startsWith(folder) ? other.slice(folder.length) : `../${other}`}.${ending}`;
  let places: ReadonlySet<string> | undefined;
  return (anchor) => {
    const form = forms.get(anchor);
    if (form !== undefined) return wayTo(form);
    if (handbook === undefined) return undefined;
    if (anchor === handbookName) return wayTo(handbook.name);
    places ??= listPlaces(handbook.book);
    return places.has(anchor) ? `${wayTo(handbook.name)}#${anchor}` : undefined;
  };
}
