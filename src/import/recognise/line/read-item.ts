import { foldText } from '../../../text/text.ts';
import { pathBySubject } from '../../labels/subject.ts';
import { kindOfRequirement } from '../../values/requirement.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { labelByValue } from '../words/label-by-value.ts';
import { isInitial, type Line, splitItems } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { superiorAbove } from '../words/superior.ts';
import { readBoilerplate } from './boilerplate.ts';
import { isIntroduction } from './introduction.ts';
import { factsIn, isSuperiorStated, readFacts } from './sentence-facts.ts';

const ofThePost = /^(?:this|the) (?:position|role|job|post)\b/i;

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
  } else if ((kind === 'one' || kind === 'names') && style === undefined && /[:：]$/u.test(text) && text.length <= 60) {
    // The next label, which nobody filled in either, is no value; it may say more of what is asked for.
    const guessed = reader.dictionary.guess(text, { within: partOf(path) });
    if (guessed !== undefined && guessed.path === path) reader.open(guessed, target.rank);
    else {
      reader.keep({ text: line.written, place });
      reader.target = { path: 'x', label: text, rank: target.rank, filled: false };
    }
  } else if (kind === 'one' || kind === 'names') {
    if (path === 'directReports' && isSuperiorStated(text)) reader.keep({ text: line.written, place }, label);
    else if (path === 'directReports' && style === 'bullet' && /^\p{Lu}[^,;]*, \p{Lu}[^,;]*$/u.test(text))
      // `Manager, Outreach` beside a bullet is one title.
      reader.add(path, { text, place, numbered: true }, label);
    else if (!isPlaceholder(text))
      reader.give({ path, written: label ?? '' }, { text: isNameOf(path, line.written) ? line.written : text, place });
    const { style: own, level } = target;
    if (kind === 'one')
      reader.target = {
        path: partOf(path),
        rank: target.rank,
        filled: true,
        ...(level === undefined ? {} : { level }),
        ...(own === undefined ? {} : { style: own }),
      };
  } else if (
    path !== 'basic' &&
    path !== 'form' &&
    !target.filled &&
    style === undefined &&
    /[:：]\s?[–—-]?$/u.test(text)
  ) {
    // `Duties may include, but are not limited to, the following:` leads the list and is none of it.
    const superior = superiorAbove(text);
    if (superior === undefined || draft.has('reportsTo')) draft.kept.push({ text: line.written, place });
    else draft.entries.push({ path: 'reportsTo', text: superior, place, written: line.written });
  } else if (kind === 'sentences') {
    if (isPlaceholder(text)) return;
    // Beside numbered items a line without a number is none: a remark on the list, or the end of it.
    // Tabs may set what goes on below a text beside its label.
    const isBelow = target.beside === true && target.items === undefined && line.indented !== undefined;
    if (!isBelow && (target.beside || (target.items !== undefined && target.items !== 'none')) && style === undefined) {
      // Below the list a sentence may say to whom the position reports.
      if (ofThePost.test(text) && readFacts(reader, { text, place }, undefined)) return;
      if (!continueItem(reader, line)) reader.keep({ text: line.written, place });
      return;
    }
    if (!isBelow) target.items ??= style ?? 'none';
    const isFirst = !target.filled;
    target.filled = true;
    if (line.count !== undefined) target.last = line.count;
    const items = itemsOf(line);
    if (path === 'duties' && !draft.has('duties') && style === undefined && saysPlaceOnly(text)) {
      readFacts(reader, { text, place }, label);
      return;
    }
    if (path === 'duties' && isFirst && style === undefined && ofThePost.test(text) && isSuperiorStated(text))
      if (readFacts(reader, { text, place }, label))
        // `Staffing responsibilities` may say no more than who is above, and who below.
        return;
    if (path === 'duties' && draft.rows.length === 0 && !draft.has('duties') && readSuperior(reader, line)) return;
    const listed = path === 'summary' && style !== undefined ? { numbered: true as const } : {};
    // `; and` at the end leads to the next item.
    const [cut] = items.length === 1 && items[0] !== text ? items : [];
    if (cut !== undefined && text.startsWith(cut)) draft.takeHeads(place, text.slice(cut.length).trim());
    for (const item of items) reader.add(path, { text: item, place, ...listed }, label, target.essential);
  } else if (path === 'qualifications') {
    const isNumbered = target.items !== undefined && target.items !== 'none';
    if (isNumbered && style === undefined && isAside(text)) {
      reader.keep({ text: line.written, place }, label);
      return;
    }
    target.items ??= style ?? 'none';
    if (!isPlaceholder(text)) for (const item of itemsOf(line)) reader.add(path, { text: item, place }, label);
  } else if (['contacts', 'conditions', 'pay'].includes(path) && !isAfterFact(reader, line))
    reader.add(path, { text: style === 'bullet' ? text : line.written, place }, label);
  else reader.keep({ text: line.written, place }, path === 'basic' || path === 'form' ? undefined : label);
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

/** `The Director reports to the Pastor. The position supervises the Organist.` says nothing of what is done. */
function saysPlaceOnly(text: string): boolean {
  const { facts, rest } = factsIn(text);
  return facts.some(({ path }) => path === 'reportsTo') && rest.length === 0;
}

/** `主管直接对主任负责` as the first duty says to whom the position reports. */
function readSuperior(reader: FormReader, { text, place }: Line): boolean {
  if (!/直接?[向对].{2,20}负责[。；;]?$/u.test(text) || !isSuperiorStated(text) || /[，,]/u.test(text)) return false;
  return readFacts(reader, { text, place }, undefined);
}

/** A line without its numbers of several levels, and without the bold words at its beginning, which are a label that isn't known. */
function bareOf({ written, lead, text, levels = [] }: Line): string {
  if (lead === undefined && levels.length > 1) return text;
  return lead !== undefined && written.startsWith(lead) ? written.slice(lead.length).trim() : written;
}

/** A note or the benefits behind the numbered things that are asked. */
function isAside(text: string): boolean {
  return (
    /^[注註备備](?:[注註])?\s*\d{0,2}\s*[:：]/u.test(text) ||
    (text.length > 20 && /\p{Script=Han}/u.test(text) && kindOfRequirement(text) === 'other')
  );
}

/** A word below a broken line that is a label elsewhere goes on with the sentence. */
export function continuesSentence(reader: FormReader, line: Line): boolean {
  const { target, draft } = reader;
  const above = draft?.entries.at(-1)?.text.split('\n').at(-1) ?? '';
  if (target?.items === undefined || line.style !== undefined || line.place.line === undefined) return false;
  if (!/^\p{Ll}[^:：]*$/u.test(line.text) || line.bold || line.heading !== undefined || above.length < 30) return false;
  return continueItem(reader, line);
}

/** A line that a text file broke: the one before it ends in the middle of a sentence, at the width of the page. */
function continueItem({ draft, target }: FormReader, { written, place }: Line): boolean {
  const last = draft?.entries.at(-1);
  if (last === undefined || last.path !== target?.path || place.line === undefined) return false;
  const [above = ''] = [last.text.split('\n').at(-1)];
  const width = [...above].reduce((sum, sign) => sum + (/\p{Script=Han}|[\uff00-\uffef]/u.test(sign) ? 2 : 1), 0);
  if (/[。；;.!?！？]$/u.test(above) || !(/^\p{Ll}/u.test(written) || width >= 40)) return false;
  draft?.entries.splice(-1, 1, { ...last, text: `${last.text}\n${written}`, place: last.place });
  draft?.continued.push({ text: written, place });
  return true;
}

/** `3、…； 4、…`: where the line break between two items is lost, the next number after a mark begins the next. */
function splitNext(text: string, count: number): string[] {
  for (const found of text.matchAll(/(?<=[；;。]\s{0,4})(\d{1,2})[、.．](?!\d)\s*/gu)) {
    if (Number(found[1]) !== count + 1) continue;
    const rest = text.slice(found.index + found[0].length).trim();
    return rest === '' ? [text] : [text.slice(0, found.index).trim(), ...splitNext(rest, count + 1)];
  }
  return [text];
}

/** The items of a line that holds several, or the line without its number. */
function itemsOf({ written, text, count }: Line): string[] {
  const items = splitItems(written);
  if (items.length > 1) return items;
  const bare = text.replace(/(?<=[；;])\s*(?:以及|及|and|or|and\/or)$/u, '');
  return count === undefined ? [bare] : splitNext(bare, count);
}
