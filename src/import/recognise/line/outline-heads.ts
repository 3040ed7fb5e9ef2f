import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { breaksDuties } from './duty-group.ts';
import { type Next, rankOf } from './read-heading.ts';

/** A few words, perhaps with what they mean in brackets; sentences end with a mark. */
const words = /^\p{Script=Han}[\p{Script=Han}、/]{1,13}(?:[（(][^（）()]{1,20}[)）])?\s*[:：]?$/u;

/**
 * `2.1 岗位目的` above a sentence, `2.2 职务说明` above a table: items of a list stand one below the other, so a few words with
 * a number of two levels above text of another look are the label of it, also where they alone would name a paper.
 */
export function readOutlineHead(reader: FormReader, line: Line, levels: readonly number[], next: Next): boolean {
  const { target, draft, dictionary } = reader;
  if (levels.length < 2 || draft === undefined || next === undefined || !words.test(line.text)) return false;
  if (next !== 'table' && (next.style !== undefined || next.heading !== undefined)) return false;
  // `3.3 其他` after the groups `3.1 …` and `3.2 …` is the next of them.
  if (target?.path === 'duties' && target.depth === levels.length && next !== 'table') {
    if (breaksDuties(dictionary, line.text, true)) return false;
    draft.takeHeads(line.place, line.written, line.text);
    target.group = line.text.replace(/\s*[:：]$/u, '');
    delete target.items;
    return true;
  }
  // Below other items with the same numbers it is one of them, whatever follows.
  const isFirst = target === undefined || levels.at(-1) === 1 || target.level === levels.length;
  if (!isFirst && !(next === 'table' && target.items === undefined)) return false;
  const label = dictionary.find(line.text) ?? dictionary.guess(line.text);
  if (label === undefined) {
    if (next !== 'table') return false;
    draft.takeHeads(line.place, line.written);
    reader.target = { path: 'x', label: line.text, rank: rankOf(line), filled: false, level: levels.length };
    return true;
  }
  const path = label.path === 'form' ? (draft.hasDuties ? 'basic' : 'duties') : label.path;
  // The cells below `3.1 教育与培训` have labels of their own.
  const ofTable = next === 'table' && kindOf(path) !== 'part' && path.startsWith('qualifications');
  reader.open({ ...label, path: ofTable ? 'qualifications' : path }, rankOf(line));
  draft.takeHeads(line.place, line.written);
  if (reader.target !== undefined) reader.target.level = levels.length;
  return true;
}
