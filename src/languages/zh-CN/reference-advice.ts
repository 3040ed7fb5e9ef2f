import { name } from '../quote.ts';
import { type ReferenceFacts, referenceTrouble } from '../reference-trouble.ts';
import { didYouMean } from './words.ts';

/** What to do about a name that is nobody's; `otherwise` where nothing more can be told from it. */
export function adviseReference(facts: ReferenceFacts, otherwise: string): string {
  const trouble = referenceTrouble(facts);
  switch (trouble?.kind) {
    case 'nobody':
      return `写成 ${name(trouble.line)}`;
    case 'nobody-here':
      return `没有的，就不写 ${name(trouble.key)}`;
    case 'everybody':
      return `不写 ${name(trouble.key)}，就适用于所有岗位`;
    case 'several':
      return `每个岗位单独写一行：${name(trouble.line)}`;
    case 'several-superiors':
      return '直接上级只写一个，其余的写到 `dottedLineTo` 里';
    case 'several-for-one':
      return '只写一个岗位';
    case undefined:
      return didYouMean(facts.suggestions) ?? otherwise;
  }
}

export const addOrList = '改正名称，为这个岗位新建一个文件，或者把它列到 `jd.config.yaml` 的 `external` 里';
