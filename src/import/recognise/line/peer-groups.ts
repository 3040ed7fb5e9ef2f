import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { type Next, rankOf } from './read-heading.ts';

/** What a heading must speak of to end the groups beside which it stands; `Staff training` and `Guest relations` are groups. */
const ends =
  /^(?:qualifications(?!\.(?:training|knowledge|other))|conditions|pay|kpis|authority$|compliance|approval|x-signature)/;

/**
 * `PLANNING & FINANCE` right below `RESPONSIBILITIES`, set as it is, above a list: a label is not empty, so the heading names a
 * group of what it stands for, and so do those of its look that follow.
 */
export function readPeerGroup(reader: FormReader, line: Line, next: Next, guessed: Label | undefined): boolean {
  const { target, draft } = reader;
  if (target?.path !== 'duties' || draft === undefined || next === undefined || next === 'table') return false;
  if (line.style !== undefined || next.style === undefined) return false;
  const isPlain = rankOf(line) === 20;
  const isPeer = target.peers === true && rankOf(line) === target.groupRank;
  if (isPlain ? !isName(line.text) : rankOf(line) !== target.rank && !isPeer) return false;
  if (isPlain && target.filled && target.plainPeers !== true) return false;
  if (target.filled ? target.peers !== true : target.group !== undefined) return false;
  if (target.filled && guessed !== undefined && ends.test(guessed.path)) return false;
  reader.target = { ...target, group: line.text.replace(/^[A-Z]\t+|[\s:：]+$/gu, ''), peers: true, filled: true };
  reader.target.groupRank = rankOf(line);
  if (isPlain) reader.target.plainPeers = true;
  if (!isPeer) delete reader.target.items;
  return true;
}

/**
 * `People Management` among groups of duties that look the same and lead lists as it does, or `Service` in plain letters between
 * `Main Duties` and a list: a group, and no label.
 */
export function readSameLook(reader: FormReader, line: Line, next: Next): boolean {
  const { target, dictionary, draft } = reader;
  if (target?.path !== 'duties' || draft === undefined || line.style !== undefined) return false;
  if (next === undefined || next === 'table' || next.style === undefined) return false;
  const words = line.text.replace(/[\s:：]+$/u, '');
  const label = dictionary.find(words);
  if (label === undefined || /\p{Script=Han}/u.test(words) || /[.;,!?]$/.test(words)) return false;
  const isTaught = /^education(?:al)?(?: (?:and|&) (?:training|development|learning|research))?$/i.test(words);
  if ((ends.test(label.path) && !isTaught) || /^(?:form|basic|summary|duties|career|contacts)/.test(label.path))
    return false;
  const rank = rankOf(line);
  const isPlain = rank === 20 && target.rank < 20;
  const isFirst = isPlain && !target.filled && target.group === undefined && isName(words) && !/:$/.test(line.text);
  const isPeer =
    target.group !== undefined &&
    target.groupRank === rank &&
    next.style === target.items &&
    // In the cell beside a label bold words are below it, however the label looks.
    (isPlain
      ? target.plainPeers === true
      : rank > target.rank || (target.rank === 20 && line.place.table !== undefined));
  if (!isFirst && !isPeer) return false;
  draft.takeHeads(line.place, line.written, words);
  reader.target = { ...target, group: words, filled: true };
  if (isFirst) {
    Object.assign(reader.target, { peers: true, plainPeers: true, groupRank: rank });
  }
  return true;
}

/** `Clinical Care` or 仓储管理 in plain letters above a list: a few words that end without a mark. */
function isName(text: string): boolean {
  if (/^\p{Script=Han}[\p{Script=Han}、]{1,11}[:：]?$/u.test(text)) return true;
  if (!/^\p{Lu}[^\p{Script=Han}.;,!?:]{2,59}:?$/u.test(text) || text.split(/\s+/).length > 7) return false;
  return !/\b(?:following|includ(?:e|es|ing)|will|must|shall|is|are|may|can|should)\b/i.test(text);
}
