import { isEnglishJob } from './english-job.ts';

const name = String.raw`(\p{Lu}[\p{L}'’&/-]*(?: (?:\p{Lu}[\p{L}'’&/-]*|of|and|for|the|&)){0,6})`;
const verbs =
  'is|will|shall|works|provides|performs|supports|leads|manages|oversees|plans|reports|coordinates|ensures|assists|gives|runs';
const subject = new RegExp(String.raw`^(?:An?|The) ${name} (?:${verbs})\b.{20,}[.!]$`, 'u');

/** `We are seeking a part-time Lab Manager to …` */
const sought = new RegExp(
  String.raw`\b(?:seeks?|seeking|looking for|hiring|recruiting|recruits) (?:an?|our next) (?:[\p{Ll}-]+,? ){0,4}?${name}(?= to | who | for | with | in | on |[,.;!])`,
  'u',
);

/** The job for which somebody is sought: a sentence of an advertisement names it. */
export function jobSoughtIn(sentence: string): string | undefined {
  const found = sought.exec(sentence.slice(0, 300))?.[1];
  return found !== undefined && isEnglishJob(found) ? found : undefined;
}

/** The job of which a sentence speaks: `A Stage Manager is a coordinator who …`; undefined where its subject is none. */
export function jobNamedIn(sentence: string): string | undefined {
  const found = sentence.length > 600 ? undefined : subject.exec(sentence)?.[1];
  return found !== undefined && isEnglishJob(found) ? found : undefined;
}
