import { toSimplified } from '../../labels/traditional.ts';
import { isAboutCompany } from './company.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName } from './job-name.ts';
import type { Line } from './lines.ts';

const before =
  /^(?:the )?(?:(?:metropolitan |royal |london )?borough|city|town|township|village|county|state|district|diocese|archdiocese|university|province|ministry|government|commonwealth|municipality) of (?:the )?\p{Lu}/iu;
const after =
  /\s(?:municipality|borough|county|council|university|college|hospital|foundation|association|society|school district|public schools|co-?op(?:erative)?|inc|ltd|limited|llc|plc|corporation)\.?$/i;

const chinese =
  /^(?!.*(?:岗位|职位|职务|职责|说明|规范|制度))[\p{Script=Han}()（）·\d]{3,30}(?:公司|集团|事务所|合作社|基金会|医院|大学|中学|小学|幼儿园|银行|酒店|宾馆|协会|研究院|设计院)$/u;

/** Whether words name who employs, as `City of Cedar Bluff` or 同德会计师事务所, and no job there. */
export function isOrganisation(text: string): boolean {
  const plain = toSimplified(text.trim());
  if (chinese.test(plain)) return !isJobName(plain);
  if (text.length > 80 || !/^\p{Lu}/u.test(text) || !(before.test(text) || after.test(text))) return false;
  return !text.split(/\s+(?:to|of|for|at|in|with|[-–—:|])\s+|,\s*/i).some((part) => isEnglishJob(part));
}

/** Whether a line names the employer, or heads what is said of it. */
export function namesEmployer({ text, heading }: Line): boolean {
  return isOrganisation(text) || (heading !== undefined && isAboutCompany(text));
}
