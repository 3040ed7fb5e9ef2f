import type { Label } from '../labels/index.ts';
import { isIntroduction } from '../labels/written.ts';
import { noteChapter } from './department-heading.ts';
import { readGroup } from './duty-group.ts';
import { kindOf, partOf } from './kinds.ts';
import { labelOfLine } from './line-label.ts';
import { type Line, splitItems } from './lines.ts';
import { type Pair, splitPairs } from './pairs.ts';
import { readCounted } from './read-counted.ts';
import { isTitleAgain, type Next, rankOf, readHeading, readTitle } from './read-heading.ts';
import { addItem, continuesSentence } from './read-item.ts';
import type { FormReader } from './reader.ts';
import { isSibling, isUnknownSibling } from './sibling.ts';

/** Reads one line: a label, pairs of label and value, a title, a heading, or an item of what is open. */
export function readLine(reader: FormReader, line: Line, next: Next): void {
  if (line.outside) {
    reader.draft = undefined;
    reader.target = undefined;
    reader.prose.push(line);
    return;
  }
  if (line.uncut !== undefined) {
    reader.keep({ text: line.written, place: line.place }, line.uncut);
    reader.currentDraft().remarks.push({ kind: 'uncut-table', path: 'duties', written: line.uncut });
    return;
  }
  noteChapter(reader, line);
  if (line.setting) {
    readSetting(reader, line);
    return;
  }
  if (isTitleAgain(reader, line) || readCounted(reader, line, next) || continuesSentence(reader, line)) return;
  if (readGroup(reader, line, next)) return;
  const isItem = isNextItem(reader, line) && !isNextHeading(reader, line);
  if (!isItem && readPairs(reader, line)) return;
  const label = isItem && line.heading === undefined ? undefined : labelOfLine(reader, line);
  if (label !== undefined && !isTitleOfDocument(reader, label, line, next)) {
    reader.open(label, rankOf(line));
    markTarget(reader, line);
    noteMisread(reader, line, label);
    return;
  }
  if (readTitle(reader, line, next) || readHeading(reader, line, next, isItem)) return;
  addItem(reader, line);
}

/** `3. Education` after items 1 to 5 below `2. Duties`: a known label whose number goes on from that of the last label. */
function isNextHeading({ target, dictionary }: FormReader, { text, count, style }: Line): boolean {
  if (target === undefined || style !== 'decimal' || count === undefined || target.last === undefined) return false;
  const breaks = count !== target.last + 1;
  const follows = target.count !== undefined && count === target.count + 1;
  return (breaks || follows) && !/[。；;，,.]$/u.test(text) && dictionary.find(text) !== undefined;
}

/** What is numbered or marked as a label is one, too. */
function markTarget({ target }: FormReader, { count, mark, style }: Line): void {
  if (target === undefined) return;
  if (style !== undefined) target.style = style;
  if (count !== undefined) target.count = count;
  if (mark !== undefined) target.mark = mark;
}

function noteMisread(reader: FormReader, { misread }: Line, label: Label | undefined): void {
  if (misread === undefined || label === undefined) return;
  reader.currentDraft().remarks.push({ kind: 'misread-label', path: label.path, ...misread });
}

/** Numbered as the items before it: an item, whatever words it begins with. */
function isNextItem({ target, dictionary }: FormReader, { style, text, mark }: Line): boolean {
  if (target === undefined || kindOf(target.path) !== 'sentences' || style === undefined) return false;
  if (mark !== undefined && mark === target.mark && dictionary.find(text) !== undefined) return false;
  const part = partOf(target.path);
  // `2、外部联系：…` after `1、内部联系：…` is the next label and not the next item.
  const [pair] = part === 'contacts' || part === 'qualifications' ? splitPairs(dictionary, text, part) : [];
  if (pair?.label !== undefined && pair.label.path !== target.path && partOf(pair.label.path) === part) return false;
  if (target.items === style) return true;
  return (
    !target.filled &&
    target.items === undefined &&
    ['decimal', 'bullet', 'brackets', 'circled', 'letter'].includes(style)
  );
}

/** `Job Description` and 岗位规范 above a form name the document, though in it they are the labels of parts. */
function isTitleOfDocument({ draft }: FormReader, label: Label, line: Line, next: Next): boolean {
  if (draft !== undefined) return false;
  if (label.path === 'summary') return /^(?:job|position|role) description$/i.test(line.text);
  return next === 'table' && /^(?:岗位|职位|职务)(?:规范|要求|描述|标准)$/u.test(line.text);
}

function readPairs(reader: FormReader, line: Line): boolean {
  const { target, within } = reader;
  const pairs = pairsOf(reader, line, within);
  const [first] = pairs;
  if (
    first === undefined ||
    !(
      pairs.some(({ label }) => label !== undefined) ||
      isSurePair(reader, first, line) ||
      isUnknownSibling(reader, first)
    )
  )
    return false;
  if (
    target !== undefined &&
    kindOf(target.path) === 'sentences' &&
    target.filled &&
    !takesOver(target.path, first, line, target.mark) &&
    !isSibling(target, first, line) &&
    !isUnknownSibling(reader, first)
  ) {
    return false;
  }
  for (const pair of pairs) readPair(reader, pair, line);
  noteMisread(reader, line, first.label);
  return true;
}

/** Bold words at the beginning that are a label, and what goes on behind them without a colon. */
function pairsOf({ dictionary }: FormReader, { text, lead }: Line, within: string | undefined): Pair[] {
  const label = lead === undefined ? undefined : dictionary.find(lead, within === undefined ? {} : { within });
  const pairs = splitPairs(dictionary, text, within);
  // The bold may end within a label that a colon ends.
  if (label === undefined || lead === undefined || pairs[0]?.label !== undefined) return pairs;
  return [{ label, written: lead, value: text.slice(text.indexOf(lead) + lead.length).trim() }];
}

/** The settings of a page that are labels of a form by name; all others are none of it. */
function readSetting(reader: FormReader, line: Line): void {
  const [pair] = splitPairs(reader.dictionary, line.text, undefined);
  if (pair?.label !== undefined && pair.label.meant === undefined && pair.value !== '') readPair(reader, pair, line);
}

/** Among the facts at the head of a form, and where a colon ends a line, what stands before it is a label. */
function isSurePair({ target, draft, dictionary }: FormReader, { written, value }: Pair, { style }: Line): boolean {
  if (draft === undefined || written.length > 40 || (style === 'bullet' && value === '')) return false;
  const amongFacts = target === undefined || kindOf(target.path) === 'part' || kindOf(target.path) === 'one';
  return (value === '' || amongFacts) && dictionary.guess(written) !== undefined;
}

/** Whether a pair among the items of a list ends the list: `Training: plans …` in a duty doesn't. */
function takesOver(
  path: string,
  { label, value }: Pair,
  { style, bold, heading, mark }: Line,
  labelled?: string,
): boolean {
  if (label === undefined) return false;
  if (value === '') return style === undefined || style !== 'bullet' || (mark !== undefined && mark === labelled);
  if (style !== undefined && style !== 'part' && style !== 'han' && !bold && heading === undefined) return false;
  return partOf(label.path) !== partOf(path) || kindOf(label.path) !== 'part';
}

function readPair(reader: FormReader, { label: known, written, value }: Pair, line: Line): void {
  const { place } = line;
  if (written === '' && known === undefined) {
    if (reader.draft === undefined) reader.prose.push({ ...line, written: value, text: value });
    else reader.keep({ text: value, place });
    return;
  }
  const label = known ?? reader.dictionary.guess(written, reader.within === undefined ? {} : { within: reader.within });
  if (label === undefined) {
    if (value === '') reader.target = { path: 'x', label: written, rank: 20, filled: false };
    else reader.keep({ text: value, place }, written);
    return;
  }
  if (label.path === 'x-note') {
    reader.keep({ text: line.written, place });
    return;
  }
  if (label.path === 'form' && value !== '' && reader.draft === undefined) {
    reader.startForm({ text: value, place, level: line.heading ?? 10 });
    return;
  }
  if (value === '' || isIntroduction(value)) {
    reader.open(label, rankOf(line));
    markTarget(reader, line);
    if (value !== '') reader.currentDraft().headings.push(value);
    return;
  }
  const kind = kindOf(label.path);
  if (kind === 'part') {
    reader.open(label, rankOf(line));
    readLine(reader, { written: value, text: value, bold: false, place }, undefined);
    return;
  }
  const items = kind === 'sentences' ? splitItems(value) : [value];
  for (const text of items) reader.give(label, { text, place });
  reader.continueAfter(label, rankOf(line));
}
