import type { Entry } from './choose.ts';
import { guessPath } from './guess.ts';

/** Whether a word, folded, that differs by one character from a label is another word all the same. */
export function isAnotherWord(folded: string, near: string, written: string, { path }: Entry): boolean {
  // 会计岗位说明书 is a title with the form's name, and not 职位岗位说明书.
  if (path === 'form' && near[0] !== folded[0] && near[1] !== folded[1]) return true;
  // Whom to ask is no contract with a letter missing.
  if (/\bcontacts?\b/.test(folded) && /\bcontracts?\b/.test(near)) return true;
  // When somebody starts is no starting rate.
  if (/date/.test(folded) && !/date/.test(near)) return true;
  // Indirect reports are those of somebody else.
  if (/indirect/.test(folded) && !/indirect/.test(near)) return true;
  // 税务主管 below another report is one, and not 业务主管, misread.
  if (/(?:主管|经理|主任)$/u.test(folded)) return true;
  // 所有岗位 are all of them, and not 所辖岗位, misread.
  if (/^(?:所有|全部|其他|其它)/u.test(folded)) return true;
  // 归口部门 is who keeps the paper, and not 归属部门, misread.
  if (/^(?:归口|发布|发放|编制|编写|制[订定]|审核|批准|签发)(?:管理)?(?:部门|单位|科室)$/u.test(folded)) return true;
  // 辖员人数 counts those below a position, and is not 定员人数, misread.
  if (path === 'headcount' && /[辖下属管督带]/u.test(folded) && !/[辖下属管督带]/u.test(near)) return true;
  // 履行时间 says when a duty is done, and is not 施行时间, misread.
  if (/^(?:履行|执行|完成)/u.test(folded) && near[0] !== folded[0]) return true;
  // 不作要求 asks for nothing, and is not 工作要求, misread.
  if (/^[不无未没非免]/u.test(folded) && folded[0] !== near[0]) return true;
  // 综合办公室印制 says who printed the paper, and signs nothing.
  if (/(?:印制|编印|监制|制发)$/u.test(folded)) return true;
  const spoken = /^\p{Script=Han}/u.test(written) ? guessPath(written) : undefined;
  if (spoken === undefined || spoken === path) return false;
  // 岗位标准 speaks of what is measured, and is not 岗位标识, misread; nor is 所需学历 所需资历.
  return /^(?:form|basic)$/.test(path) || [path, spoken].every((each) => each.startsWith('qualifications.'));
}
