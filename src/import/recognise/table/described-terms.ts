import type { Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

const described =
  /^(?:descriptions?|details?|explanations?|what (?:it|this|you|we) (?:means?|gets?|is|offer|provide)|说明|內容|内容|详情|詳情|描述|具体内容)$/iu;
const offered =
  /^(?:(?:our |key |employee |staff )?(?:benefits?|perks?|rewards?|allowances?|incentives?)|福利(?:项目|待遇|名称|類別|类别)?|补贴(?:项目)?|津贴(?:项目)?)$/iu;

/** `Benefit | Description`, 福利项目 | 说明: what the employer gives, a row each, is nothing that the words on the left may mean elsewhere. */
export function readDescribedTerms(reader: FormReader, { rows, columns }: Table): boolean {
  const [heads = [], ...below] = rows;
  const [first, second] = heads.map(wordsIn);
  if (reader.draft === undefined || columns !== 2 || below.length === 0 || rows.some((row) => row.length > 2))
    return false;
  if (!offered.test(first ?? '') || !described.test(second ?? '')) return false;
  reader.currentDraft().takeCells(...heads);
  for (const [term, ...said] of below) {
    const lines = said.flatMap(({ blocks }) => allLines(blocks));
    const label = term === undefined ? '' : wordsIn(term);
    for (const { written, place } of lines) reader.keep({ text: written, place }, label);
    if (lines.length > 0 || term === undefined) continue;
    for (const { written, place } of allLines(term.blocks)) reader.keep({ text: written, place }, first);
  }
  reader.target = undefined;
  return true;
}
