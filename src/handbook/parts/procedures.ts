import type { ProcedurePage } from '../procedure.ts';
import { composeProcedure } from '../procedure.ts';
import type { Part } from './part.ts';

/** The service procedures. */
export const procedures: Part<readonly ProcedurePage[]> = {
  place: 'body',
  title: (labels) => labels.procedures,
  ownPage: true,
  compose({ context, procedures: shown }) {
    return shown.length === 0 ? undefined : shown.map((procedure) => composeProcedure(context, procedure));
  },
  entries: (pages) => pages.map(({ title, anchor }) => ({ title, anchor, entries: [] })),
  anchors: (pages, format) =>
    pages.flatMap(({ anchor, cases }) => [anchor, ...(format === 'html' ? cases.map((each) => each.anchor) : [])]),
};
