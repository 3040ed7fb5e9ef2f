import type { Entries } from '../language.ts';
import { name } from '../quote.ts';
import { addOrList, adviseReference } from './reference-advice.ts';

export const procedureEntries: Entries<'procedure'> = {
  'procedure/unknown-position': {
    message: ({ key, name: written }) => `\`${key}\` 写的是 ${name(written)}，但没有哪个岗位叫这个名字`,
    help: (facts) => adviseReference(facts, addOrList),
    what: '规程的 `by`、`escalateTo` 或 `appliesTo` 里写的岗位，工作区里没有。这几处可以写标识、编号、名称或别名；没有完全一致的，就忽略大小写、全半角、空格和看不见的字符。',
    why: '没有人负责的步骤，就不会有人做。',
    fix: '改正名称，补上缺少的岗位，或者把它列到 `jd.config.yaml` 的 `external` 里。',
  },
  'procedure/escalation': {
    message: ({ by, to }) =>
      by === to
        ? `这一步要上报给 ${name(to)}，但执行的就是它自己`
        : `这一步要上报给 ${name(to)}，但它不是 ${name(by)} 的上级`,
    help: ({ by, to }) => `改成 ${name(by)} 的某一级上级${by === to ? '' : '，或者改正岗位里的 `reportsTo`'}`,
    what: '步骤里 `escalateTo` 写的岗位，不在执行岗位（`by`）的上级链上。',
    why: '上报要沿着汇报关系往上走，别的岗位未必有权决定。',
    fix: '写直接上级，或者更上一级的岗位。如果规程没有错，那就是岗位里的汇报关系写错了。',
  },
};
