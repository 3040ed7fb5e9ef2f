import { readDate } from '../../dates.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { adviseDate } from '../dates.ts';
import { placeholders } from '../placeholders.ts';
import { didYouMean } from '../words.ts';

/** The value that an option or an argument (`<action>`) was given. */
function given(option: string, value: string): string {
  const [, argument] = /^<(.*)>$/.exec(option) ?? [];
  const name = argument === undefined ? whole(option) : nameArgument(argument);
  return value === '' ? `${name} 后面是空的` : `${name} 写的是 ${whole(value)}`;
}

function nameArgument(name: string): string {
  return whole(`<${placeholders[name] ?? name}>`);
}

export const commandFailures: FailurePhrases<'command'> = {
  'command/missing': {
    message: () => '没有写命令',
    help: () => '比如 `jd validate`、`jd graph`、`jd build`；全部命令见 `jd --help`',
  },
  'command/unknown': {
    message: ({ name }) => `没有 ${whole(name)} 这个命令`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '全部命令见 `jd --help`',
  },
  'command/unknown-option': {
    message: ({ name }) => `没有 ${whole(name)} 这个选项`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '有哪些选项，见 `--help`',
  },
  'command/missing-argument': {
    message: ({ name }) => `缺少参数 ${nameArgument(name)}`,
    help: () => '用法见 `--help`',
  },
  'command/missing-value': {
    message: ({ option }) => `${whole(option)} 后面没有写值`,
    help: () => '在它后面写上',
  },
  'command/missing-option': {
    message: ({ option }) => `${whole(option)} 是必填的`,
    help: () => '用法见 `--help`',
  },
  'command/too-many-words': {
    message: ({ command, expected, given: number }) =>
      `${whole(command)} ${expected === 0 ? '不带参数' : `最多带 ${expected} 个参数`}，这里写了 ${number} 个`,
    help: () => '名称里有空格的，要加引号',
  },
  'command/choice': {
    message: ({ option, value }) => given(option, value),
    help: ({ allowed }) => `只能是 ${allowed.map(whole).join('、')}`,
  },
  'command/whole-number': {
    message: ({ option, value }) => given(option, value),
    help: ({ least }) => `应写不小于 ${least} 的整数`,
  },
  'command/date': {
    message: ({ option, value }) => given(option, value),
    help: ({ value }) => adviseDate(readDate(value)),
  },
  'command/column': {
    message: ({ option, value }) => given(option, value),
    help: () => '写法是栏目名、`=` 和对应的键，例如 `上级=reportsTo`',
  },
  'command/no-file': {
    message: ({ option, value }) => given(option, value),
    help: () => '在等号后面写上文件名',
  },
  'command/two-on-screen': {
    message: ({ option, value }) => `${given(option, value)}，但屏幕上只能输出一种格式`,
    help: () => '其余的写到文件里，比如 `json=findings.json`',
  },
  'command/same-file': {
    message: ({ option, value }) => `${given(option, value)}，但已有另一种格式写到这个文件`,
    help: () => '每种格式各写一个文件',
  },
  'command/port': {
    message: ({ option, value }) => given(option, value),
    help: () => '应写 1 到 65535 之间的端口号',
  },
  'command/watched-fix': {
    message: () => '`--fix` 与 `--watch` 不能同时用：您正在编辑的文件会被 `jd` 改掉',
    help: () => '先运行 `jd fix`，再运行 `jd validate --watch`',
  },
  'command/watched-baseline': {
    message: () => '`--write-baseline` 不能和 `--watch` 一起用，否则每次改动带来的问题都会记成已知',
    help: () => '先不加 `--watch` 写好，再用 `--baseline` 监视',
  },
  'command/watched-several': {
    message: ({ count }) => `\`--watch\` 只能监视一个工作区，这里指定了 ${count} 个`,
    help: () => '只写其中一个',
  },
  'command/watched-input': {
    message: () => '标准输入的内容只能检查一次，不能与 `--watch` 同用',
    help: () => '去掉 `--watch` 或者 `--stdin-path`',
  },
  'command/fix-part': {
    message: ({ part }) =>
      part === 'file' ? '`--fix` 修改的是整个工作区，这里指定了文件' : '`--fix` 改不了标准输入的内容',
    help: ({ part }) => (part === 'file' ? '改为写工作区的文件夹' : '去掉 `--fix` 或者 `--stdin-path`'),
  },
  'command/partial-baseline': {
    message: () => '`--write-baseline` 记下整个工作区的问题，这里指定了文件',
    help: () => '改为写工作区的文件夹',
  },
  'command/watched-data': {
    message: ({ format }) => `用了 \`--watch\`，${whole(format)} 就不能输出到屏幕上，因为每次运行都会多出一份报告`,
    help: ({ format }) => `请写到文件里，每次运行都会替换它，比如 ${whole(`--format ${format}=findings.${format}`)}`,
  },
};
