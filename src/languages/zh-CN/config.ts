import type { Entries } from '../language.ts';
import { chain, name } from '../quote.ts';
import { reasonAlone } from '../written.ts';
import { askMeant } from './likeness.ts';

export const configEntries: Entries<'config'> = {
  'config/glob': {
    message: ({ glob }) =>
      glob.startsWith('!') ? `${name(glob)} 是排除写法，这里不支持` : `${name(glob)} 超出了工作区的范围`,
    help: ({ glob }) =>
      glob.startsWith('!')
        ? '只写要读的文件，比如 `positions/**/*.yaml`'
        : '写工作区里面的路径，比如 `positions/**/*.yaml`',
    what: '`positions`、`procedures` 或 `chapters` 里的通配路径以 `/`、`~`、`!` 或盘符开头，或者含有 `..`。',
    why: '只读工作区自己的文件夹，否则别处的文件也可能印进手册。',
    fix: '从 `jd.config.yaml` 所在的文件夹往下写，文件夹之间用 `/`。别处的文件要先复制进来。',
  },
  'config/code-pattern': {
    message: ({ pattern, reason }) => `\`jd\` 读不懂编号格式 ${name(pattern)}：${name(reasonAlone(reason, pattern))}`,
    help: ({ reason }) =>
      /^[^`]*(?:Perl|escape)/.test(reason)
        ? '换一种写法：`jd` 用的是 `RE2`，不支持环视和反向引用'
        : "检查括号，并用单引号括起来：`codePattern: '客-\\d{3}'`",
    what: '`codePattern` 不是 `RE2` 写法的正则表达式（不支持环视和反向引用）。表达式要匹配整个编号。',
    why: '格式本身有误，就无法检查任何编号。',
    fix: '改正表达式。放在单引号里，反斜杠才不会被 YAML 改动。',
  },
  'config/duplicate-department': {
    message: ({ name: department }) => `部门 ${name(department)} 声明了两次`,
    help: () => '保留其中一个',
    what: '`departments` 里有两项同名。',
    why: '岗位按名称归入部门，部门同名就分不清是哪一个。',
    fix: '把两项合并，或者改正其中一个的名称。',
  },
  'config/unknown-parent': {
    message: ({ name: parent }) => `\`parent\` 写的是 ${name(parent)}，但声明的部门里没有它`,
    help: ({ name: written, suggestions }) => askMeant(suggestions, written) ?? '补上这个部门，或者删掉 `parent`',
    what: '某个部门写的上级部门，`departments` 里没有声明。',
    why: '手册按上下级关系排列各部门。',
    fix: '改正名称，或者把上级部门也声明出来；最上面的部门不写 `parent`。',
  },
  'config/department-cycle': {
    message: ({ path }) =>
      path.length <= 2
        ? `部门 ${name(path[0] ?? '')} 的上级部门写成了自己`
        : `部门的隶属关系形成循环：${chain(path, (steps) => `（还有 ${steps} 步）`)}`,
    help: ({ path }) =>
      path.length <= 2 ? '写上真正的上级部门，或者删掉 `parent`' : '把最上面那个部门的 `parent` 删掉',
    what: '顺着 `parent` 一级一级往上找，又回到了起点。',
    why: '没有哪个部门在最上面，手册就排不出顺序。',
    fix: '定下哪个部门最高，删掉它的 `parent`。',
  },
  'config/duplicate-external': {
    message: ({ id }) => `\`external\` 里的标识 ${name(id)} 写了两次`,
    help: () => '保留其中一项，或者给另一项换个标识',
    what: '`external` 里有两项标识相同，或者只差大小写、全半角、空格、看不见的字符。',
    why: '一个标识只能指一个岗位。',
    fix: '删掉一项，或者改掉它的标识，并同时改掉用到它的地方。',
  },
};
