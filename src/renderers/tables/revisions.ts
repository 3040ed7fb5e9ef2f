import type { Revision } from '../../model/position.ts';
import { type Owned, ownerColumns } from './owner.ts';
import { date, defineTable, field } from './table.ts';

/** The revisions of each form; those of the handbook come first and have no position. */
export const revisions = defineTable<Owned & Revision>({
  name: 'revisions',
  columns: () => [
    ...ownerColumns(),
    field('revisionVersion', ({ version }) => version),
    field('revisionDate', (revision) => date(revision.date)),
    field('change', ({ change }) => change),
    field('by', ({ by }) => by),
  ],
  rows: ({ records }) => [
    ...records.config.handbook.revisions.map((each, at) => ({ number: at + 1, ...each })),
    ...records.positions.flatMap((position) =>
      position.revisions.map((each, at) => ({ position, number: at + 1, ...each })),
    ),
  ],
});
