import type { Entries } from '../language.ts';
import { line, name } from '../quote.ts';
import { codeLines, say, yamlTrouble } from '../yaml-trouble.ts';
import { mistakes } from './yaml-mistakes.ts';

/** The advice and the correct lines, if these can be shown; otherwise the advice alone. */
function adviseOr(words: string, before: string | undefined, instead: readonly string[]): string {
  const code = codeLines(instead, '、');
  return code === undefined ? words : `${before ?? words}：${code}`;
}

export const yamlEntries: Entries<'yaml'> = {
  'yaml/syntax': {
    message(facts) {
      const trouble = yamlTrouble(facts.problem);
      return trouble ? say(mistakes[trouble].message, facts) : '这里不符合 YAML 的写法';
    },
    help(facts) {
      const trouble = yamlTrouble(facts.problem);
      if (trouble === undefined) return '检查这一行和上一行有没有漏掉引号、括号或空格';
      const { help, before } = mistakes[trouble];
      return facts.instead === undefined ? say(help, facts) : adviseOr(say(help, facts), before, facts.instead);
    },
    what: '文件不符合 YAML 的写法，里面的内容无法确定。凡是 `jd` 认得出的错误都会报，并写出这一行正确的写法；遇到认不出的，后面的内容无法确定，就报到那里为止。',
    why: '如果靠猜测读取，印出来的表可能是错的。这个岗位会记为「文件有误」，向它汇报的岗位不会因此被一起报错。',
    fix: '最常见的原因：值里有冒号却没加引号，用了制表符缩进，引号没有闭合，冒号后面没空格，或者用了全角冒号。',
  },
  'yaml/duplicate-key': {
    message: ({ key }) => `键 ${name(key)} 在这里写了两次`,
    help: () => '保留其中一个；有多个值的，在同一个键下写成列表',
    what: '同一组键里，同一个键出现了两次。',
    why: '只能印出其中一个值，而读的人不知道是哪一个。',
    fix: '删掉一个，或者把两个值并成一个列表。',
  },
  'yaml/too-deep': {
    message: ({ limit }) => `文件的嵌套超过了 ${limit} 层`,
    help: () => '看看是不是误打了一串括号或短横',
    what: '列表和键组嵌套超过了 64 层。',
    why: '岗位说明书用不到六层。嵌套极深的文件能让程序崩溃，所以 `jd` 在读之前就停下来。',
    fix: '找到那一串括号或短横。如果正文里本来就有，把它用引号括起来。',
  },
  'yaml/alias': {
    message: ({ text }) => `${name(text)} 是 YAML 的锚点或别名，\`jd\` 不读这种写法`,
    help({ text, instead }) {
      if (instead !== undefined) return adviseOr('给文字加上引号', undefined, instead);
      return `把内容直接写出来；以 \`${text.slice(0, 1)}\` 开头的文字要加引号`;
    },
    what: '值以 `&` 或 `*` 开头，YAML 用它们给一段内容命名，再在别处引用。',
    why: '一份表应当在一处就能读完。别名还能让一个小文件膨胀到几个 GB。',
    fix: "在用到的地方把内容写出来。只是以 `*` 或 `&` 开头的文字，加上引号：`'*选填'`。",
  },
  'yaml/tag': {
    message: ({ text }) => `${name(text)} 是 YAML 的标签，\`jd\` 不读这种写法`,
    help: ({ instead }) =>
      instead === undefined ? '把它删掉；如果只是普通文字，加上引号' : adviseOr('给文字加上引号', undefined, instead),
    what: '值以 `!` 开头，YAML 用它标注类型。',
    why: '标签会改变读出来的值，而且各个程序的读法不同。',
    fix: "删掉标签。只是以 `!` 开头的文字，加上引号：`'!重要'`。",
  },
  'yaml/directive': {
    message: ({ text }) => `${name(text)} 是 YAML 的指令，\`jd\` 不读这种写法`,
    help: ({ instead }) => (instead === undefined ? '删掉这一行' : adviseOr('给文字加上引号', undefined, instead)),
    what: '文件开头有 `%YAML 1.1` 这样的一行，规定按哪套规则来读。',
    why: '按 YAML 1.1 的规则，`no` 是「否」，`010` 是 8：同一个文件就成了另一个意思。',
    fix: '删掉这一行。`jd` 一律按 YAML 1.2 来读。',
  },
  'yaml/merge-key': {
    message: () => '键 `<<` 要把别处的键并进来，`jd` 不支持',
    help: () => '把那些键直接写在这里',
    what: '有的程序看到键 `<<`，会把另一组键复制到这里。',
    why: '各个程序的读法不一；内容来自别处的表，审阅时也无法一眼看完。',
    fix: '把键和值都写出来。',
  },
  'yaml/multiple-documents': {
    message: () => '一个文件里写了不止一份内容',
    help: () => '删掉 `---` 这一行，或者把后面的内容移到单独的文件',
    what: '`---` 或 `...` 这一行在同一个文件里开始了第二份内容。',
    why: '一个文件就是一个岗位，文件名就是它的标识；第二份内容没有标识可用。',
    fix: '每个岗位单独一个文件，或者删掉这一行。',
  },
  'yaml/reserved-key': {
    message: ({ key }) => `${name(key)} 不能用作键`,
    help: () => '换一个名字，比如以 `x-` 开头',
    what: '键是 `__proto__`、`constructor` 或 `prototype`。',
    why: '这几个名字在 `JavaScript` 程序里有特殊含义，会影响 `jd` 和读取其输出的程序。',
    fix: '换一个键。自己的键以 `x-` 开头。',
  },
  'yaml/cut-text': {
    message: ({ cut }) => `${name(cut)} 不算这个值的内容：空格后面的 \`#\` 开始的是注释`,
    help: ({ instead }) =>
      `给整个值加上引号${instead === '' ? '' : `：${line(instead)}`}；如果本来就是注释，请在 \`#\` 后面加一个空格`,
    what: '一个值后面有空格和 `#`，紧接着还有文字。YAML 把 `#` 起的这一段当作注释，手册里不会印出来。',
    why: '半句话、门牌号或颜色会丢失，而且没有任何提示。',
    fix: "给整个值加上引号：`location: '大厦 A座 #1201'`。注释要在 `#` 后面加空格，或者单独写一行。",
  },
  'yaml/folded-list': {
    message: ({ mark }) => `${name(mark)} 不会开始一个列表项，这几行会连成一段文字`,
    help: ({ instead }) => `每行写成一项：${line(instead)}；或者在键后面写 \`|\`，保留分行`,
    what: '一段文字的各行用项目符号或编号开头，像纸上的列表。YAML 会用空格把这些行连成一段。',
    why: '各条职责会印成一整句，符号夹在中间。',
    fix: '每一项用“短横线加空格”开头：`- 接待来访`。只能写一段文字的键，在键的那一行写上 `|`，分行就会保留。',
  },
};
