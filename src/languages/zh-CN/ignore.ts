import type { Entries } from '../language.ts';
import { line, name } from '../quote.ts';
import { didYouMean } from './words.ts';

export const ignoreEntries: Entries<'ignore'> = {
  'ignore/no-reason': {
    message: ({ written }) => `${name(written)} 没有写原因，不起作用`,
    help: ({ written, rest }) =>
      rest === '' ? '在后面加上冒号和原因' : `原因前面加冒号：${line(`${written}: ${rest}`)}`,
    what: '带 `jd-ignore` 的注释只写了代码，后面没有冒号和原因。',
    why: '以后读这个文件的人，要知道这个问题为什么可以不管。没有原因，这条注释就不起作用。',
    fix: '在代码后面写冒号和原因，比如 `# jd-ignore org/several-heads: 合并之前有两位负责人`。',
  },
  'ignore/unknown-code': {
    message: ({ name: code }) => (code === '' ? '`jd-ignore` 没有写要忽略的问题' : `没有 ${name(code)} 这种问题`),
    help: ({ name: code, suggestions }) =>
      code === '' ? '后面写问题的代码，再写冒号和原因' : (didYouMean(suggestions) ?? '全部代码见 `jd explain`'),
    what: '带 `jd-ignore` 的注释没有写代码，或者写的代码不存在。',
    why: '这条注释不起作用，写的人却以为它起作用。',
    fix: '从检查结果里照抄代码；有几个代码时，用逗号隔开。',
  },
  'ignore/fixed-code': {
    message: ({ code }) => `${name(code)} 不能忽略`,
    help: () => '改正它报告的问题，再从注释里删掉这个代码',
    what: '带 `jd-ignore` 的注释写的是 `file`、`yaml`、`schema`、`config`、`template`、`ignore` 这几类的代码，或者 `chapter/front-matter`、`chapter/limit`。',
    why: '这些代码大多是说文件读不了或者不能照用，忽略了也就没有可检查的内容。模板里的这种注释不会被读取；注释本身的问题，也不能用注释来忽略。',
    fix: '改正它报告的问题，再从注释里删掉这个代码。其中有些代码的级别可以在 `jd.config.yaml` 的 `rules` 里调整。',
  },
  'ignore/unused': {
    message({ code, why }) {
      switch (why) {
        case 'nothing':
          return `这里没有报告 ${name(code)}，注释不起作用`;
        case 'off':
          return `${name(code)} 在这个文件里已经关闭，注释不起作用`;
        case 'apart':
          return `忽略 ${name(code)} 的注释下面不紧接着内容，不起作用`;
      }
    },
    help: ({ why }) =>
      why === 'apart' ? '把注释移到问题所在那一行的行尾，或者紧挨着它的上一行' : '从注释里删掉这个代码',
    what: '带 `jd-ignore` 的注释所写的代码，在它那一行没有报告；注释单独占一行时，在紧接着的下一行没有报告。',
    why: '问题已经改好，或者那一行移走了。注释留着，以后同样的问题就会被悄悄忽略。',
    fix: '删掉注释。问题在别的行，就把注释移过去：写在那一行的行尾，或者单独一行、紧挨在它上面。',
  },
};
