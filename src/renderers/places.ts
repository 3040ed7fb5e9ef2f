import type { Document } from '../handbook/documents.ts';
import { handbookName } from '../handbook/excerpt.ts';

/** Gives the target of a link to a place; undefined if no document that is written has the place. */
export type FindPlace = (anchor: string) => string | undefined;

export const nowhere: FindPlace = () => undefined;

/** A place in the same document is preferred, so that readers of the handbook stay in it. */
export function findWithin(places: ReadonlySet<string>, elsewhere: FindPlace): FindPlace {
  return (anchor) => (places.has(anchor) ? `#${anchor}` : elsewhere(anchor));
}

/** Finds places in the other documents: a position in its own form, everything else in the handbook's `places`. */
export function findBeside(
  { name, beside: { handbook, forms } }: Document,
  ending: string,
  places: ReadonlySet<string> = new Set(),
): FindPlace {
  if (handbook === undefined && forms.size === 0) return nowhere;
  const [, folder = ''] = /^(.*\/)/.exec(name) ?? [];
  const wayTo = (other: string): string =>
    `${other.startsWith(folder) ? other.slice(folder.length) : `../${other}`}.${ending}`;
  return (anchor) => {
    const form = forms.get(anchor);
    if (form !== undefined) return wayTo(form);
    if (handbook === undefined) return undefined;
    if (anchor === handbookName) return wayTo(handbook);
    return places.has(anchor) ? `${wayTo(handbook)}#${anchor}` : undefined;
  };
}
