import type { Position, Sentence } from '../../model/position.ts';
import { parseSentence } from '../../text/sentence/index.ts';
import { plainText } from '../../text/sentence/plain.ts';
import { writeHtml } from '../html-text.ts';
import { nowhere } from '../places.ts';
import { escapeHtml } from '../templates/index.ts';

/** What the job is, in the few tags that job searches keep; '' if the form says nothing. */
export function describeJob({ summary, duties }: Position): string {
  const paragraphs = summary.map((each) =>
    typeof each === 'string' ? `<p>${write(each)}</p>` : `<p>${strong(each.group)}</p>${writeList(each.items)}`,
  );
  return [...paragraphs, writeList(duties.map(({ duty }) => duty))].join('');
}

export function strong(text: string): string {
  return `<strong>${escapeHtml(text)}</strong>`;
}

/** Sentences as plain text, a line each. */
export function joinSentences(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => plainText(parseSentence(sentence))).join('\n');
}

function writeList(sentences: readonly Sentence[]): string {
  return sentences.length === 0 ? '' : `<ul>${sentences.map((each) => `<li>${write(each)}</li>`).join('')}</ul>`;
}

function write(sentence: Sentence): string {
  return writeHtml(parseSentence(sentence), nowhere);
}
