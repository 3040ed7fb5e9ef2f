import type { Box, BoxRow } from '../charts/drawing/index.ts';
import type { ChartRow } from './chart-rows.ts';

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

/** In the drawing of a department, only a box from outside it names its department. */
export function toDepartmentBox(row: ChartRow, outside: boolean): Box {
  const { department: _, home, ...own } = row;
  if (!outside) return toBoxRow(own).box;
  return { ...toBoxRow({ ...own, ...(home === undefined ? {} : { department: home }) }).box, kind: 'outside' };
}
