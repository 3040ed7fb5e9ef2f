import {
  type Difference,
  differInZeros,
  findLookalike,
  listDifferences,
  listInvisible,
  type Script,
} from '../../text/likeness.ts';
import { codePoint, name } from '../quote.ts';
import { didYouMean, join } from './words.ts';

const words: Readonly<Record<Difference, string>> = {
  invisible: '看不见的字符',
  composition: '字母和重音符号的组合方式',
  width: '全半角',
  case: '大小写',
  spaces: '空格',
};

/** How two spellings of one name differ: `大小写和空格`, `看不见的字符（U+200B）`. */
export function differenceWords(a: string, b: string): string {
  const unseen = listInvisible(a + b)
    .map(codePoint)
    .join('、');
  return join(
    listDifferences(a, b).map((each) => (each === 'invisible' ? `${words.invisible}（${unseen}）` : words[each])),
    '和',
  );
}

const scripts: Readonly<Record<Script, string>> = { Latin: '拉丁', Cyrillic: '西里尔', Greek: '希腊' };

/** The question at the end of a message about a misspelling, with the difference if it is hard to see. */
export function askMeant(suggestions: readonly string[], written: string): string | undefined {
  const question = didYouMean(suggestions);
  const [meant, ...others] = suggestions;
  if (meant === undefined || others.length > 0) return question;
  return `${question}${explainDifference(written, meant) ?? ''}`;
}

function explainDifference(written: string, meant: string): string | undefined {
  const lookalike = findLookalike(written, meant);
  if (lookalike !== undefined) {
    const { letter, script, instead } = lookalike;
    return `这里的 ${name(letter)} 是${scripts[script]}字母（${codePoint(letter)}），不是${scripts[instead]}字母`;
  }
  if (differInZeros(written, meant)) {
    return `数字前面的零也是名称的一部分${/^\d+$/.test(meant) ? '，要加引号' : ''}`;
  }
  const differences = listDifferences(written, meant);
  const unseen = differences.includes('invisible') || differences.includes('composition');
  return unseen ? `两者只差${differenceWords(written, meant)}` : undefined;
}
