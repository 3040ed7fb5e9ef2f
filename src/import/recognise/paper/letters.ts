import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { splitPairs } from '../line/pairs.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { isSalutation } from '../words/salutation.ts';

/** So far down a letter greets somebody, at most. */
const longestHead = 25;

const worked =
  /\b(?:(?:was|has been|had been|were) employed|(?:has |have )?worked (?:for|with|under|as)|in (?:my|our) employ(?:ment)?|employee of)\b/i;

/** What is above the salutation of a letter says who writes to whom, and is of no form; where it names a title it is the head of one. */
export function withoutLetterhead(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const end = blocks
    .slice(0, longestHead)
    .findIndex((block) => block.kind === 'paragraph' && linesOf(block).some(({ text }) => isSalutation(text)));
  const head = blocks.slice(0, end + 1);
  const isForm = head.some(
    (block) =>
      block.kind === 'table' ||
      linesOf(block).some(({ text }) =>
        splitPairs(dictionary, text, undefined).some(({ label }) => label?.path === 'title'),
      ),
  );
  return isForm ? blocks : blocks.map((block, at) => (at <= end ? { ...block, outside: true } : block));
}

/** Whether a letter says how somebody did a job, for whoever employs them next, or that somebody would like to have it. */
export function isOfPerson(lines: readonly Line[]): boolean {
  if (!lines.slice(0, longestHead).some(({ text }) => isSalutation(text))) return false;
  const has = (pattern: RegExp) => lines.some(({ text }) => pattern.test(text));
  const applies = has(/\bI (?:am applying|am writing to apply|(?:would like|wish) to apply|hereby apply)\b/i);
  const recommends = has(
    /\b(?:recommend(?:ed|ation)?|(?:letter of |character )reference|reference (?:for|from)|in support of (?:his|her|their))\b/i,
  );
  return applies || (recommends && has(worked));
}
