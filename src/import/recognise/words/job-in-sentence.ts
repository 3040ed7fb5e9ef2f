import { toSimplified } from '../../labels/traditional.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName } from './job-name.ts';

const name = String.raw`(\p{Lu}[\p{L}'’&/-]*(?: (?:\p{Lu}[\p{L}'’&/-]*|of|and|for|the|&)){0,6})`;
const verbs =
  'is|will|shall|works|provides|performs|supports|leads|manages|oversees|plans|reports|coordinates|ensures|assists|gives|runs';
const subject = new RegExp(String.raw`^(?:An?|The) ${name} (?:${verbs})\b.{20,}[.!]$`, 'u');

/** `We are seeking a part-time Lab Manager to …` */
const sought = new RegExp(
  String.raw`\b(?:seeks?|seeking|looking for|hiring|recruiting|recruits) (?:an?|our next) (?:[\p{Ll}-]+,? ){0,4}?${name}(?= to | who | for | with | in | on |[,.;!])`,
  'u',
);

/** 现面向校内公开招聘9名兼职辅导员。 */
const soughtInChinese =
  /(?:招聘|招募|选聘|招收|招录|诚聘|急聘|聘请)\s*(?:(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s*[名位个])?\s*(\p{Script=Han}{2,12}?)\s*(?:(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s*[名位人])?(?=[，,。；;（(！!]|$)/u;

/** The job for which somebody is sought: a sentence of an advertisement names it. */
export function jobSoughtIn(sentence: string): string | undefined {
  const start = sentence.slice(0, 300);
  const chinese = soughtInChinese.exec(toSimplified(start));
  // The characters of both scripts are as many.
  if (chinese?.[1] !== undefined && isJobName(chinese[1])) {
    const at = chinese.index + chinese[0].lastIndexOf(chinese[1]);
    return start.slice(at, at + chinese[1].length);
  }
  const found = sought.exec(start)?.[1];
  return found !== undefined && isEnglishJob(found) ? found : undefined;
}

/** The job of which a sentence speaks: `A Stage Manager is a coordinator who …`; undefined where its subject is none. */
export function jobNamedIn(sentence: string): string | undefined {
  const found = sentence.length > 600 ? undefined : subject.exec(sentence)?.[1];
  return found !== undefined && isEnglishJob(found) ? found : undefined;
}
