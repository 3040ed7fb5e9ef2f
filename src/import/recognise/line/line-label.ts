import type { Dictionary, Label } from '../../labels/index.ts';
import { unframe } from '../../labels/written.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import type { Line } from '../words/lines.ts';
import { isBracketed, isPlaceholder } from '../words/placeholder.ts';
import { labelAsked } from '../words/question.ts';
import { titleIn } from '../words/title.ts';
import { longestHeading } from './read-heading.ts';
import { labelAfterTitle } from './title-before-label.ts';
import { findBeforeWrongMark } from './wrong-mark.ts';

const headingStyles = new Set(['part', 'han', 'han-brackets', 'outline', 'roman', 'decimal', 'letter']);

/** The label that a line is, alone. */
export function labelOfLine({ dictionary, within, target, draft }: FormReader, line: Line): Label | undefined {
  const { text, style } = line;
  const prominent = line.heading !== undefined || line.bold || (style !== undefined && headingStyles.has(style));
  const marked = line.mark !== undefined && line.mark === target?.mark;
  if (style === 'bullet' && line.heading === undefined && !marked) return undefined;
  if (target?.plain && !prominent && !/[:：]$/u.test(line.written)) return undefined;
  if (/[。；;，,!！]$/u.test(text)) return target?.items === 'none' ? undefined : findBeforeWrongMark(dictionary, text);
  if (/[?？]$/u.test(text)) return text.length <= longestHeading ? labelAsked(dictionary, text) : undefined;
  // `[Insert duty here]` asks its writer for one.
  if (isBracketed(text) && isPlaceholder(text.replace(/^.|.$/gu, ''))) return undefined;
  const near = style === undefined || prominent;
  const framed = style === undefined && target?.filled !== false ? unframe(text) : undefined;
  const bare = framed?.plain && framed.rest === '' ? framed.label : text;
  const found = dictionary.find(bare, { ...(within === undefined ? {} : { within }), near });
  if (found !== undefined && isNameAmongContacts(target, found, line)) return undefined;
  // `[Job title]` on a line of its own is a place to fill in.
  if (bare !== text) {
    const label = found ?? dictionary.guess(bare);
    return label === undefined || kindOf(label.path) === 'one' ? undefined : label;
  }
  const told = found ?? labelOfRequest(dictionary, line);
  if (told !== undefined) return told;
  const named = style === undefined && draft !== undefined ? labelAfterTitle(dictionary, draft, text) : undefined;
  if (named !== undefined) return named;
  // 《运行管理标准》 is the name of a paper.
  if (framed?.plain === false && framed.rest === '' && !text.startsWith('《')) return dictionary.guess(framed.label);
  const own =
    draft?.heading !== undefined &&
    text.toLowerCase().startsWith(`${(titleIn(draft.heading.text) ?? draft.heading.text).toLowerCase()} `);
  const suffix =
    text.length <= longestHeading && style === undefined && (own || (prominent && target?.items !== 'none'));
  // `Reporting and supervisory responsibilities` are none of the duties.
  return suffix && !dictionary.guess(text)?.path.startsWith('x') ? byLastWord(text) : undefined;
}

/** `Major duties, most important first, with the share of time for each:` in bold says how its list is to be written. */
function labelOfRequest(dictionary: Dictionary, { bold, text }: Line): Label | undefined {
  const [, head] = (bold ? /^([^,，:：(（]{4,40})[,，]\s?[^:：]{4,120}[:：]$/u.exec(text) : undefined) ?? [];
  const label = head === undefined ? undefined : dictionary.find(head);
  return label === undefined || kindOf(label.path) !== 'sentences' ? undefined : { ...label, written: text };
}

/** `Training` among the contacts of a cell is one more department, if nothing sets it off from those above it. */
function isNameAmongContacts(
  target: Target | undefined,
  { path }: Label,
  { text, bold, heading, place }: Line,
): boolean {
  if (target?.filled !== true || !target.path.startsWith('contacts') || place.table === undefined) return false;
  if (bold || heading !== undefined || /[:：]$/u.test(text)) return false;
  return /^(?:department|location|career|x-structure|qualifications\.(?:training|other|knowledge|education))/.test(
    path,
  );
}

/** `Finance Team Responsibilities`: up to four words before the one that says what follows. */
function byLastWord(text: string): Label | undefined {
  const found =
    /^(?:[\w&/'’-]+\s+){1,4}(responsibilities|accountabilities|duties|requirements|qualifications|skills)\s*:?$/i.exec(
      text,
    );
  const word = found?.[1]?.toLowerCase();
  if (word === undefined || /\b(?:physical|lifting|strength|mobility)\b/i.test(text)) return undefined;
  const path =
    word === 'skills'
      ? 'qualifications.abilities'
      : word === 'requirements' || word === 'qualifications'
        ? 'qualifications'
        : 'duties';
  return { path, written: text };
}
