import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { splitPairs } from '../line/pairs.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { isSalutation } from '../words/salutation.ts';

/** So far down a letter greets somebody, at most. */
const longestHead = 25;

const body = /^(?:title|duties|summary|qualifications|reportsTo|kpis)/;
const person = String.raw`(?:he|she|they|(?:mr|ms|mrs|miss|mx|dr)\.? [\p{L}'’-]+(?: [\p{L}'’-]+){0,2})`;
const worked = new RegExp(
  String.raw`\b${person} (?:(?:was|were|has been|have been|had been) employed|(?:has |have )?worked)\b`,
  'iu',
);
const recommended =
  /\bI (?:\w+ ){0,6}recommend\b|\brecommend (?:him|her|them|mr|ms|mrs|miss|mx|dr)\b|\breference for (?:mr|ms|mrs|miss|mx|dr)\b|\bin support of (?:his|her|their) application\b/i;
const applied = /\bI (?:am applying|am writing to apply|(?:would like|wish) to apply|hereby apply)\b/i;

/** What is above the salutation of a letter says who writes to whom, and is of no form, unless it has labels of one. */
export function withoutLetterhead(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const end = blocks
    .slice(0, longestHead)
    .findIndex((block) => block.kind === 'paragraph' && linesOf(block).some(({ text }) => isSalutation(text)));
  const head = blocks.slice(0, end + 1);
  const isForm = head.some(
    (block) => block.kind === 'table' || linesOf(block).some(({ text }) => body.test(pathOf(dictionary, text))),
  );
  return isForm ? blocks : blocks.map((block, at) => (at <= end ? { ...block, outside: true } : block));
}

/** Whether a letter says how somebody did a job, for whoever employs them next, or that somebody would like to have it. */
export function isOfPerson(lines: readonly Line[]): boolean {
  if (!lines.slice(0, longestHead).some(({ text }) => isSalutation(text))) return false;
  const has = (pattern: RegExp) => lines.some(({ text }) => pattern.test(text));
  return has(applied) || (has(recommended) && has(worked));
}

function pathOf(dictionary: Dictionary, text: string): string {
  const [pair] = splitPairs(dictionary, text, undefined);
  return dictionary.find(text)?.path ?? pair?.label?.path ?? '';
}
