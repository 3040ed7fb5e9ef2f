import type { Block, Cell, Paragraph, Table } from '../../document.ts';
import { allLines, type Line } from '../words/lines.ts';
import { joinLines, wordsIn } from '../words/words-in.ts';

/** So many lines, such as the foot of one page and the head of the next, may stand between the halves of a table. */
const mostBetween = 4;

/** A line of either half, and the table that has the row. */
interface Continued extends Line {
  readonly table: Table['place'];
}

interface JoinedRows {
  readonly blocks: readonly Block[];
  readonly continued: readonly Continued[];
}

/**
 * A row that the end of a page cut in two: below the same heads once more, and what is printed on every page between, the
 * first row has no number though the others have one. It goes on with the last row above.
 */
export function withRowsJoined(blocks: readonly Block[]): JoinedRows {
  const tables = blocks.flatMap((block, at) => (block.kind === 'table' ? [at] : []));
  const joined = [...blocks];
  const continued: Continued[] = [];
  const printed = countTexts(blocks);
  for (const [nth, at] of tables.entries()) {
    const from = tables[nth - 1];
    const [above, below] = [from === undefined ? undefined : joined[from], joined[at]];
    if (from === undefined || above?.kind !== 'table' || below?.kind !== 'table') continue;
    const between = blocks.slice(from + 1, at);
    if (between.length > mostBetween || !isBetweenPages(printed, between)) continue;
    const [last, rest] = [above.rows.at(-1), below.rows[1]];
    if (last === undefined || rest === undefined || !isHeadAgain(above, below) || !goesOn(above, last, rest)) continue;
    for (const line of [...last, ...rest].flatMap((cell) => allLines(cell.blocks)))
      continued.push({ ...line, table: above.place });
    joined[from] = { ...above, rows: [...above.rows.slice(0, -1), last.map((cell) => withRest(cell, rest))] };
    joined[at] = { ...below, rows: below.rows.filter((row) => row !== rest) };
  }
  return { blocks: joined, continued };
}

/** What is printed on several pages or is the number of one, and beside it the number of the paper. */
function isBetweenPages(printed: ReadonlyMap<string, number>, between: readonly Block[]): boolean {
  const others = between.filter((block) => !isOfPage(printed, block));
  const isPrinted = between.some(
    (block) => block.kind === 'paragraph' && !others.includes(block) && block.text.trim() !== '',
  );
  return others.every((block) => isPrinted && block.kind === 'paragraph' && paperNumber.test(block.text.trim()));
}

const pageNumber = /^[-–—]\s*\d{1,3}\s*[-–—]$/u;
/** `ZY-QD-012　A/1版`, `HR-07 Rev. 2` */
const paperNumber =
  /^(?=.{0,12}\d)[A-Z\d][A-Z\d./-]{2,20}(?:[\s\u3000]+(?:rev\.?|version|v)?\s?[A-Z\d./]{1,6}\s?版?)?$/iu;

/** How often each text is a paragraph. */
function countTexts(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === 'paragraph') counts.set(block.text.trim(), (counts.get(block.text.trim()) ?? 0) + 1);
  return counts;
}

/** Whether a line is printed on several pages. */
function isOfPage(printed: ReadonlyMap<string, number>, block: Block): boolean {
  if (block.kind === 'table') return false;
  const text = block.text.trim();
  if (/^(?:第\s*\d{1,3}\s*页.*|.{0,40}\bpage \d{1,3}(?: of \d{1,3})?)$/iu.test(text)) return true;
  return text === '' || pageNumber.test(text) || (printed.get(text) ?? 0) > 1;
}

function isHeadAgain(above: Table, below: Table): boolean {
  const [heads, again] = [above, below].map(({ rows }) => (rows[0] ?? []).map((cell) => wordsIn(cell)));
  return (
    heads !== undefined && heads.length > 1 && heads.length === again?.length && heads.join('|') === again.join('|')
  );
}

/** A row without a number or a name, where each of those above has one. */
function goesOn({ rows }: Table, last: readonly Cell[], rest: readonly Cell[]): boolean {
  if (rows.length < 2 || last.length !== rest.length || last.some((cell, nth) => cell.column !== rest[nth]?.column))
    return false;
  const firsts = rows.slice(1).map(([first]) => (first === undefined ? '' : wordsIn(first)));
  const [first, ...others] = rest;
  return (
    firsts.every((text) => /^[(（]?\d{1,3}[)）.、]?$/u.test(text)) &&
    first !== undefined &&
    wordsIn(first) === '' &&
    others.some((cell) => wordsIn(cell) !== '')
  );
}

function withRest(cell: Cell, row: readonly Cell[]): Cell {
  const rest = row.find(({ column }) => column === cell.column);
  const [last, next] = [cell.blocks.at(-1), rest?.blocks[0]];
  if (rest === undefined || wordsIn(rest) === '') return cell;
  if (last?.kind !== 'paragraph' || next?.kind !== 'paragraph')
    return { ...cell, blocks: [...cell.blocks, ...rest.blocks] };
  return { ...cell, blocks: [...cell.blocks.slice(0, -1), joinParagraphs(last, next), ...rest.blocks.slice(1)] };
}

function joinParagraphs(first: Paragraph, { text }: Paragraph): Paragraph {
  const { looks: _looks, ...bare } = first;
  return { ...bare, text: joinLines([first.text.trim(), text.trim()]) };
}
