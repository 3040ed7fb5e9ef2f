import { anchorOf } from '../../text/anchors.ts';
import { compareNatural, compareText } from '../../text/text.ts';
import type { ContentsEntry } from '../contents-entry.ts';
import { list, maybe, pageOf, text, way } from '../values.ts';
import type { OutlinePart } from './part.ts';

/** Two lists in which to find a position; a list is empty if it would have no entries. */
export interface PositionIndex {
  readonly byCode: readonly IndexEntry[];
  /** Aliases and former titles are listed among the titles and refer to the present title. */
  readonly byTitle: readonly IndexEntry[];
}
export interface IndexEntry extends Omit<ContentsEntry, 'entries'> {
  /** The present title, if the entry is an alias or a former title. */
  readonly see?: string;
}

/** The positions by code and by every title that they have or had. */
export const index: OutlinePart<PositionIndex> = {
  place: 'body',
  ofOutlines: true,
  title: ({ positionIndex }) => positionIndex,
  ownPage: true,
  compose({ positions, context }) {
    if (positions.length === 0) return undefined;
    const { compare } = context.labels;
    const coded = positions.flatMap(({ id, code, title }) =>
      code === undefined ? [] : [{ code, title, anchor: anchorOf.position(id) }],
    );
    const titled = positions.flatMap(({ id, code, title, aliases, formerTitles }): IndexEntry[] => {
      const entry = { ...(code === undefined ? {} : { code }), title, anchor: anchorOf.position(id) };
      const others = [...new Set([...aliases, ...formerTitles])].filter((name) => name !== title);
      return [entry, ...others.map((name) => ({ ...entry, title: name, see: title }))];
    });
    return {
      byCode: coded.sort((a, b) => compareNatural(a.code, b.code) || compareText(a.anchor, b.anchor)),
      byTitle: titled.sort(
        (a, b) => compare(a.title, b.title) || compareText(a.title, b.title) || compareText(a.anchor, b.anchor),
      ),
    };
  },
  limit: ({ byCode, byTitle }, places) => ({
    byCode: byCode.filter(({ anchor }) => places.has(anchor)),
    byTitle: byTitle.filter(({ anchor }) => places.has(anchor)),
  }),
  values(format) {
    const where = { anchor: way('The anchor of its form'), ...pageOf(format) };
    return {
      byCode: list('The positions that have a code', { code: text('Code'), title: text('Title'), ...where }),
      byTitle: list('All current and former titles', {
        code: maybe(text('Code')),
        title: text('Title'),
        see: maybe(text('The current title, if this is another one')),
        ...where,
      }),
    };
  },
};
