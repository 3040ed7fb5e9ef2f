import type { LogoTrouble } from '../../findings/finding.ts';
import type { Entries } from '../language.ts';
import { chain, name } from '../quote.ts';
import { reasonAlone } from '../written.ts';
import { askMeant } from './likeness.ts';
import { didYouMean } from './words.ts';

const logoTroubles: Readonly<Record<LogoTrouble, readonly [what: string, todo: string]>> = {
  inline: ['不是文件', '写图片的路径'],
  remote: ['是一个网址，而手册不从网上加载任何内容', '把图片放进工作区，写它的路径'],
  outside: ['不是工作区里的路径', '把图片放进工作区，路径从 `jd.config.yaml` 所在的文件夹写起'],
  missing: ['读不到：没有这个文件，或者它是一个链接', '改正路径；路径从 `jd.config.yaml` 所在的文件夹写起'],
  kind: ['不是有尺寸的 `SVG`、`PNG`、`JPEG`、`GIF` 或 `WebP` 图片', '另存为 `SVG` 或 `PNG`'],
  active: ['带有脚本，或者引用了其他文件', '重新导出为内容完整的普通 `SVG`，或者存为 `PNG`'],
  'too-large': ['超过了 5 MiB', '把图片缩小'],
  pixels: ['超过了 6400 万像素', '把图片缩小'],
};

export const configEntries: Entries<'config'> = {
  'config/glob': {
    message({ glob, fault, part = '' }) {
      switch (fault) {
        case 'outside':
          return `${name(glob)} 超出了工作区的范围`;
        case 'excludes':
          return `${name(glob)} 是排除写法，这里不支持`;
        case 'mark':
          return part === glob
            ? `通配路径不支持 ${name(glob)} 这种写法`
            : `${name(glob)} 里的 ${name(part)} 不是这里支持的通配写法`;
        case 'open':
          return `${name(glob)} 里的 ${name(part)} 没有配对的右括号`;
        case 'combinations':
          return `${name(glob)} 里的花括号组合太多`;
      }
    },
    help({ fault, part }) {
      switch (fault) {
        case 'outside':
          return '写工作区里面的路径，比如 `positions/**/*.yaml`';
        case 'excludes':
          return '只写要读的文件，比如 `positions/**/*.yaml`';
        case 'mark':
          return part === '\\'
            ? '文件夹之间用 `/`；文件名里本来就有通配符的，放进方括号：`[?]`'
            : '只能用 `*`、`**`、`?`、`{a,b}` 和 `[abc]`；可以列出几条路径';
        case 'open':
          return `补上右括号；文件名里本来就有这个字符的，写成 ${name(part === '[' ? '[[]' : '[{]')}`;
        case 'combinations':
          return '拆成几条路径，或者用 `*` 代替花括号';
      }
    },
    what: '`positions`、`procedures`、`chapters` 或 `overrides` 里的通配路径以 `/`、`~`、`!` 或盘符开头，含有 `..`，或者用了不支持的写法。支持的有：`*`（文件名的任意一段）、`**`（任意层文件夹）、`?`（一个字符）、`{a,b}`（二者之一）和 `[abc]`、`[a-z]`、`[!a]`（其中一个字符，或其外的一个字符）。',
    why: '只读工作区自己的文件夹，否则别处的文件也可能印进手册。`+(a)`、`\\` 等其他写法匹配起来可能极慢，所以不支持。',
    fix: '从 `jd.config.yaml` 所在的文件夹往下写，文件夹之间用 `/`。别处的文件要先复制进来。需要其他写法的，拆成几条路径。',
  },
  'config/unmatched-override': {
    message: ({ glob }) => `工作区里没有文件符合 ${name(glob)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '改正路径，或者删掉它',
    what: '`overrides` 里有一条通配路径，读到的文件都不符合它。',
    why: '它调整的级别在哪里都不起作用：文件夹改了名，或者写错了。',
    fix: '从 `jd.config.yaml` 所在的文件夹写起，比如 `positions/warehouse/**`；不需要了就删掉。',
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
  'config/logo': {
    message: ({ written, trouble }) => `标志 ${name(written)} ${logoTroubles[trouble][0]}`,
    help: ({ trouble }) => logoTroubles[trouble][1],
    what: '`handbook.logo` 写的图片放不到封面上：它不在工作区里，或者不是浏览器都能显示的格式，或者太大，或者是带脚本、引用其他文件的 `SVG`。',
    why: '手册是要发送和保存的单个文件，不从别处加载内容，也只运行自带的脚本。',
    fix: '把标志存为 `SVG`、`PNG`、`JPEG`、`GIF` 或 `WebP`，不超过 5 MiB，放在工作区里，路径从 `jd.config.yaml` 所在的文件夹写起。`SVG` 导出时把图片和字体都放在里面，不要带脚本。',
  },
  'config/hidden-and-shown': {
    message: ({ name: field }) => `${name(field)} 写在 \`show\` 里，又被 \`hide\` 排除了`,
    help: () => '从其中一个列表里删掉它',
    what: '表上的同一部分或同一栏，既写在 `form.hide` 里，又写在 `form.show` 里；或者要显示的栏目所在的部分被隐藏了。',
    why: '一栏不能既不印又要印。',
    fix: '定下是印还是不印，从另一个列表里删掉。只想留下某一部分的几栏时，隐藏其余各栏，不要隐藏整个部分。',
  },
  'config/two-regions': {
    message: ({ tag, region }) => `地区写的是 ${name(region)}，语言 ${name(tag)} 却是另一个地区的`,
    help: ({ region }) => `删掉 \`region\`，或者写 \`language: en-${region}\``,
    what: '`handbook.language` 写的是一个地区的英语，`handbook.region` 写的是另一个地区。',
    why: '纸张、日期和拼写只能随其中一个。',
    fix: '按实际情况留下一个，只写 `language: en-US` 就够了。不带地区的 `en` 可以和任何地区搭配。',
  },
  'config/duplicate-own': {
    message: ({ key }) => `\`form.own\` 里的 ${name(key)} 写了两次`,
    help: () => '保留其中一项',
    what: '`form.own` 里有两项的键相同。',
    why: '每张表上，同一个值会印两遍。',
    fix: '删掉其中一项，或者改正它的键。',
  },
};
