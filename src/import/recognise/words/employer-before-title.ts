import { isJobName } from './job-name.ts';

interface Parts {
  readonly title: string;
  readonly department?: string;
}

/** 分公司总经理 and 项目公司财务总监 are titles: what kind of company it is belongs to them. */
const employers =
  /^\p{Script=Han}{2,12}?(?<!分|子|总|母|各|本|项目|集团|控股|区域)(?:有限(?:责任)?公司|公司|集团|医院|中学|小学|大学|学院|幼儿园|酒店|宾馆|银行)(?=\p{Script=Han}{2})/u;
const departments = /^(?:总[经裁]办|\p{Script=Han}{2,5}?(?:部|科|室|处|中心|车间|[政人]办))(?=\p{Script=Han}{2})/u;
/** Without what they lead these say nothing. */
const leaders =
  /^(?:副|正|总)?(?:总?经理|主任|主管|总监|组长|班长|科长|处长|部长|室主任|助理|文员|干事|负责人|院长|校长|园长|行长|所长|店长)$/u;

/**
 * 海澜物业公司总经办网络工程师: the employer and the department before the name of a job. A leader keeps what is led;
 * undefined where no employer stands first, as in 财务部会计.
 */
export function apartFromEmployer(text: string): Parts | undefined {
  const [employer = ''] = employers.exec(text) ?? [];
  if (employer === '') return undefined;
  const within = text.slice(employer.length);
  const [department] = departments.exec(within) ?? [];
  const title = department === undefined ? within : within.slice(department.length);
  if (!isJobName(title)) return undefined;
  if (!leaders.test(title)) return department === undefined ? { title } : { title, department };
  return department === undefined ? undefined : { title: within };
}
