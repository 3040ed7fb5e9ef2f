import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { didYouMean } from '../words.ts';

const kinds = { text: '一段文字', texts: '由文字组成的数组', flag: '`true` 或 `false`', object: '一个对象' };

export const libraryFailures: FailurePhrases<'library'> = {
  'library/unknown-option': {
    message: ({ name, of }) => `\`${of}\` 没有 ${whole(name)} 这个选项`,
    help: ({ suggestions, known }) => didYouMean(suggestions) ?? `可用的选项：${known.map(whole).join('、')}`,
  },
  'library/wrong-kind': {
    message: ({ option, value }) => `${whole(option)} 的值是 ${whole(value)}`,
    help: ({ wanted }) => `应该传入${kinds[wanted]}`,
  },
};
