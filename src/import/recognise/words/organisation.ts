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

/** 青石矿业有限公司文件, 岚县教育局文件（通知）: the head of an official paper, in red where it is printed. */
const official =
  /^\p{Script=Han}[\p{Script=Han}()（）·]{2,30}(?:公司|集团|矿|厂|局|委|委员会|政府|党委|总工会|办公室|中心|大学|学院|学校|医院|银行|协会|联合会|院|所|站|处)文件(?:[（(]\p{Script=Han}{1,6}[）)])?$/u;
/** 平煤安〔2023〕47号: the number of an official paper. */
const officialNumber = /^\p{Script=Han}{1,10}\s*[〔[［【（(]\s*(?:19|20)\d{2}\s*[〕\]］】）)]\s*第?\s*\d{1,5}\s*号$/u;

/** Whether a line is the head of an official paper, or its number. */
export function isOfficialHead({ text }: Line): boolean {
  const plain = toSimplified(text.trim());
  return official.test(plain) || officialNumber.test(plain);
}

/** Whether a line names the employer, as the head of an official paper does too, or heads what is said of it. */
export function namesEmployer(line: Line): boolean {
  return isOrganisation(line.text) || isOfficialHead(line) || (line.heading !== undefined && isAboutCompany(line.text));
}
