import { type Difference, listDifferences, listInvisible } from '../../likeness.ts';
import { codePoint } from '../quote.ts';
import { join } from './words.ts';

const words: Readonly<Record<Difference, string>> = {
  invisible: '看不见的字符',
  composition: '字母和重音符号的组合方式',
  width: '全半角',
  case: '大小写',
  spaces: '空格',
};

/** What two spellings of one name differ in: `大小写和空格`, `看不见的字符（U+200B）`. */
export function differenceWords(a: string, b: string): string {
  const unseen = listInvisible(a + b)
    .map(codePoint)
    .join('、');
  return join(
    listDifferences(a, b).map((each) => (each === 'invisible' ? `${words.invisible}（${unseen}）` : words[each])),
    '和',
  );
}
