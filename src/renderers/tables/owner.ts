import type { Position } from '../../model/position.ts';
import { type Column, extra, field } from './table.ts';

/** A row of something that a position has; without a position it is of the handbook as a whole. */
export interface Owned {
  readonly position?: Position;
  /** Its number in its list, from 1. */
  readonly number?: number;
}

/** Whose row it is, and where in the list: by these an edited row finds its way back. */
export function ownerColumns<Row extends Owned>(): readonly Column<Row>[] {
  return [
    extra('id', ({ position }) => position?.id),
    field('title', ({ position }) => position?.title),
    { title: ({ labels }) => labels.number, cell: ({ number }) => number },
  ];
}
