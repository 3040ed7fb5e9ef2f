import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { type Next, rankOf } from './read-heading.ts';

/** How items are numbered below labels with numbers of several levels. */
const otherwise = /^(?:letter|brackets|circled|bullet|decimal|han-brackets)$/;
/** Longer lines are sentences. */
const longestName = 16;

/** `5.2.2 权限` above or below `a) …`: a label with a number of the manual's, whose items are numbered otherwise. */
export function openNumberedPart(reader: FormReader, line: Line, levels: readonly number[], next: Next): boolean {
  const { dictionary, draft, target } = reader;
  if (levels.length < 2 || draft === undefined || next === undefined) return false;
  if (!leadsOtherwise(next) && !isBelowOthers(reader, next)) return false;
  const label = dictionary.find(line.text);
  if (label === undefined && openPeerPart(reader, line, levels.length, next)) return true;
  // `1.2 技能要求` is as plain as `1.1 岗位职责`, whose items are numbered otherwise.
  const isHeading = line.heading !== undefined || line.bold || target?.part === levels.length;
  if (label === undefined || !(isListPart(label.path) || (isHeading && partOf(label.path) === 'qualifications')))
    return false;
  reader.open(label, rankOf(line));
  if (reader.target !== undefined && next !== 'table') reader.target.items = next.style ?? 'none';
  if (reader.target !== undefined) reader.target.part = levels.length;
  return true;
}

/**
 * `4.2 安全职责` after `4.1 岗位职责` and its items, and above more that are numbered as they are: what its words speak of; a group
 * where that are duties again, and nothing of the part before where they say nothing.
 */
function openPeerPart(reader: FormReader, line: Line, depth: number, next: Next): boolean {
  const { dictionary, draft, target } = reader;
  if (target?.part !== depth || !target.filled || draft === undefined || next === undefined || next === 'table')
    return false;
  if (next.style === undefined || next.style !== target.items) return false;
  const { text, place, written } = line;
  if (text.length > longestName || /[.。;；,，:：!?！？]/u.test(text)) return false;
  const guessed = dictionary.guess(text);
  draft.takeHeads(place, written, text);
  if (guessed?.path === 'duties' && target.path === 'duties') {
    reader.target = { ...target, group: text };
    return true;
  }
  if (guessed !== undefined && kindOf(guessed.path) !== 'one') reader.open(guessed, rankOf(line));
  else reader.target = { path: 'x', label: text, rank: rankOf(line), filled: false };
  if (reader.target !== undefined) {
    reader.target.items = next.style;
    reader.target.part = depth;
  }
  return true;
}

function leadsOtherwise(next: Next): boolean {
  if (next === undefined || next === 'table' || (next.levels?.length ?? 0) > 1) return false;
  return otherwise.test(next.style ?? '');
}

/** Below items that are numbered otherwise it is none of them, though a table or a text follows it. */
function isBelowOthers({ target }: FormReader, next: Next): boolean {
  if (target?.filled !== true || !otherwise.test(target.items ?? '')) return false;
  return next === 'table' || (next !== undefined && next.style === undefined);
}

function isListPart(path: string): boolean {
  return /^(?:duties|authority|qualifications|kpis|contacts|conditions|summary|career)$/.test(path);
}
