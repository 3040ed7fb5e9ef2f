import { toSimplified } from './traditional.ts';

const chinese =
  /^(?:预计|估计|平均|大约|约|各项|所|占|用|耗|总|全部|工作|工时|时间|精力|职责|任务|重要|量|性|程度|的|年度?|月度?)*(?:占比|占时|比例|比重|权重|百分比|百分率|百分数|时间分配|份额|(?:占用?|消耗|耗用|耗费|花费)(?:总|工作)*(?:时间|工时)|耗时|标准分值?|%)%?$/u;
const english =
  /^(?:approx(?:imate)?\.?|estimated|average|typical|relative)?\s*(?:%|percent(?:age)?|proportion|share|portion|amount|allocation)\s*(?:of)?\s*(?:the|your|total|working|work|job|annual)?\s*(?:time|hours?|effort|role|week|year|job)?\s*(?:spent|allocated|required|allocation|%|per week)?$|^(?:%|percentage)\s*weight(?:ing|age)?$|^weightage(?:\s*%)?$|^(?:approx(?:imate)?\.?|estimated)?\s*(?:work(?:ing|load)?\s+)?(?:time|effort|workload|weight|weighting|relative weight)\s*(?:%|percent(?:age)?|spent|share|split|allocation|allocated|distribution|weighting)?$/i;

/** Whether the head of a column says that it has the share of each duty, in whatever words: `占时%`, `Share of time`. */
export function isShareHead(head: string): boolean {
  const bare = toSimplified(head)
    .normalize('NFKC')
    .replace(/\(\s*[%％]?\s*\)/gu, '')
    .replace(/[()]/gu, ' ')
    .trim();
  if (bare === '' || bare.length > 40) return false;
  // `时间占比 % of Time` and `% of time 时间占比` say it in two languages.
  const [, first, second] = /^(\p{Script=Han}+)[\s/／|]*([%A-Za-z][%\w\s]*)$/u.exec(bare) ?? [];
  if (first !== undefined && second !== undefined) return chinese.test(first) && english.test(second.trim());
  const [, front, back] = /^([%A-Za-z][%\w\s]*?)[\s/／|]*(\p{Script=Han}+%?)$/u.exec(bare) ?? [];
  if (front !== undefined && back !== undefined) return chinese.test(back) && english.test(front.trim());
  const squeezed = bare.replace(/\s+/gu, '');
  return /\p{Script=Han}/u.test(squeezed) ? chinese.test(squeezed) : english.test(bare);
}
