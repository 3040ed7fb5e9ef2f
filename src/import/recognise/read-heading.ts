import { kindOf } from './kinds.ts';
import type { Line } from './lines.ts';
import { splitPairs } from './pairs.ts';
import type { FormReader } from './reader.ts';
import { titleIn } from './title.ts';

/** What follows a line, if anything does. */
export type Next = Line | 'table' | undefined;

/** Headings are shorter, and sentences end with a mark. */
export const longestHeading = 60;

/** How prominent a line is: a heading's level, 10 for bold, 20 for plain text. */
export function rankOf(line: Line): number {
  return line.heading ?? (line.bold ? 10 : 20);
}

/** A heading with a title in it, or a short line right above a form, begins a form. */
export function readTitle(reader: FormReader, line: Line, next: Next): boolean {
  const { draft } = reader;
  const title = titleIn(line.text);
  const prominent = line.heading !== undefined || line.bold;
  const first = draft === undefined && reader.prose.length === 0;
  if (title !== undefined && (prominent || first || (draft?.hasBody && next === 'table'))) {
    begin(reader, line);
    return true;
  }
  if (line.text.length > longestHeading || /[。；;，,.!?！？：:]$/u.test(line.text)) return false;
  const leads = next === 'table' || (next !== undefined && isLabelled(reader, next));
  const peer = draft?.heading !== undefined && line.heading !== undefined && line.heading <= draft.heading.level;
  if (
    (first && (leads || prominent)) ||
    (prominent && leads && draft?.hasBody && (peer || line.heading === undefined)) ||
    (peer && draft?.hasBody)
  ) {
    if (line.style === 'bullet') return false;
    begin(reader, line);
    return true;
  }
  return false;
}

function begin(reader: FormReader, line: Line): void {
  reader.startForm({ text: line.text, place: line.place, level: line.heading ?? 10 });
}

function isLabelled(reader: FormReader, line: Line): boolean {
  if (line.style === 'bullet') return false;
  const { dictionary } = reader;
  const [pair] = splitPairs(dictionary, line.text, undefined);
  return (
    dictionary.find(line.text) !== undefined || (pair !== undefined && dictionary.guess(pair.written) !== undefined)
  );
}

/** A heading that is no known label: a group of duties, or a part that no key takes. */
export function readHeading(reader: FormReader, line: Line, isItem: boolean): boolean {
  const { target, draft } = reader;
  if (draft === undefined || target === undefined || isItem) return false;
  const { text, heading, bold, style } = line;
  const colon = /[:：]$/u.test(text) && text.length <= 30;
  if (!(heading !== undefined || (bold && text.length <= longestHeading) || (colon && style !== 'bullet')))
    return false;
  if (/[。；;，,.!?！？]$/u.test(text)) return false;
  const words = text.replace(/[:：]\s*$/u, '');
  const guessed = reader.dictionary.guess(words, reader.within === undefined ? {} : { within: reader.within });
  if (guessed !== undefined && (rankOf(line) <= target.rank || !target.filled || target.path === 'x')) {
    reader.open(guessed, rankOf(line));
    return true;
  }
  const groups = target.path === 'duties' || target.path === 'summary';
  if (groups && (colon ? !bold : rankOf(line) > target.rank)) target.group = words;
  else if (kindOf(target.path) === 'one' && !target.filled) return false;
  else reader.target = { path: 'x', label: words, rank: rankOf(line), filled: false };
  return true;
}
