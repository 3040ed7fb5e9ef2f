import { isEnglishJob } from './english-job.ts';

const name = String.raw`(\p{Lu}[\p{L}'’&/-]*(?: (?:\p{Lu}[\p{L}'’&/-]*|of|and|for|the|&)){0,6})`;
const verbs =
  'is|will|shall|works|provides|performs|supports|leads|manages|oversees|plans|reports|coordinates|ensures|assists|gives|runs';
const subject = new RegExp(String.raw`^(?:An?|The) ${name} (?:${verbs})\b.{20,}[.!]$`, 'u');

/** The job of which a sentence speaks: `A Stage Manager is a coordinator who …`; undefined where its subject is none. */
export function jobNamedIn(sentence: string): string | undefined {
  const found = sentence.length > 600 ? undefined : subject.exec(sentence)?.[1];
  return found !== undefined && isEnglishJob(found) ? found : undefined;
}
