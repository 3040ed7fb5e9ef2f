import type { DocumentNote } from '../../model/imported.ts';
import type { Block, SourceDocument } from '../document.ts';
import type { Dictionary } from '../labels/index.ts';
import type { Draft } from './form/draft.ts';
import { FormReader } from './form/reader.ts';
import { markGroupsBelow } from './line/bars.ts';
import { joinLabel, joinLabels } from './line/broken-labels.ts';
import { markDashes } from './line/dashed-lines.ts';
import { joinDownwards } from './line/downward-lines.ts';
import { markLabels } from './line/labels-alike.ts';
import { readLine } from './line/read-line.ts';
import { markTicks } from './line/ticked-lines.ts';
import { markUnlabelledGroups } from './line/unlabelled-groups.ts';
import { readAsides } from './paper/asides.ts';
import { readBareNumbers } from './paper/bare-numbers.ts';
import { withBulletsApart } from './paper/bullets-in-lines.ts';
import { withStripsApart } from './paper/card-strips.ts';
import { withNamesAboveCards } from './paper/cards.ts';
import { chooseHeads, isAmong } from './paper/choose-heads.ts';
import { joinContinued } from './paper/continued-forms.ts';
import { departmentOfPaper } from './paper/department-of-paper.ts';
import { findUnlabelledDuties } from './paper/duties-below-summary.ts';
import { withoutLinesBelow } from './paper/filled-blanks.ts';
import { findFormHeadings } from './paper/form-headings.ts';
import { beginSheet, findFormSheets } from './paper/form-sheets.ts';
import { markFormsWithoutBody } from './paper/forms-without-body.ts';
import { withGluedLabels } from './paper/glued-labels.ts';
import { withHeadsOfSections } from './paper/heads-of-sections.ts';
import { withHeadsMerged } from './paper/heads-unmerged.ts';
import { withHeadsInPlain } from './paper/heads-without-look.ts';
import { withHoldersInLines } from './paper/holders-in-lines.ts';
import { addFamily } from './paper/job-family.ts';
import { findLabelBoxes, readLabelBox } from './paper/label-boxes.ts';
import { withLabelsBeforeValues } from './paper/labels-before-values.ts';
import { withoutLetterhead } from './paper/letters.ts';
import { joinListed } from './paper/listed-forms.ts';
import { readMarkedHeads } from './paper/marked-heads.ts';
import { findMeasures } from './paper/measures-among-aims.ts';
import { readNumberedHeads } from './paper/numbered-heads.ts';
import { withOptionsApart } from './paper/options-beside.ts';
import { readOutlineList } from './paper/outline-list.ts';
import { keepOutputs } from './paper/outputs-beside-duties.ts';
import { withoutPageTitle } from './paper/page-titles.ts';
import { withPostsInLine } from './paper/posts-in-a-line.ts';
import { withPostsListedTwice } from './paper/posts-listed-twice.ts';
import { findPowers } from './paper/powers-among-duties.ts';
import { setApart } from './paper/role-clauses.ts';
import { readRomanNumbers } from './paper/roman-numbers.ts';
import { withRowsJoined } from './paper/rows-over-pages.ts';
import { withSignsAsBullets } from './paper/signs-of-items.ts';
import { withTabbedShares } from './paper/tabbed-shares.ts';
import { withTabbedTables } from './paper/tabbed-tables.ts';
import { withTextBelowStrips } from './paper/text-below-strip.ts';
import { findToldBeside } from './paper/told-beside.ts';
import { joinTranslations } from './paper/translations.ts';
import { withMarks } from './table/marks-apart.ts';
import { withNameApart } from './table/name-apart.ts';
import { readTable } from './table/read-table.ts';
import { withoutTold } from './table/told-labels.ts';
import { showsDayFirst } from './words/day-first.ts';
import { type Line, linesOf } from './words/lines.ts';

/** The forms of a document, and its text outside them. */
export interface Recognised {
  readonly drafts: readonly Draft[];
  readonly prose: readonly Line[];
  readonly notes: readonly DocumentNote[];
}

/** What printing and pasting made of tables and lines is put right, one kind of it after the other, before any line is read. */
const repairs: readonly ((dictionary: Dictionary, blocks: readonly Block[]) => readonly Block[])[] = [
  (_, blocks) => withHeadsMerged(blocks),
  withoutLinesBelow,
  withOptionsApart,
  withGluedLabels,
  withStripsApart,
  withTextBelowStrips,
  (_, blocks) => withBulletsApart(blocks),
  (_, blocks) => withPostsListedTwice(blocks),
  (_, blocks) => withPostsInLine(blocks),
  (_, blocks) => withHoldersInLines(blocks),
  withTabbedTables,
  withTabbedShares,
  withLabelsBeforeValues,
  (_, blocks) => withHeadsInPlain(blocks),
  withoutLetterhead,
  withoutPageTitle,
  withNamesAboveCards,
];

/** Finds the forms in a document by their labels, whatever its layout. */
export function recognise(document: SourceDocument, dictionary: Dictionary): Recognised {
  const { blocks: written, asides } = withHeadsOfSections(dictionary, document);
  const reader = new FormReader(dictionary, readBlocks);
  const { blocks: whole, continued } = withRowsJoined(withSignsAsBullets(written));
  const given = repairs.reduce((blocks, repair) => repair(dictionary, blocks), whole);
  const alike = findFormHeadings(dictionary, given);
  const heads = chooseHeads(dictionary, given, alike);
  if (!isAmong(alike, heads)) {
    reader.formStyle = alike.style;
    reader.formLevel = alike.level;
  }
  const blocks = 'inside' in heads ? setApart(given, heads) : given;
  reader.heads = heads;
  const chapter = departmentOfPaper(blocks);
  if (chapter !== undefined) reader.chapter = chapter;
  readBlocks(reader, blocks, endTable);
  reader.settleWaiting();
  joinContinued(reader.drafts);
  joinListed(reader.drafts);
  markFormsWithoutBody(reader.drafts);
  for (const { text, place, table } of continued)
    reader.drafts
      .find(({ rows }) => rows.some((row) => row.place.table === table.table))
      ?.continued.push({ text, place });
  readAsides(reader, asides);
  findUnlabelledDuties(reader.drafts);
  findPowers(reader.drafts);
  findMeasures(reader.drafts);
  findToldBeside(reader.drafts);
  keepOutputs(reader.drafts);
  addFamily(reader.drafts, blocks);
  const texts = reader.drafts.flatMap((draft) => draft.texts);
  const beside = reader.drafts.flatMap(({ heading, kept }) => (heading === undefined ? kept : [heading, ...kept]));
  const dayFirst = showsDayFirst([...texts, ...[...beside, ...reader.prose].map(({ text }) => text)]);
  for (const draft of reader.drafts) {
    draft.textsBeside = texts;
    draft.dayFirst = dayFirst;
  }
  return { drafts: reader.drafts, prose: reader.prose, notes: reader.notes };
}

function readBlocks(reader: FormReader, blocks: readonly Block[], afterTable?: (reader: FormReader) => void): void {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? joinLabel(reader.dictionary, linesOf(block)) : []));
  joinDownwards(lines);
  joinLabels(reader.dictionary, lines);
  joinTranslations(reader.dictionary, lines);
  markTicks(lines);
  readOutlineList(reader.dictionary, lines);
  readBareNumbers(lines);
  readNumberedHeads(reader.dictionary, lines);
  readRomanNumbers(lines);
  readMarkedHeads(reader.dictionary, blocks, lines);
  markGroupsBelow(reader.dictionary, blocks, lines, reader.target?.path === 'duties');
  markUnlabelledGroups(reader.dictionary, blocks, lines);
  markDashes(reader.dictionary, lines);
  markLabels(reader.dictionary, blocks, lines);
  const boxes = findLabelBoxes(reader.dictionary, blocks);
  const sheets = findFormSheets(reader.dictionary, blocks);
  blocks.forEach((block, at) => {
    const box = block.kind === 'table' ? boxes.get(block) : undefined;
    if (block.kind === 'table' && box !== undefined) readLabelBox(reader, block, box);
    else if (block.kind === 'table') {
      const own = withNameApart(reader.dictionary, sheets.has(block) ? beginSheet(reader, block) : block);
      readTable(reader, withoutTold(reader, withMarks(own)));
      afterTable?.(reader);
    } else {
      lines[at]?.forEach((line, nth, own) => {
        readLine(reader, line, own[nth + 1] ?? follower(blocks, lines, at));
      });
    }
  });
}

/** What stands below a form is not an item of its last list, unless its last row is the label of what follows. */
function endTable(reader: FormReader): void {
  if (reader.target?.filled || reader.target?.blank) reader.target = undefined;
}

/** What follows a block: the next line that has text, or a table. */
function follower(
  blocks: readonly Block[],
  lines: readonly (readonly Line[])[],
  at: number,
): Line | 'table' | undefined {
  for (let next = at + 1; next < blocks.length; next++) {
    if (blocks[next]?.kind === 'table') return 'table';
    const first = lines[next]?.[0];
    if (first !== undefined) return first;
  }
  return undefined;
}
