import type { Table } from '../../document.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines, type Line } from '../words/lines.ts';
import { arePairHeads } from '../words/pair-heads.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { type Next, rankOf } from './read-heading.ts';

const caption =
  /^(?:附?表|table)\s*(?:\d{1,2}(?:[-－—.]\d{1,2})?|[一二三四五六七八九十]{1,3})(?:\s*[:：、.]\s*|\s+)(\S.{1,40})$/iu;

/** `表2-1　工作内容说明表` right above a table says what is in it: it opens that part, and is the name of no paper. */
export function readCaption(reader: FormReader, line: Line, next: Next): boolean {
  if (reader.draft === undefined || next !== 'table') return false;
  const [, written] = caption.exec(line.written) ?? [];
  if (written === undefined) return false;
  const words = written.replace(/(?:说明|一览|明细|情况)*表$/u, '');
  const label = reader.dictionary.guess(words, reader.within === undefined ? {} : { within: reader.within });
  if (label !== undefined && label.path !== 'form') {
    reader.open({ ...label, written: words }, rankOf(line));
    if (reader.target !== undefined) reader.target.caption = true;
  }
  reader.currentDraft().takeHeads(line.place, line.written, written);
  return true;
}

/**
 * A table of items below such a caption: heads, then a row each, whose first words are the item (`劳动法规培训 | 1个月`), also
 * where they would be a label elsewhere. What stands beside is kept with its head.
 */
export function readCaptionedTable(reader: FormReader, { rows }: Table): boolean {
  const { target } = reader;
  const [heads, ...items] = rows;
  if (target?.caption !== true || target.filled || heads === undefined || items.length === 0) return false;
  if (kindOf(target.path) !== 'sentences' || target.path === 'duties' || heads.length < 2) return false;
  if (items.some((row) => row.length !== heads.length)) return false;
  const names = heads.map(wordsIn);
  if (names.some((name) => name.length > 12)) return false;
  // `类别 | 要求` above `专业知识 | …`: labels and what they are labels of.
  const below = reader.dictionary.find(wordsIn(items[0]?.[0]), { within: 'qualifications' });
  if (arePairHeads(heads) && below?.path.startsWith('qualifications.')) return false;
  const draft = reader.currentDraft();
  draft.takeCells(...heads);
  for (const row of items) {
    const at = row.findIndex(({ blocks }) => !/^\d{0,3}$/.test(textOf(blocks)));
    row.forEach((cell, column) => {
      for (const { text, written, place } of allLines(cell.blocks))
        if (column === at) reader.add(target.path, { text, place }, target.label, target.essential);
        else if (column > at) reader.keep({ text: written, place }, names[column]);
    });
  }
  reader.target = undefined;
  return true;
}
