import { toSimplified } from '../../labels/traditional.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName, withoutAside } from './job-name.ts';

/** Whether a heading is the name of a job, or of one at several levels: Java工程师/高级Java工程师. */
export function namesJobs(text: string): boolean {
  return (
    text.length <= 60 &&
    text
      .split(/[/／]/u)
      .map((name) => name.trim())
      .every((name) => isJobName(withoutAside(toSimplified(name))) || isEnglishJob(name))
  );
}
