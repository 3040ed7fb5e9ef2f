import type { Place } from '../../findings/diagnostic.ts';
import { foldText } from '../../text/text.ts';
import { placePosition } from './definition.ts';
import type { Known } from './known.ts';

/** A position that was searched for. */
export interface FoundPosition extends Place {
  readonly title: string;
  readonly department: string;
}

/** A longer list is not read. */
const mostFound = 200;

/** The positions whose title, code, id or alias contains a text. */
export function findPositions(known: Known, query: string): readonly FoundPosition[] {
  const wanted = foldText(query);
  const found = [...known.organisation.workspace.byId.values()].filter(({ title, code = '', id, aliases }) =>
    [title, code, id, ...aliases].some((name) => foldText(name).includes(wanted)),
  );
  return found.slice(0, mostFound).flatMap(({ id, title, code, department }) => {
    const place = placePosition(known, id);
    return place === undefined
      ? []
      : [{ ...place, title: code === undefined ? title : `${code} ${title}`, department }];
  });
}
