import type { Column } from './table-head.ts';

/** Below 职责内容 the only column of words is that of the duties, whatever its head says: `序号 | 绩效内容 | 时间占比`. */
export function markDuty(columns: Column[]): void {
  const words = columns.filter(
    ({ path, label }) =>
      path === 'x' &&
      /内容|事项|项目|任务|描述|表述|\b(?:tasks?|dut(?:y|ies)|functions?|activit(?:y|ies)|statements?)\b/iu.test(label),
  );
  const [only] = words;
  const others = columns.filter((column) => column !== only);
  const plain = others.every(({ path }) =>
    /^(?:number|duties\.(?:share|group|essential)|contacts\.share|x-note)$/.test(path),
  );
  if (only === undefined || words.length > 1 || others.length === 0 || !plain) return;
  columns[columns.indexOf(only)] = { ...only, path: 'duties.duty' };
}
