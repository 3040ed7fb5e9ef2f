import type { TableContent } from '../form.ts';
import { composeRevisions } from '../further.ts';
import { grid } from '../values.ts';
import type { Part } from './part.ts';

/** The revisions of the book itself, not of a form. */
export const revisions: Part<TableContent> = {
  place: 'front',
  title: ({ revisionRecord }) => revisionRecord,
  compose({ context, compilation }) {
    const { revisions } = compilation.config.handbook;
    return revisions.length === 0 ? undefined : composeRevisions(context.labels, revisions);
  },
  values: () => grid,
};
