import type { Line } from '../words/lines.ts';

/** Labels of a paper on a department as a whole: who leads it, how many it has, how it is organised. */
const labels =
  /^(?:部门(?:名称|负责人|编制|人员编制|组织结构图?|组织架构图?|职能|职责|使命|定位|概述)|(?:部门)?岗位设置(?:图|表)?|下设(?:岗位|机构|部门)|编制人数)$/u;
const least = 3;

/** Whether a paper with one form, no label of which names a title, is on a department. */
export function isDepartmentPaper(lines: readonly Line[]): boolean {
  const found = new Set(
    lines.map(({ text }) => text.replace(/[:：].*$/u, '').trim()).filter((text) => labels.test(text)),
  );
  return found.size >= least;
}
