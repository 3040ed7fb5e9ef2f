import type { Dictionary } from '../../labels/index.ts';
import { labelAsked } from '../words/question.ts';

/** Fewer heads that ask may stand in any list. */
const fewest = 3;

/** Whether the heads of a table are the questions of a form that people answered, a row an answer. */
export function areQuestions(heads: readonly string[]): boolean {
  return heads.filter((head) => /[?？]/u.test(head)).length >= fewest;
}

/** What such a head asks for: `In a sentence or two: why does the job exist?`, `List the main duties, one per line`. */
export function pathOfQuestion(dictionary: Dictionary, head: string): string | undefined {
  const bare = head
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/^.*[:：]\s*(?=\S)/u, '')
    .replace(/^(?:please )?(?:list|describe|give|name|state|请?(?:列出|填写|描述|说明))\s*(?:the |your |all )*/iu, '')
    .replace(/[,，] (?:one|each|in)\b.*$/iu, '')
    .trim();
  // What somebody wants to say besides is no value of any key.
  return /^(?:anything|any other|other|is there|还有)\b/iu.test(bare) ? undefined : labelAsked(dictionary, bare)?.path;
}
