import type { Box, BoxRow } from '../charts/drawing/index.ts';
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

/** As it stands in the drawing of a department: its own department is said only of who is from outside. */
export function toDepartmentBox(row: ChartRow, outside: boolean): Box {
  const { department: _, home, ...own } = row;
  if (!outside) return toBoxRow(own).box;
  return { ...toBoxRow({ ...own, ...(home === undefined ? {} : { department: home }) }).box, kind: 'outside' };
}
