import { foldText } from '../../../text/text.ts';
import { pathBySubject } from '../../labels/subject.ts';
import { kindOfRequirement } from '../../values/requirement.ts';
import type { Draft } from '../form/draft.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import { labelByValue } from '../words/label-by-value.ts';
import { isInitial, type Line } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { superiorAbove } from '../words/superior.ts';
import { isBesideGroups, isBesideLabelled, isHeadBelow, openAsked } from './beside-items.ts';
import { readBoilerplate } from './boilerplate.ts';
import { continueItem } from './continued-item.ts';
import { isIntroduction } from './introduction.ts';
import { bareOf, itemsOf } from './items-of-line.ts';
import { ofThePost, readPlaceAmongDuties } from './place-among-duties.ts';
import { isSuperiorStated, readFacts } from './sentence-facts.ts';

/** A line that is no label: an item of the list that is open, the value of a label above it, or prose. */
export function addItem(reader: FormReader, line: Line): void {
  if (isBehindSubject(reader, line)) reader.target = { path: 'basic', rank: 20, filled: true };
  // Below a stroke across the page a sentence goes on with no list above it.
  if (line.ruled && line.style === undefined && reader.draft?.hasBody) reader.target = undefined;
  if (readBoilerplate(reader, line)) return;
  const { target, draft } = reader;
  const { place, text, style } = line;
  const open = target === undefined || kindOf(target.path) !== 'sentences' || target.path === 'x';
  if (open && draft !== undefined && readFacts(reader, { text: bareOf(line), place }, target?.label)) return;
  if (draft !== undefined && isIntroduction(draft, target, line)) {
    draft.introduction.push({ text: line.written, place });
    return;
  }
  if (draft === undefined || target === undefined) {
    if (draft === undefined) reader.prose.push(line);
    else reader.keep({ text: line.written, place });
    return;
  }
  const { path, label } = target;
  const kind = kindOf(path);
  if (!target.filled && /^(?:part|sentences)$/.test(kind) && foldText(text) === foldText(draft.textOf('title') ?? ''))
    // `PERSON SPECIFICATION` above the title once more.
    draft.takeHeads(place, line.written);
  else if (path === 'x') {
    const known = target.filled || label === undefined ? undefined : labelByValue(label, text);
    if (known === undefined) reader.keep({ text: line.written, place }, label);
    else reader.give(known, { text, place });
  } else if (kind === 'one' || kind === 'names') {
    if (!readNextLabel(reader, target, line)) addFact(reader, target, line);
  } else if (leadsList(target, line)) addLead(draft, line);
  else if (isBesideLabelled(target, line)) addRequirement(reader, openAsked(reader, target), line);
  else if (kind === 'sentences') addToList(reader, draft, target, line);
  else if (path === 'qualifications') addRequirement(reader, target, line);
  else if (['contacts', 'conditions', 'pay'].includes(path) && !isAfterFact(reader, line))
    reader.add(path, { text: style === 'bullet' ? text : line.written, place }, label);
  else reader.keep({ text: line.written, place }, path === 'basic' || path === 'form' ? undefined : label);
}

/** The next label, which nobody filled in either, is no value; it may say more of what is asked for. */
function readNextLabel(reader: FormReader, { path, rank }: Target, { text, style, place, written }: Line): boolean {
  if (style !== undefined || !/[:：]$/u.test(text) || text.length > 60) return false;
  const guessed = reader.dictionary.guess(text, { within: partOf(path) });
  if (guessed !== undefined && guessed.path === path) reader.open(guessed, rank);
  else {
    reader.keep({ text: written, place });
    reader.target = { path: 'x', label: text, rank, filled: false };
  }
  return true;
}

/** Below the label of one value, or of names. */
function addFact(reader: FormReader, { path, label, rank, style: own, level }: Target, line: Line): void {
  const { place, text, style, written } = line;
  if (path === 'directReports' && isSuperiorStated(text)) reader.keep({ text: written, place }, label);
  else if (path === 'directReports' && style === 'bullet' && /^\p{Lu}[^,;]*, \p{Lu}[^,;]*$/u.test(text))
    // `Manager, Outreach` beside a bullet is one title.
    reader.add(path, { text, place, numbered: true }, label);
  else if (!isPlaceholder(text))
    reader.give({ path, written: label ?? '' }, { text: isNameOf(path, written) ? written : text, place });
  if (kindOf(path) !== 'one') return;
  reader.target = {
    path: partOf(path),
    rank,
    filled: true,
    ...(level === undefined ? {} : { level }),
    ...(own === undefined ? {} : { style: own }),
  };
}

/** `Duties may include, but are not limited to, the following:` leads the list and is none of it. */
function leadsList({ path, filled }: Target, { text, style }: Line): boolean {
  return (
    path !== 'basic' &&
    path !== 'form' &&
    !filled &&
    style === undefined &&
    /[:：]\s?[–—-]?$|[\p{Script=Han}\s][─—–-]{1,2}$/u.test(text)
  );
}

function addLead(draft: Draft, { text, place, written }: Line): void {
  const superior = superiorAbove(text);
  if (superior === undefined || draft.has('reportsTo')) draft.kept.push({ text: written, place });
  else draft.entries.push({ path: 'reportsTo', text: superior, place, written });
}

/** Below the label of a list. */
function addToList(reader: FormReader, draft: Draft, target: Target, line: Line): void {
  if (isBesideGroups(target, line)) delete target.group;
  const { path, label } = target;
  const { place, text, style } = line;
  if (isPlaceholder(text)) return;
  if (isHeadBelow(target, draft, line)) {
    reader.target = { path: 'x', label: text, rank: 10, filled: false };
    return;
  }
  // Beside numbered items a line without a number is none: a remark on the list, or the end of it.
  // Tabs may set what goes on below a text beside its label.
  const isBelow =
    isSaidOfItem(target, line) || (target.beside === true && target.items === undefined && line.indented !== undefined);
  if (!isBelow && (target.beside || (target.items !== undefined && target.items !== 'none')) && style === undefined) {
    // Below the list a sentence may say to whom the position reports.
    if (ofThePost.test(text) && readFacts(reader, { text, place }, undefined)) return;
    // 有经验者优先 below what is asked says more of it.
    if (path.startsWith('qualifications') && kindOfRequirement(text) === 'preferred')
      reader.add('qualifications.preferred', { text, place }, label);
    else if (!continueItem(reader, line)) reader.keep({ text: line.written, place });
    return;
  }
  if (!isBelow) target.items ??= style ?? 'none';
  if (!isBelow && line.bold && style !== undefined && style !== 'bullet') target.headed = true;
  const isFirst = !target.filled;
  target.filled = true;
  if (line.count !== undefined) target.last = line.count;
  if (path === 'duties' && readPlaceAmongDuties(reader, draft, line, isFirst)) return;
  const items = itemsOf(line);
  const listed = path === 'summary' && style !== undefined ? { numbered: true as const } : {};
  // `; and` at the end leads to the next item.
  const [cut] = items.length === 1 && items[0] !== text ? items : [];
  if (cut !== undefined && text.startsWith(cut)) draft.takeHeads(place, text.slice(cut.length).trim());
  for (const item of items) reader.add(path, { text: item, place, ...listed }, label, target.essential);
}

/** A sentence in plain letters below `（2）…` in bold says what that duty is, and is one itself. */
function isSaidOfItem({ path, headed }: Target, { bold, style, text, heading }: Line): boolean {
  return (
    path === 'duties' &&
    headed === true &&
    !bold &&
    style === undefined &&
    heading === undefined &&
    /[。.；;]$/u.test(text)
  );
}

/** Below the label of all that is asked. */
function addRequirement(reader: FormReader, target: Target, line: Line): void {
  const { path, label } = target;
  const { place, text, style, written } = line;
  const isNumbered = target.items !== undefined && target.items !== 'none';
  if (isNumbered && style === undefined && isAside(text)) {
    reader.keep({ text: written, place }, label);
    return;
  }
  target.items ??= style ?? 'none';
  if (!isPlaceholder(text)) for (const item of itemsOf(line)) reader.add(path, { text: item, place }, label);
}

/** `D. Roe, Ann Lee` in the place of people begins with an initial, and with no letter of a list. */
function isNameOf(path: string, written: string): boolean {
  return isInitial(written) || (path === 'incumbents' && /^\p{Lu}\. ?\p{Lu}\p{L}/u.test(written));
}

/** A sentence below `Hours: 40 a week` is not where the work is done. */
function isAfterFact({ target }: FormReader, { style }: Line): boolean {
  if (style !== undefined || target === undefined) return false;
  return target.beside === true || (target.path === 'conditions' && target.label === undefined && target.filled);
}

/** `4. …` after `3. Агент должен знать:` and its `3.1` to `3.6` is a clause of the part again. */
function isBehindSubject({ target }: FormReader, { style, count }: Line): boolean {
  return (
    style === 'decimal' &&
    target?.items === 'outline' &&
    target.count !== undefined &&
    count === target.count + 1 &&
    pathBySubject(target.label ?? '') !== undefined
  );
}

/** A note or the benefits behind the numbered things that are asked. */
function isAside(text: string): boolean {
  return (
    /^[注註备備](?:[注註])?\s*\d{0,2}\s*[:：]/u.test(text) ||
    (text.length > 20 && /\p{Script=Han}/u.test(text) && kindOfRequirement(text) === 'other')
  );
}
