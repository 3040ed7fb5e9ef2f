import { isAboutCompany } from './company.ts';
import { isEnglishJob } from './english-job.ts';
import type { Line } from './lines.ts';

const before =
  /^(?:the )?(?:(?:metropolitan |royal |london )?borough|city|town|township|village|county|state|district|diocese|archdiocese|university|province|ministry|government|commonwealth|municipality) of (?:the )?\p{Lu}/iu;
const after =
  /\s(?:municipality|borough|county|council|university|college|hospital|foundation|association|society|school district|public schools|co-?op(?:erative)?|inc|ltd|limited|llc|plc|corporation)\.?$/i;

/** Whether English words name who employs, as `City of Cedar Bluff` or `Molapo Local Municipality`, and no job there. */
export function isOrganisation(text: string): boolean {
  if (text.length > 80 || !/^\p{Lu}/u.test(text) || !(before.test(text) || after.test(text))) return false;
  return !text.split(/\s+(?:to|of|for|at|in|with|[-–—:|])\s+|,\s*/i).some((part) => isEnglishJob(part));
}

/** Whether a line names the employer, or heads what is said of it. */
export function namesEmployer({ text, heading }: Line): boolean {
  return isOrganisation(text) || (heading !== undefined && isAboutCompany(text));
}
