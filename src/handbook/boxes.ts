import type { Box, BoxRow } from '../figure/index.ts';
import type { ChartRow } from './index.ts';

/** A row of the outline as a box of the drawing. */
export function toBoxRow({ id, level, title, code, department, external, anchor, fault }: ChartRow): BoxRow {
  const box: Box = {
    id,
    kind: external ? 'outside' : 'position',
    ...(code === undefined ? {} : { code }),
    title,
    notes: [
      ...(department === undefined ? [] : [{ text: department, fault: false }]),
      ...(fault === undefined ? [] : [{ text: fault, fault: true }]),
    ],
    ...(anchor === undefined ? {} : { anchor }),
  };
  return { level, box };
}
