import type { Label } from '../labels/index.ts';
import { kindOf, partOf } from './kinds.ts';
import { type Line, splitItems } from './lines.ts';
import { type Pair, splitPairs } from './pairs.ts';
import { addItem } from './read-item.ts';
import type { FormReader } from './reader.ts';
import { titleIn } from './title.ts';

type Next = Line | 'table' | undefined;

/** Headings are shorter, and sentences end with a mark. */
const longestHeading = 60;
const headingStyles = new Set(['part', 'han', 'han-brackets', 'outline', 'roman', 'decimal', 'letter']);

/** Reads one line: a label, pairs of label and value, a title, a heading, or an item of what is open. */
export function readLine(reader: FormReader, line: Line, next: Next): void {
  const isItem = isNextItem(reader, line);
  if (!isItem && readPairs(reader, line)) return;
  const label = isItem && line.heading === undefined ? undefined : labelOf(reader, line);
  if (label !== undefined && !isTitleOfDocument(reader, label, line)) {
    reader.open(label, rankOf(line));
    return;
  }
  if (readTitle(reader, line, next) || readHeading(reader, line, isItem)) return;
  addItem(reader, line);
}

function rankOf(line: Line): number {
  return line.heading ?? (line.bold ? 10 : 20);
}

/** Numbered as the items before it: an item, whatever words it begins with. */
function isNextItem({ target }: FormReader, { style }: Line): boolean {
  if (target === undefined || kindOf(target.path) !== 'sentences' || style === undefined) return false;
  if (target.items === style) return true;
  return (
    !target.filled &&
    target.items === undefined &&
    ['decimal', 'bullet', 'brackets', 'circled', 'letter'].includes(style)
  );
}

function labelOf({ dictionary, within, target, draft }: FormReader, line: Line): Label | undefined {
  const { text, style } = line;
  const prominent = line.heading !== undefined || line.bold || (style !== undefined && headingStyles.has(style));
  if (style === 'bullet' && line.heading === undefined) return undefined;
  if (/[。；;，,!?！？]$/u.test(text)) return undefined;
  const near = style === undefined || prominent;
  const found = dictionary.find(text, { ...(within === undefined ? {} : { within }), near });
  if (found !== undefined) return found;
  const own =
    draft?.heading !== undefined &&
    text.toLowerCase().startsWith(`${(titleIn(draft.heading.text) ?? draft.heading.text).toLowerCase()} `);
  const suffix =
    text.length <= longestHeading && style === undefined && (own || (prominent && target?.items !== 'none'));
  return suffix ? byLastWord(text) : undefined;
}

/** `Finance Team Responsibilities`: up to four words before the one that says what follows. */
function byLastWord(text: string): Label | undefined {
  const found =
    /^(?:[\w&/'’-]+\s+){1,4}(responsibilities|accountabilities|duties|requirements|qualifications|skills)\s*:?$/i.exec(
      text,
    );
  const word = found?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const path =
    word === 'skills'
      ? 'qualifications.abilities'
      : word === 'requirements' || word === 'qualifications'
        ? 'qualifications'
        : 'duties';
  return { path, written: text };
}

/** `Job Description` above the form names the document, though below a title it is the label of a summary. */
function isTitleOfDocument({ draft }: FormReader, label: Label, line: Line): boolean {
  return label.path === 'summary' && draft === undefined && /^(?:job|position|role) description$/i.test(line.text);
}

function readPairs(reader: FormReader, line: Line): boolean {
  const { target, dictionary, within } = reader;
  const pairs = splitPairs(dictionary, line.text, within);
  const [first] = pairs;
  if (first === undefined || !pairs.some(({ label }) => label !== undefined)) return false;
  if (
    target !== undefined &&
    kindOf(target.path) === 'sentences' &&
    target.filled &&
    !takesOver(target.path, first, line)
  ) {
    return false;
  }
  for (const pair of pairs) readPair(reader, pair, line);
  return true;
}

/** Whether a pair among the items of a list ends the list: `Training: plans …` in a duty doesn't. */
function takesOver(path: string, { label, value }: Pair, { style, bold, heading }: Line): boolean {
  if (label === undefined) return false;
  if (value === '') return style === undefined || style !== 'bullet';
  if (style !== undefined && style !== 'part' && style !== 'han' && !bold && heading === undefined) return false;
  return partOf(label.path) !== partOf(path) || kindOf(label.path) !== 'part';
}

function readPair(reader: FormReader, { label, written, value }: Pair, line: Line): void {
  const { place } = line;
  if (label === undefined) {
    if (value === '') reader.target = { path: 'x', label: written, rank: 20, filled: false };
    else reader.keep({ text: value, place }, written);
    return;
  }
  if (value === '') {
    reader.open(label, rankOf(line));
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

/** A heading with a title in it, or a short line right above a form, begins a form. */
function readTitle(reader: FormReader, line: Line, next: Next): boolean {
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
  return (
    dictionary.find(line.text, {}) !== undefined || splitPairs(dictionary, line.text, undefined)[0]?.label !== undefined
  );
}

/** A heading that is no known label: a group of duties, or a part that no key takes. */
function readHeading(reader: FormReader, line: Line, isItem: boolean): boolean {
  const { target, draft } = reader;
  if (draft === undefined || target === undefined || isItem) return false;
  const { text, heading, bold, style } = line;
  const colon = /[:：]$/u.test(text) && text.length <= 30;
  if (!(heading !== undefined || (bold && text.length <= longestHeading) || (colon && style !== 'bullet')))
    return false;
  if (/[。；;，,.!?！？]$/u.test(text)) return false;
  const words = text.replace(/[:：]\s*$/u, '');
  const groups = target.path === 'duties' || target.path === 'summary';
  if (groups && (colon ? !bold : rankOf(line) > target.rank)) target.group = words;
  else if (kindOf(target.path) === 'one' && !target.filled) return false;
  else reader.target = { path: 'x', label: words, rank: rankOf(line), filled: false };
  return true;
}
