import type { Column } from './table-head.ts';

/** What says how often each is done is kept. */
const frequency = /^(?:freq(?:uency|\.)?|how often|频[次率度]|周期)$/iu;

/** 职责类别 and `Area of work` left of what is done name its groups. */
const groups =
  /^(?:职责|工作|任务|业务)?(?:类别|分类|类型|模块|板块|领域)$|^(?:(?:work|duty|job) )?(?:area|category|type|field)(?: of (?:work|duty|responsibility))?$/iu;

/** Below 职责内容 the only column of words is that of the duties, whatever its head says: `序号 | 绩效内容 | 时间占比`. */
export function markDuty(columns: Column[]): void {
  const words = columns.filter(
    ({ path, label }) =>
      !/^(?:duties\.|number$)/.test(path) &&
      /内容|事项|项目|任务|描述|表述|\b(?:tasks?|dut(?:y|ies)|functions?|activit(?:y|ies)|statements?|details?|particulars|descriptions?)\b/iu.test(
        label,
      ),
  );
  const [only] = words;
  const others = columns.filter((column) => column !== only);
  const plain = others.every(
    ({ path, label }) =>
      /^(?:number|duties\.(?:share|group|essential|kpi\.weight)|contacts\.share|x-note)$/.test(path) ||
      (path === 'x' && (frequency.test(label) || groups.test(label))),
  );
  if (only === undefined || words.length > 1 || others.length === 0 || !plain) return;
  const group = columns.findIndex(({ path, label, from }) => path === 'x' && groups.test(label) && from < only.from);
  const named = columns[group];
  columns[columns.indexOf(only)] = { ...only, path: 'duties.duty' };
  if (named !== undefined && !columns.some(({ path }) => path === 'duties.group'))
    columns[group] = { ...named, path: 'duties.group' };
}
