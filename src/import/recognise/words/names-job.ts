import { toSimplified } from '../../labels/traditional.ts';
import { withCountBehind } from './counted-title.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName, withoutAside } from './job-name.ts';

/** What stands between the job and all else: strokes, and the change from one script to the other. */
const between = /\s*[-–—,，、/|·:：]\s*|\s{2,}|(?<=\p{Script=Han})\s*(?=[A-Za-z])|(?<=[A-Za-z])\s*(?=\p{Script=Han})/u;
const longest = 120;
/** Two people may be called Baker and Porter. */
const fewest = 3;

/** Whether a text is the name of a job by how it ends, in English or in Chinese, traditional or simplified. */
export function namesJob(text: string): boolean {
  const name = withCountBehind(text)?.title ?? text;
  return isEnglishJob(name) || isJobName(toSimplified(name));
}

/** Whether it is that of one job, or of one at several levels: Java工程师/高级Java工程师. */
export function namesJobs(text: string): boolean {
  return (
    text.length <= 60 &&
    text
      .split(/[/／]/u)
      .map((name) => name.trim())
      .every((name) => isJobName(withoutAside(toSimplified(name))) || isEnglishJob(name))
  );
}

/** Whether a part of it is, as advertisements write it among all else: `Receptionist – law firm`, `(BSCE)高级工程师`. */
export function holdsJob(text: string): boolean {
  if (text.length > longest) return false;
  return text
    .replace(/[（(][^（()）]*[)）]/gu, ' ')
    .trim()
    .split(between)
    .some(namesJob);
}

/** Whether most of several texts are. */
export function holdJobs(texts: readonly string[]): boolean {
  return texts.length >= fewest && texts.filter(holdsJob).length * 3 >= texts.length * 2;
}
