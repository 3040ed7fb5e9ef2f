import type { Cell } from '../../document.ts';
import { giveCell, labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isNone, isPlaceholder } from '../words/placeholder.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

/** The columns of a person specification: what is essential, and what is desirable. */
export interface Criteria {
  readonly heads: readonly Cell[];
  readonly essential: number;
  /** -1 where no column has that. */
  readonly desirable: number;
}

/** `Selection criteria (Essential)` is `Essential`. */
function withoutNoun(head: string): string {
  return head.replace(
    /^(?:(?:selection|person|job) )?(?:criteri(?:on|a)|requirements?|attributes|skills|qualities)[\s:–—-]*[(（]?\s*(?=\p{L})/u,
    '',
  );
}

/** Whether lower-case words head what is essential. */
export function isEssential(head: string): boolean {
  return /^(?:essential|required|minimum|mandatory|must have|必备|必备条件|必备要求|基本要求|基本条件|最低要求|必须|必要条件)(?: (?:selection )?criteria| requirements| attributes| skills| qualities)?\W*$/u.test(
    withoutNoun(head),
  );
}

/** Whether lower-case words head what is desirable. */
export function isDesirable(head: string): boolean {
  return /^(?:desirable|preferred|desired|nice to have|优先|优先条件|期望|期望条件|理想|理想条件|理想要求|期望要求|优选条件)(?: (?:selection )?criteria| requirements| attributes| skills| qualities)?\W*$/u.test(
    withoutNoun(head),
  );
}

/** Whether lower-case words head how somebody finds out whether a person has what is asked. */
function isAssessment(head: string): boolean {
  return /^(?:(?:how )?(?:to be )?(?:assessed|assessment|evidenced?|identified|measured|tested)(?: (?:by|at|through|via|methods?|stage))?|(?:method|means|source)s? of (?:assessment|evidence)|考察方式|考核方式|评估方式|测评方式|评价方式)\W*$/u.test(
    head,
  );
}

/** `Criterion | Requirement | Assessed by`: all that is asked in one column, and how it is found out in the last. */
function findAssessed(cells: readonly Cell[], heads: readonly string[]): Criteria | undefined {
  const isKind = /^(?:criteri(?:on|a)|areas?|attributes?|categor(?:y|ies)|factors?|headings?|项目|类别|维度|要素)$/u;
  const [kind = '', asked = '', assessed = ''] = heads;
  const [, second] = cells;
  const isAsked =
    isEssential(asked) || /^(?:requirements?|standard required|criteri(?:on|a)|要求|具体要求)$/u.test(asked);
  if (second === undefined || heads.length !== 3 || !isKind.test(kind) || !isAsked || !isAssessment(assessed))
    return undefined;
  return { heads: cells, essential: second.column, desirable: -1 };
}

/** The heads of `Criteria | Essential | Desirable`, or of such with one column of what is asked; undefined for any other row. */
export function findCriteria(cells: readonly Cell[]): Criteria | undefined {
  if (cells.length < 3) return undefined;
  // 必 备 要 求 is set apart to fill its cell.
  const heads = cells.map((cell) =>
    wordsIn(cell)
      .toLowerCase()
      .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
  );
  const assessed = findAssessed(cells, heads);
  if (assessed !== undefined) return assessed;
  const essential = heads.findIndex(isEssential);
  const desirable = heads.findIndex(isDesirable);
  const [first, second] = [cells[essential], cells[desirable]];
  if (essential < 1 || desirable < 1 || first === undefined || second === undefined) return undefined;
  return { heads: cells, essential: first.column, desirable: second.column };
}

/** A row below such heads; false for a row that is none, such as the label of the next part. */
export function readCriteria(
  reader: FormReader,
  { heads, essential, desirable }: Criteria,
  cells: readonly Cell[],
): boolean {
  if (cells === heads) {
    reader.currentDraft().labels += heads.length;
    for (const cell of heads) {
      if (cell.column === essential || cell.column === desirable) continue;
      reader.currentDraft().takeCells(cell);
    }
    return true;
  }
  const [first] = cells;
  if (first === undefined || cells.length < 2) return false;
  const label =
    labelOf(reader, first, 'qualifications') ??
    reader.dictionary.guess(textOf(first.blocks), { within: 'qualifications' });
  // Below what is asked of a person stand those who sign.
  if (/^(?:approval\.|x-signature)/.test(labelOf(reader, first, undefined, false)?.path ?? '')) return false;
  // `Knowledge and experience` asks for several things, `Qualifications` for what was learnt.
  const isMixed =
    label?.path === 'qualifications' && /knowledge|experience|skills|abilit|aptitude/i.test(label.written);
  const taught = label?.path === 'qualifications' && !reader.currentDraft().has('qualifications.education');
  const own =
    label !== undefined && (isMixed || label.path.startsWith('qualifications.'))
      ? label
      : taught
        ? { ...label, path: 'qualifications.education' }
        : { path: 'qualifications.other', written: textOf(first.blocks) };
  if (own !== label) reader.currentDraft().takeCells(first);
  for (const cell of cells.slice(1)) {
    if (textOf(cell.blocks) === '' || isNone(textOf(cell.blocks))) continue;
    if (cell.column === desirable) readDesirable(reader, cell);
    else if (cell.column === essential) giveCell(reader, own, cell);
    else for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, own.written);
  }
  return true;
}

function readDesirable(reader: FormReader, cell: Cell): void {
  for (const { text, written, place } of allLines(cell.blocks)) {
    if (!isPlaceholder(written)) reader.add('qualifications.preferred', { text, place });
  }
}
