import type { Cell } from '../../document.ts';
import { wordsIn } from './words-in.ts';

const names =
  /^(?:(?:能力|素质|知识|技能|资格|胜任力?|评价|任职|条件){0,2}(?:项目?|要素|维度|类别|内容|名称|条件|因素)|item|criteri(?:a|on)|category|attribute|factor|aspect|area)$/iu;
const values =
  /^(?:(?:能力|素质|知识|技能|资格|胜任力?|评价|任职){0,2}|具体)(?:要求|标准|内容|描述|说明|条件)$|^(?:requirements?|details?|descriptions?|standards?|specifications?)$/iu;

/** `项目 | 要求`: heads which only say that labels and values are below them. */
export function arePairHeads(row: readonly Cell[]): boolean {
  const [name = '', value = '', more] = row.map(wordsIn);
  return more === undefined && names.test(name) && headsValues(value);
}

export function headsValues(words: string): boolean {
  return values.test(words);
}
