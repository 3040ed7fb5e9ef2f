import { toSimplified } from '../../labels/traditional.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName } from './job-name.ts';

/** What stands between the job and all else: strokes, and the change from one script to the other. */
const between = /\s*[-–—,，、/|·:：]\s*|\s{2,}|(?<=\p{Script=Han})\s*(?=[A-Za-z])|(?<=[A-Za-z])\s*(?=\p{Script=Han})/u;
const longest = 120;
/** Two people may be called Baker and Porter. */
const fewest = 3;

/** Whether a part of a name is that of a job, as advertisements write it among all else: `Receptionist – law firm`, `(BSCE)高级工程师`. */
export function holdsJob(name: string): boolean {
  if (name.length > longest) return false;
  return name
    .replace(/[（(][^（()）]*[)）]/gu, ' ')
    .trim()
    .split(between)
    .some((part) => isJobName(toSimplified(part)) || isEnglishJob(part));
}

/** Whether most of several names are those of jobs. */
export function holdJobs(names: readonly string[]): boolean {
  return names.length >= fewest && names.filter(holdsJob).length * 3 >= names.length * 2;
}
