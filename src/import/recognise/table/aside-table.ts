import type { Table } from '../../document.ts';
import { isColumn } from '../../labels/choose.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

/** Fewer columns are labels and values. */
const fewest = 3;

const often =
  /^(?:never|not at all|rarely|seldom|occ(?:as)?(?:ional(?:ly)?)?|sometimes|freq(?:uent(?:ly)?)?|reg(?:ular(?:ly)?)?|const(?:ant(?:ly)?)?|cont(?:inuous(?:ly)?)?|always|n\/a|[nrsofc])\.?$/i;

/** `Occasional (1–33%)`, `Seldom 0-2 hrs`: how much of the time the word means. */
const share =
  /\s*\(?\s*(?:up to |over |under |[<>≤≥]\s*)?\d{1,3}\s*(?:[-–—]\s*\d{1,3}\s*)?\+?\s*(?:%|hours?|hrs?\.?)(?: of (?:the )?(?:time|day|shift))?\s*\)?$/i;

const steps =
  /^(?:none|never|nil|low|minor|slight|moderate|medium|average|high|heavy|severe|extreme|yes|no|n\/a|not applicable|rarely|occasional(?:ly)?|frequent(?:ly)?|constant(?:ly)?)?$/i;
/** `Under 1/3`, `1/3 to 2/3`, `Less than 1 hour`, `2+ hrs`. */
const extent =
  /^(?:(?:up to|under|over|less than|more than|at least|[<>≤≥])\s*)?\d{1,3}(?:\/\d)?\+?\s*(?:(?:to|[-–—])\s*\d{1,3}(?:\/\d)?\+?)?\s*(?:(?<=\/\d)|%|hours?|hrs?\.?|lbs?\.?|kg|pounds)(?: of (?:the )?(?:time|day|shift))?$/i;
const mark = /^(?:[xX×✓✔√☑☒☐□○◯●•🗹]?|\[[ xX]?\])$/u;

/** The heads of a matrix of which the cells have names. */
const part =
  /^(?:responsible|accountable|supporti(?:ve|ng)|consulted|informed|负责|执行|问责|批准|咨询|知会|告知)(?: ?\([RASCI]\))?$/iu;
const role = /^(?:[RACIS](?:\s*[/,]\s*[RACIS])*)?$/;

/** Whether a word says how often something is done. */
export function isFrequency(text: string): boolean {
  return often.test(text.trim());
}

/**
 * `Activity | Never | Occasionally | Frequently` above crosses: how often something is done, which no key takes, and no
 * duties. Nor are those of a matrix of who is responsible, accountable, consulted and informed.
 */
export function readFrequencyGrid(reader: FormReader, { rows }: Table): boolean {
  const { draft, target } = reader;
  const [heads = []] = rows;
  const texts = heads.map(wordsIn);
  if (draft === undefined || rows.length < 2) return false;
  if (texts.filter((text) => isFrequency(text.replace(share, ''))).length < 2 && !isOfRoles(rows) && !isOfMarks(rows))
    if (!draft.hasDuties || texts.filter((text) => part.test(text)).length < fewest) return false;
  for (const { written, place } of heads.flatMap(({ blocks }) => allLines(blocks)))
    reader.keep({ text: written, place });
  for (const row of rows.slice(1))
    for (const cell of row) {
      const head = texts[heads.findIndex(({ column }) => column === cell.column)] ?? '';
      const label = head === '' ? target?.label : head;
      for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, label);
    }
  reader.target = undefined;
  return true;
}

/** `Climbing | | X |` below `Demand | None | Under 1/3 | Over 1/3`: how much, how strong, or whether at all. */
function isOfMarks([heads = [], ...rows]: Table['rows']): boolean {
  if (/\b(?:dut(?:y|ies)|responsib|functions?\b|accountab)/i.test(textOf(heads[0]?.blocks ?? []))) return false;
  const scale = heads.slice(1).map(wordsIn);
  const marks = rows.flatMap((row) => row.slice(1).map(({ blocks }) => textOf(blocks).trim()));
  if (scale.length < 2 || !scale.every((text) => steps.test(text.replace(share, '')) || extent.test(text)))
    return false;
  return marks.every((text) => mark.test(text)) && marks.some((text) => text !== '');
}

/** `Budget | R | A | C`, row by row: letters for who takes which part. */
function isOfRoles([heads = [], ...rows]: Table['rows']): boolean {
  const letters = rows.flatMap((row) => row.slice(1).map(({ blocks }) => textOf(blocks).trim()));
  const given = letters.join('');
  return heads.length > 2 && letters.every((text) => role.test(text)) && /R/.test(given) && /A/.test(given);
}

/** A table of something else right below a heading that is no part of a form, as `Interview process` above its stages: kept below it. */
export function readAsideTable(reader: FormReader, { rows, columns }: Table): boolean {
  const { target, dictionary } = reader;
  if (target?.path !== 'x' || target.filled || target.rank > 10 || columns < fewest || rows.length < 2) return false;
  if (rows.some((row) => row.length !== columns)) return false;
  const [heads = [], ...below] = rows.map((row) => row.map(wordsIn));
  const known = heads.filter((head) => {
    const path = dictionary.find(head, { asColumn: true })?.path ?? '';
    return isColumn(path) && path !== 'number';
  });
  const isKnown = known.length > 1 || heads.some((head) => /^kpis|^duties$/.test(dictionary.guess(head)?.path ?? ''));
  if (
    isKnown ||
    arePairs(reader, [heads, ...below]) ||
    below.filter(([first = '']) => dictionary.find(first) !== undefined).length > 1
  )
    return false;
  for (const row of rows)
    for (const { written, place } of row.flatMap(({ blocks }) => allLines(blocks)))
      reader.keep({ text: written, place }, target.label);
  return true;
}

/** `岗位名称 | … | 所在部门 | …` above another such row: the facts that a form begins with, below the name of the job. */
function arePairs({ dictionary }: FormReader, rows: readonly (readonly string[])[]): boolean {
  const labels = rows.flatMap((row) => row.filter((_, at) => at % 2 === 0));
  return labels.every((text) => dictionary.find(text, { within: 'basic' }) !== undefined);
}

const output =
  /^(?:(?:key|expected|main|project) )?(?:deliverables?|outputs?|milestones?|products?)(?: \(s\))?$|^(?:交付(?:物|成果)|成果)$/iu;
const due =
  /^(?:due(?: dates?)?|dead ?lines?|time ?(?:line|frame)s?|(?:delivery|completion|target|expected) dates?|payment(?: schedule)?|(?:交付|完成|截止)(?:时间|日期|期限))$/iu;

/** `Deliverable | Due`: what a contract is to bring and when, once, and no duties. */
export function readDeliverables(reader: FormReader, { rows }: Table): boolean {
  const [heads = [], ...below] = rows;
  const texts = heads.map(wordsIn);
  if (reader.draft === undefined || below.length === 0 || heads.length > 5) return false;
  if (!texts.some((text) => output.test(text)) || !texts.some((text) => due.test(text))) return false;
  for (const row of below)
    for (const cell of row) {
      const head = texts[heads.findIndex(({ column }) => column === cell.column)];
      for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, head);
    }
  reader.currentDraft().takeCells(...heads);
  reader.target = undefined;
  return true;
}
