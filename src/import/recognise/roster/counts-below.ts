import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { wordsIn } from '../words/words-in.ts';

/** What heads the columns of how many posts there are, are filled and are not. */
const ofPosts =
  /\b(?:establishments?|staffing|head ?counts?|posts?|positions?|strength|complement|manpower|personnel|cadre|staff|employees)\b|编制|定员|人数|员额|定编|岗位数|职数|名额|人员/iu;
/** Of these columns, the one that says how many there are to be. */
const toBe =
  /^(?:approved|sanctioned|authori[sz]ed|allotted|budget(?:ed)?|funded|planned|plan|target|required|requirement|norm|posts?|positions?|established|establishment|complement|no\.?|nos\.?|number)(?: (?:no\.?|number|posts?|positions?|strength|establishment|complement|head ?count|staff|fte))?$|^(?:核定|核准|批准|核编|定编|定员|编制|应编|应有|应配|额定|标准|计划|规定)(?:人?数|人员|编制数?|员额|名额)?(?:[(（]人[)）])?$/iu;
/** What else is counted beside it: who is there, and what is missing. */
const asIs =
  /\b(?:actual|filled|vacan(?:t|cy|cies)|strength|in[- ]post|occupied|present|existing|current|variance|gap|difference|surplus|shortfall|excess)\b|现有|实有|现员|在编|在岗|实际|空编|缺编|超编|缺员|空缺|差额|余缺/iu;

/** Below `Establishment` or 编制情况, `Approved` beside `Filled` and 核定 beside 实有 are how many posts there are, where numbers are below. */
export function countsBelow(
  above: readonly Cell[] | undefined,
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  for (const { column, span, blocks } of above ?? []) {
    if (span < 2 || !ofPosts.test(toSimplified(wordsIn({ blocks })))) continue;
    const own = heads.filter((cell) => cell.column >= column && cell.column < column + span);
    const named = own.find((cell) => toBe.test(toSimplified(wordsIn(cell))));
    const others = own.filter((cell) => cell !== named && asIs.test(toSimplified(wordsIn(cell))));
    if (named === undefined || others.length === 0) continue;
    const counts = rows.flatMap((row) => row.filter((cell) => cell.column === named.column).map(wordsIn));
    const filled = counts.filter((text) => text !== '');
    if (filled.length > 0 && filled.every((text) => /^\d{1,4}$/.test(text))) known.set(named.column, 'headcount');
  }
  return known;
}
