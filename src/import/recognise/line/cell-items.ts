import type { Cell } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { splitLines } from '../../values/enumerations.ts';
import { kindOf } from '../form/kinds.ts';
import { allLines } from '../words/lines.ts';
import { splitItems } from '../words/split-items.ts';
import { cutRunIn } from './run-in.ts';

export interface CellItem {
  readonly path: string;
  readonly text: string;
}

/** A bullet in the middle of a text, where an export has lost the line breaks before it. */
const bullet = /\s*[•●▪■◆‣·]\s+/u;

/** What one cell of a list holds for a key: its lines where they are items, or what strokes, bullets or numbers set apart. */
export function itemsIn(path: string, cell: Cell | undefined): readonly CellItem[] {
  const lines = cell === undefined ? [] : allLines(cell.blocks);
  const text = lines.map(({ written }) => written).join('\n');
  const several = kindOf(path) === 'sentences' || path === 'contacts';
  if (lines.length > 1) {
    const named = splitLines(
      path,
      lines.map(({ text: each }) => each),
    );
    if (named !== undefined) return named.map((each) => ({ path, text: each }));
    const areItems =
      lines.every(({ style }) => style !== undefined) ||
      lines.every(({ written }) => isItem(written)) ||
      lines.every(({ written }, at) => isWhole(path, written, at + 1 === lines.length)) ||
      standAlone(lines.map(({ written }) => written));
    return several && path !== 'summary' && areItems
      ? lines.map((line) => ({ path, text: line.text }))
      : [{ path, text }];
  }
  const strokes = text.split(/\s+[|¦]\s+/u);
  if (strokes.length > 1 && (several || kindOf(path) === 'names')) return strokes.map((each) => ({ path, text: each }));
  if (!several) return [{ path, text }];
  const [head = '', ...bullets] = text.split(bullet);
  if (bullets.length > 1 || (bullets.length === 1 && head === '')) {
    // What stands before the list says what the position is for; of two parts the first is on the employer.
    const above = head.split(/ {2,}/);
    const own = path === 'summary' ? 'duties' : path;
    return [
      ...(head === '' ? [] : [{ path: own === 'duties' ? 'summary' : path, text: above.at(-1) ?? '' }]),
      ...bullets.filter((each) => each.trim() !== '').map((each) => ({ path: own, text: each.trim() })),
    ];
  }
  if (/\p{Script=Han}/u.test(text)) return path === 'summary' ? [{ path, text }] : numberedIn(path, text);
  // A list of one item has its stroke all the same.
  const only = text.replace(/^[-–—*]\s+(?=\p{L})/u, '');
  const items = path === 'duties' ? cutRunIn(only) : path === 'summary' ? [text] : splitItems(only);
  return items.map((each) => ({ path, text: each }));
}

/** 1、验收；2、盘点 and 1.抽检 without their numbers. */
function numberedIn(path: string, text: string): readonly CellItem[] {
  const items = splitItems(text);
  const [only] = items;
  if (items.length > 1 || only === undefined) return items.map((each) => ({ path, text: each }));
  const bare = /^[（(]?1[）)、.．]/u.test(only) ? splitNumber(only).text : only;
  return (path === 'duties' ? clausesIn(bare) : [bare]).map((each) => ({ path, text: each }));
}

/** 拟定方案；组织审评: what a cell of duties has between semicolons, if each stands alone and none is a sentence of its own. */
function clausesIn(text: string): readonly string[] {
  const clauses = text
    .replace(/[；;。]$/u, '')
    .split(/[；;]/u)
    .map((clause) => clause.trim());
  const stands = (clause: string): boolean =>
    clause.length >= 5 &&
    !/[。：:]/u.test(clause) &&
    !/^(?:并|且|或|以及|及|和|包括|其中|确保|保证|从而)/u.test(clause);
  return clauses.length > 1 && clauses.every(stands) ? clauses : [text];
}

/** Sheets break lines only where somebody did: those that each begin anew are items. */
function isItem(written: string): boolean {
  return /^[\p{Lu}\p{N}"“(]/u.test(written) && !/\p{Script=Han}/u.test(written) && !/[,:]$/.test(written);
}

/** A Chinese line that ends with a mark, or names what is measured with its target, goes on in none below it. */
function isWhole(path: string, written: string, isLast: boolean): boolean {
  if (!/\p{Script=Han}/u.test(written)) return false;
  if (path === 'kpis' && written.length <= 40 && /[率度数量额]|\d\s*[%％‰]|[≥≤＞＜><]/u.test(written)) return true;
  return isLast ? written.length >= 4 : /[。；;]$/u.test(written);
}

/** Chinese lines of a list of which none goes on in the next, nor ends where a margin would have cut it. */
function standAlone(lines: readonly string[]): boolean {
  const isCut = (written: string, at: number) =>
    at + 1 < lines.length && /[，、,：:（(和与及或的对在为将把按由向从是等]$/u.test(written);
  const goesOn = (written: string, at: number) =>
    at > 0 && /^[\p{P}和与及或并且的等]/u.test(written) && !/^[《“「【（(]/u.test(written);
  const lengths = lines.slice(0, -1).map((written) => written.length);
  const atMargin = lines.length > 2 && Math.min(...lengths) > 10 && Math.max(...lengths) - Math.min(...lengths) < 2;
  return (
    !atMargin &&
    lines.every(
      (written, at) =>
        /\p{Script=Han}/u.test(written) && written.length >= 2 && !isCut(written, at) && !goesOn(written, at),
    )
  );
}
