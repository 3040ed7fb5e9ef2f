import { name } from '../quote.ts';
import type { MistakeWords, YamlTrouble } from '../yaml-trouble.ts';

const quoted: Pick<MistakeWords, 'help' | 'before'> = { help: '把整个值用引号括起来', before: '加上引号' };

/** For each mistake in YAML: what is wrong, what to do, and what introduces the correct line. */
export const mistakes: Readonly<Record<YamlTrouble, MistakeWords>> = {
  NESTED_MAPPING: { message: '值里面有冒号加空格，看上去像又开始了一个键', ...quoted },
  MISSING_COLON: {
    message: '这一行不是「键、冒号、值」的写法',
    help: '在键后面写上半角冒号和一个空格；如果是长文字，就整段加引号',
    before: '在键后面写上半角冒号和一个空格',
  },
  FULLWIDTH_COLON: { message: '这里用了全角冒号 `：`', help: '改成半角冒号 `:`，后面空一格' },
  EQUALS_SIGN: { message: '这里用 `=` 代替了冒号', help: '键后面写半角冒号，再空一格' },
  SPACE_AFTER_COLON: { message: '冒号后面少了一个空格', help: '冒号后面空一格' },
  SPACE_AFTER_DASH: { message: '短横后面少了一个空格', help: '短横后面空一格' },
  LIST_MARK: {
    message: ({ mark }) => `${mark === undefined ? '这个符号' : name(mark)} 不能用来开始列表的一项`,
    help: '每一项以半角短横 `-` 和一个空格开头',
  },
  SPACE_BEFORE_COMMENT: {
    message: '`#` 紧跟在值的后面',
    help: '如果是注释，在 `#` 前空一格；如果是正文，把它放进引号里',
    before: '在注释前空一格',
  },
  COMMENT_MARK: { message: ({ mark = '' }) => `${name(mark)} 不能用来开始注释`, help: '注释以半角 `#` 和一个空格开头' },
  MISPLACED_DASH: {
    message: '这个位置不能开始列表',
    help: '从键的下一行开始，每项单独一行，以短横和一个空格开头',
    before: '从键的下一行开始，每项单独一行',
  },
  BRACKETS_BEFORE_LIST: {
    message: ({ mark = '' }) => `${name(mark)} 表示这里没有内容，下面却又写了各项`,
    help: ({ mark = '' }) => `删掉 ${name(mark)}`,
  },
  FOLDED_DASH: {
    message: '这一行以短横开头，却接在了上面的文字后面，没有成为单独一项',
    help: '与上面各项对齐；如果本来就是正文，把整段文字用引号括起来',
  },
  BAD_INDENT: {
    message: '这一行的缩进和同组的其他行不一致',
    help: ({ like }) =>
      like === undefined
        ? '同一组的各行左边对齐，比上一级的键多缩进两个空格'
        : `从第 ${like.column} 列开始写，和上面的 ${name(like.word)} 对齐`,
  },
  TAB_AS_INDENT: {
    message: '这一行用了制表符缩进',
    help: ({ more }) => `改用两个空格${alsoBelow(more)}`,
  },
  SPACE_AS_INDENT: {
    message: ({ mark }) => `这一行用${spaceName(mark)}缩进，YAML 会把它当成正文`,
    help: ({ more }) => `改用普通的半角空格${alsoBelow(more)}`,
  },
  UNCLOSED_QUOTE: {
    message: '从这里开始的引号一直没有闭合',
    help: '补上后一个引号；文字里面的 `"` 写成 `\\"`',
    before: '补上后一个引号',
  },
  UNCLOSED_SINGLE_QUOTE: {
    message: '从这里开始的引号一直没有闭合',
    help: "补上后一个引号；文字里面的 `'` 写成 `''`",
    before: '补上后一个引号',
  },
  TYPOGRAPHIC_QUOTE: {
    message: '前一个引号是半角的，后一个却是中文引号',
    help: '前后用同一种半角引号',
  },
  UNCLOSED_BRACKET: {
    message: '从这里开始的括号一直没有闭合',
    help: '补上后一个括号；括号属于正文的，把整段文字用引号括起来',
    before: '补上后一个括号，或者给整段文字加上引号',
  },
  MISSING_COMMA: { message: '括号里的各项之间没有用半角逗号隔开', help: '在各项之间加上半角逗号 `,`' },
  WIDE_MARK: {
    message: ({ mark = '' }) => `${name(mark)} 是全角符号，YAML 会把它当成正文`,
    help: '列表的括号、逗号和冒号都用半角',
    before: '改成半角',
  },
  COMMA_IN_VALUE: {
    message: '这里在括号里面，逗号会把值从中间断开',
    help: '给整个值加上引号；数字里不写逗号',
    before: '把值写成',
  },
  TRAILING_TEXT: {
    message: '值已经结束，后面还有内容',
    help: '把整个值放进同一对引号里，或者删掉后面的内容',
    before: '把整个值放进同一对引号里',
  },
  BLOCK_HEADER: {
    message: '`|` 或 `>` 表示多行文字，它后面不能接文字',
    help: '正文从下一行开始，或者把整段文字用引号括起来',
    before: '写成',
  },
  BAD_SCALAR_START: { message: '不加引号的值不能用这个字符开头', ...quoted },
  BAD_DQ_ESCAPE: { message: '双引号里的反斜杠有特殊含义', help: '改用单引号' },
  EMPTY_KEY: {
    message: '冒号前面没有键',
    help: '在冒号前写上键；冒号属于正文的，把整段文字用引号括起来',
    before: '把整段文字用引号括起来',
  },
  EXPLICIT_KEY: {
    message: '这一行以 `?` 开头，`jd` 不读这种写法',
    help: '写成 `键: 值`；正文以问号开头的，加上引号',
    before: '给正文加上引号',
  },
  COMPLEX_KEY: {
    message: '键的位置上是列表或一组键',
    help: '键要写成一个简单的词；如果是正文，加上引号',
    before: '给正文加上引号',
  },
  KEY_OVER_1024_CHARS: { message: '键超过了 1024 个字符', help: '如果是正文，加上引号，或者写在某个键的后面' },
  MERGE_MARKS: {
    message: ({ lines: [first, last] = [0, 0] }) => `第 ${first} 行到第 ${last} 行有未完成的合并留下的标记`,
    help: '保留一个版本，删掉另一个版本和以 `<<<<<<<`、`=======`、`>>>>>>>` 开头的行',
  },
};

function alsoBelow(more: number | undefined): string {
  return more === undefined ? '' : `，下面还有 ${more} 行也是这样`;
}

function spaceName(mark = ''): string {
  if (mark === 'U+3000') return '全角空格（`U+3000`）';
  if (mark === 'U+00A0') return '不换行空格（`U+00A0`）';
  return mark === '' ? '特殊的空格' : `特殊的空格（\`${mark}\`）`;
}
