import { toSimplified } from '../../labels/traditional.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName } from './job-name.ts';

/** `Role Description, Head of Section`: a comma between the name of the paper and the title. */
const comma = /^(?:job|position|role|post) (?:description|profile|specification),\s+(\p{Lu}.{2,60})$/iu;
/** `Harbour Trust job posting: Boat Keeper`: the employer before what the paper is. */
const within =
  /^[^:]{2,60} (?:job|career|position) (?:posting|opening|opportunity|vacancy|advert(?:isement)?|announcement):\s+(\p{Lu}.{2,60})$/iu;

/** 豐原客車職位闡明書—技術處處長: a stroke between what the paper is, with its employer, and the title. */
const stroke =
  /^\p{Script=Han}{2,20}(?:书|書|表|卡|描述|说明|說明)\s*[—–－-]{1,2}\s*(\p{Script=Han}[^，。；:：—–]{1,20})$/u;

/** The title behind such a name of a paper, if it is that of a job: a place or a date may be there, too. */
export function titleBehindPaper(text: string): readonly string[] | undefined {
  const title = (comma.exec(text) ?? within.exec(text))?.[1]?.trim();
  if (title !== undefined) return isEnglishJob(title) ? [text, title] : undefined;
  const behind = stroke.exec(text)?.[1];
  return behind !== undefined && isJobName(toSimplified(behind)) ? [text, behind] : undefined;
}
