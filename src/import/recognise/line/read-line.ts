import { isShareHead } from '../../labels/share.ts';
import { isFiller, isIntroduction } from '../../labels/written.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { isInstruction } from '../words/instruction.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { aboveFacts } from './above-facts.ts';
import { readAsking } from './asking-line.ts';
import { readBareFact } from './bare-facts.ts';
import { readCaption } from './caption.ts';
import { readColonItem } from './colon-items.ts';
import { continuesSentence } from './continued-item.ts';
import { readDashedHead } from './dashed-head.ts';
import { nameDepartment, noteChapter } from './department-heading.ts';
import { readGroup, readSubLabel } from './duty-group.ts';
import { readFactor } from './factor-lines.ts';
import { readGradedTitle } from './graded-title.ts';
import { leaveInsetList } from './inset-lists.ts';
import { readIssueDates, readSignedLine } from './issue-dates.ts';
import { labelOfPair } from './label-of-pair.ts';
import { isLabelAlike } from './labels-alike.ts';
import { readLeadIn } from './lead-in.ts';
import { labelOfLine } from './line-label.ts';
import { isRunInOf, isSetInColumns, isSurePair, pairsOf, takesOver } from './line-pairs.ts';
import { markTarget, noteMisread } from './mark-target.ts';
import { readMeasureOfDuty } from './measure-of-duty.ts';
import { readNamedUnit } from './named-unit.ts';
import { endsDuties, isDutyAmongOthers, isNextItem, leadsTable, opensTable } from './next-item.ts';
import { readNextPage } from './next-page.ts';
import { readNotice } from './notice.ts';
import { readOfficialHead } from './official-head.ts';
import { isTitleAgain, isTitleOfNext } from './other-titles.ts';
import { readOutline } from './outline.ts';
import { readOutside } from './outside.ts';
import type { Pair } from './pairs.ts';
import { isNameOfPaper, isTitleOfDocument } from './paper-name.ts';
import { readPaperPair } from './paper-pair.ts';
import { readPurposeBelowContacts } from './purpose-below-contacts.ts';
import { readCounted } from './read-counted.ts';
import { type Next, rankOf, readTitle } from './read-heading.ts';
import { addItem } from './read-item.ts';
import { readListGroup } from './read-list-group.ts';
import { readRepeatedHead } from './repeated-head.ts';
import { readRevisionLine } from './revision-lines.ts';
import { asItem, cutAtGaps, withoutBullet } from './run-in.ts';
import { readFacts, readStated } from './sentence-facts.ts';
import { settingPairs } from './settings.ts';
import { isOfParts, isSibling, isUnknownSibling, markParts, readUnknownAsked } from './sibling.ts';
import { asSection } from './standard-section.ts';
import { readSubject } from './subject-of-letter.ts';
import { markColumn, readColumnOn } from './tab-columns.ts';
import { asTheJob, pairsAboveText } from './the-job.ts';
import { readUnticked } from './ticked-lines.ts';
import { readHeading } from './unknown-heading.ts';
import { openUnlabelledDuties } from './unlabelled-duties.ts';
import { readUnlabelledGroup } from './unlabelled-groups.ts';
import { readValueLine } from './value-in-place.ts';
import { readWishLead } from './wish-lead.ts';

/** Reads one line: a label, pairs of label and value, a title, a heading, or an item of what is open. */
export function readLine(reader: FormReader, line: Line, next: Next): void {
  if (line.outside) {
    readOutside(reader, line, next);
    return;
  }
  if (line.uncut !== undefined) {
    reader.keep({ text: line.written, place: line.place }, line.uncut);
    reader.currentDraft().remarks.push({ kind: 'uncut-table', path: 'duties', written: line.uncut });
    return;
  }
  leaveInsetList(reader, line);
  if (readUnticked(reader, line) || readOfficialHead(reader, line) || readFactor(reader, line)) return;
  if (readNextPage(reader, line) || noteChapter(reader, line) || readCaption(reader, line, next)) return;
  if (line.setting) {
    for (const setting of settingPairs(reader.dictionary, line)) readPair(reader, setting, line);
    return;
  }
  if (reader.heads.places.has(line.place) && readRepeatedHead(reader, line, next)) return;
  if (readUnlabelledGroup(reader, line)) return;
  if (isTitleOfNext(reader, line, next) || readLeadIn(reader, line, next) || readListGroup(reader, line)) return;
  if (readAsking(reader, line) || readGradedTitle(reader, line, next) || readSignedLine(reader, line)) return;
  if (readIssueDates(reader, line) || readRepeatedHead(reader, line, next) || readOutline(reader, line, next)) return;
  if (isTitleAgain(reader, line) || readCounted(reader, line, next) || continuesSentence(reader, line)) return;
  if (readMeasureOfDuty(reader, line, next) || readRevisionLine(reader, line)) return;
  if (opensTable(reader, line, next) || leadsTable(reader, line, next)) return;
  if (readColumnOn(reader, line) || readColonItem(reader, line, next)) return;
  openUnlabelledDuties(reader, line);
  if (readNotice(reader, line) || readWishLead(reader, line, next)) return;
  if (readDashedHead(reader, line) || readGroup(reader, line, next)) return;
  const isItem = isNextItem(reader, line, next);
  if (!isItem && (readBareFact(reader, line) || readPairs(reader, line, next))) return;
  const found =
    isItem && line.heading === undefined
      ? undefined
      : asSection(reader, asTheJob(labelOfLine(reader, line), line, next), line, next);
  const label = found !== undefined && isNameOfPaper(reader, found, line, next) ? { ...found, path: 'form' } : found;
  if (label !== undefined && readSubLabel(reader, label, line)) return;
  if (label !== undefined && readValueLine(reader, label, line, next)) return;
  if (label !== undefined && !isTitleOfDocument(reader, label, line, next)) {
    reader.open(aboveFacts(reader.dictionary, label, next), rankOf(line));
    markTarget(reader, line);
    noteMisread(reader, line, label);
    return;
  }
  if (readSubject(reader, line) || readNamedUnit(reader, line, next)) return;
  if (readTitle(reader, line, next) || readHeading(reader, line, next, isItem)) return;
  if (readPurposeBelowContacts(reader, line, next)) return;
  addItem(reader, line);
}

function readPairs(reader: FormReader, line: Line, next: Next): boolean {
  const { target, within } = reader;
  const pairs = pairsAboveText(reader, pairsOf(reader, line, within), next);
  const [first] = pairs;
  const isAlike = first !== undefined && isLabelAlike(reader, first, line);
  if (readUnknownAsked(reader, pairs, line)) return true;
  if (
    first === undefined ||
    !(
      pairs.some(({ label }) => label !== undefined) ||
      isRunInOf(line, first) ||
      isSurePair(reader, first, line) ||
      isUnknownSibling(reader, first) ||
      isSetInColumns(line) ||
      isOfParts(reader, line) ||
      isAlike
    )
  )
    return false;
  if (isDutyAmongOthers(reader, first, line)) return false;
  if (
    target !== undefined &&
    kindOf(target.path) === 'sentences' &&
    target.filled &&
    !takesOver(target.path, first, line, target.mark, target.items !== undefined && target.items !== 'none') &&
    !isRunInOf(line, first) &&
    !endsDuties(line.text) &&
    !isSibling(target, first, line) &&
    !isSetInColumns(line) &&
    !isAlike &&
    !isUnknownSibling(reader, first) &&
    !isOfParts(reader, line)
  ) {
    return false;
  }
  if (first.label === undefined && (isSetInColumns(line) || isAlike))
    reader.target = { path: 'x', label: first.written, rank: 20, filled: true };
  for (const pair of pairs) readPair(reader, pair, line);
  if (first.label !== undefined) markParts(reader, line);
  if (line.style !== undefined && first.value !== '' && reader.target !== undefined) reader.target.pair = line.style;
  markColumn(reader, pairs, line);
  noteMisread(reader, line, first.label);
  return true;
}

function readPair(reader: FormReader, pair: Pair, line: Line): void {
  const { label: known, written, value } = pair;
  const { place } = line;
  if (written === '' && known === undefined) {
    if (nameDepartment(reader, value, place)) return;
    if (reader.draft === undefined) reader.prose.push({ ...line, written: value, text: value });
    else reader.keep({ text: value, place });
    return;
  }
  const label = labelOfPair(reader, pair);
  if (known === undefined && label !== undefined) reader.draft?.takeHeads(place, written);
  if (label === undefined) {
    if (value === '') reader.target = { path: 'x', label: written, rank: 20, filled: false };
    else if (!readFacts(reader, { text: value, place }, written)) reader.keep({ text: value, place }, written);
    return;
  }
  if (readPaperPair(reader, label, value, line)) return;
  if (value === '' && readSubLabel(reader, label, line)) return;
  const headsShares = label.path === 'duties' && isShareHead(value);
  if (value === '' || headsShares || isIntroduction(value) || isInstruction(value)) {
    reader.open(label, rankOf(line));
    markTarget(reader, line);
    if (headsShares || isFiller(value) || /\p{Script=Han}/u.test(value)) reader.currentDraft().takeHeads(place, value);
    else reader.keep({ text: value, place }, label.written);
    return;
  }
  const kind = kindOf(label.path);
  if (kind === 'part') {
    reader.open(label, rankOf(line));
    for (const own of linesOf({ kind: 'paragraph', text: value, bold: false, place })) readLine(reader, own, undefined);
    return;
  }
  if (readStated(reader, label, { text: value, place })) {
    reader.continueAfter(label, rankOf(line));
    return;
  }
  const items = kind === 'sentences' ? cutAtGaps(value, label.path) : [value];
  for (const item of items) reader.give(label, kind === 'sentences' ? asItem(item, place) : withoutBullet(item, place));
  const isNumbered = line.style !== undefined && line.style !== 'bullet';
  // A list that is whole beside its label doesn't go on in the plain lines below, which may be the end of the paper.
  const isWhole = items.length > 2 || (kind === 'one' && isRunInOf(line, { written, value }));
  reader.continueAfter(label, rankOf(line), isNumbered || isWhole);
}
