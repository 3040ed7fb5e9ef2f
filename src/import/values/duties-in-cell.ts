import type { Piece } from '../recognise/form/draft.ts';
import { splitItems } from '../recognise/words/split-items.ts';
import { clausesOf } from './words.ts';

/** The duties in a cell: its items if they are numbered or each ends as a sentence; else one. */
export function listDuties(pieces: readonly Piece[], kpis: number, isGroup: boolean): string[] {
  if (leadsTasks(pieces)) return [joinTasks(pieces)];
  const texts = pieces.map(({ text }) => text);
  if (texts.length === 0) return [];
  if (texts.length === 1) return splitItems(texts[0] ?? '');
  const whole = texts.every((text) => /[。；;.]$/u.test(text));
  const numbered = texts.length === kpis;
  const bullets = pieces.every(({ bullet, numbered }) => bullet === true || numbered === true);
  // Lines beside the name of a group that begin as sentences do are a duty each.
  const begun = isGroup && texts.every((text) => /^\p{Lu}\p{Ll}/u.test(text) && text.includes(' '));
  return whole || numbered || bullets || begun ? texts : [clausesOf(texts.join('\n'))];
}

/** A duty in the first line of its cell, and its tasks with bullets below it. */
function leadsTasks([first, ...tasks]: readonly Piece[]): boolean {
  return first?.bullet === undefined && tasks.length > 0 && tasks.every(({ bullet }) => bullet === true);
}

/** 计划编制：汇总订单；排出计划: what one indicator or share is for stays one duty. */
function joinTasks([first, ...tasks]: readonly Piece[]): string {
  const head = (first?.text ?? '').replace(/[\s:：]+$/u, '');
  const isChinese = /\p{Script=Han}/u.test(head);
  const bare = tasks.map(({ text }, at) => (at === tasks.length - 1 ? text : text.replace(/[；;。.，,]+$/u, '')));
  return `${head}${isChinese ? '：' : ': '}${bare.join(isChinese ? '；' : '; ')}`;
}
