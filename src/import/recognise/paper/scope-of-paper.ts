import type { Draft } from '../form/draft.ts';
import { titleIn } from '../words/title.ts';

const scope =
  /^(?:\d{1,2}(?:\.\d{1,2})?[、.．\s]*)?(?:本(?:标准|说明书|规范|职责|制度|文件|岗位(?:说明书|标准|职责))?)?适用于(?:本?(?:公司|集团|单位|厂|院|所|局))?(\p{Script=Han}{1,12}?(?:部|科|处|室|中心|车间|分厂|分公司|工段|班组))(\p{Script=Han}{2,16}?)(?:的?(?:岗位|职务|工作|人员))?[。；;]?$/u;
/** 奶源部各收奶台收奶员: what may stand between the two. */
const between = /^(?:的|所属|下属|各\p{Script=Han}{1,8})?$/u;

/** 本标准适用于奶源部收奶员岗位: what a paper on one position holds for names its department, where no label does. */
export function findDepartmentInScope(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.has('department')) continue;
    const title = draft.textOf('title') ?? titleIn(draft.heading?.text ?? '');
    for (const { text, place } of draft.kept) {
      const [, department = '', job = ''] = text.length > 80 ? [] : (scope.exec(text) ?? []);
      if (title === undefined || !job.endsWith(title) || /^(?:各|所有|全体|本)/u.test(department)) continue;
      if (!between.test(job.slice(0, -title.length))) continue;
      draft.entries.push({ path: 'department', text: department, place, written: '' });
      break;
    }
  }
}
