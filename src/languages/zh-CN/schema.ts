import { proposeId } from '../../schema/propose-id.ts';
import { readColour } from '../colours.ts';
import { readDate } from '../dates.ts';
import type { Entries } from '../language.ts';
import { grouped, name, names } from '../quote.ts';
import { typeTrouble } from '../type-trouble.ts';
import { lineOf } from '../written.ts';
import { adviseDate, faultOfDate } from './dates.ts';
import { askMeant } from './likeness.ts';
import { adviseType, describe, typeWords } from './type-advice.ts';
import { after, anyOf, join, subject } from './words.ts';

const patterns: Readonly<Record<string, readonly [message: string, help: string]>> = {
  id: ['不能用作标识', '只用文字、数字、`-`、`_` 和 `.`，最多 64 个字符，不以 `-` 或 `.` 开头'],
  'not-blank': ['只有空白', '填上内容，或者删掉这一行'],
  colour: ['不是颜色', '写 `#` 加六位十六进制数（0–9、a–f），并加引号'],
  language: [
    '不是手册能用的语言',
    '中文手册写 `zh-CN`（简体），英文手册写 `en`，也可以带上地区：`en-US`、`en-GB`、`en-CA`',
  ],
  'own-key': ['不能用作自定义键', '写成 `x-` 加名称'],
};

const knownShown = 12;

/** Codes that prevent a file from being read are not rules, so no level can be set for them. */
function isOfFiles(code: string): boolean {
  return /^(?:file|yaml|schema|config)\//.test(code);
}

function adviseHome(path: string, written: string, { under, key }: { readonly under: string; readonly key: string }) {
  if (under === '') return `${name(key)} 要顶格写，${path === '' ? '不放在别的键下面' : `不放在 ${subject(path)} 里`}`;
  const here = `${path.replace(/\[\d+\]/g, '')}.`;
  const place = name(under.startsWith(here) ? under.slice(here.length) : under);
  return written === key ? `${name(key)} 应当写在 ${place} 下面` : `写在 ${place} 下面：${name(`${key}: …`)}`;
}

function adviseLine(path: string, line: string, ofConfig: boolean): string {
  if (ofConfig) return `写在 \`jd.config.yaml\` 里：${name(line)}`;
  return `${path === '' ? '写成' : '顶格写成'} ${name(line)}`;
}

export const schemaEntries: Entries<'schema'> = {
  'schema/required': {
    message: ({ name: path, key }) => `缺少 \`${path === '' ? key : `${path}.${key}`}\``,
    help: ({ name: path, key }) => `${path === '' ? '' : `在 ${subject(path)} 下`}补上一行 \`${key}: …\``,
    what: '少了一个必填的键。岗位必须有 `title` 和 `department`；规程必须有 `title`、`kind`，并按种类写 `items` 或 `cases`；`duties` 的每一项必须有 `duty`。',
    why: '没有它，这份表无法印出，也无法查找。',
    fix: '补上这个键和它的值。`jd schema position` 会列出所有的键。',
  },
  'schema/unknown-key': {
    message: ({ name: path, key }) => `${path === '' ? '这里' : ` ${subject(path)} 里`}没有 ${name(key)} 这个键`.trim(),
    help({ name: path, key, suggestions, known, home, line, perhapsText, instead }) {
      if (instead !== undefined) return `这条规则没有选项，写成 ${name(instead)}`;
      if (path === 'rules' && isOfFiles(key)) return `${name(`${key.split('/')[0]}/*`)} 这一类一律是错误，不能设置`;
      if (home) return adviseHome(path, key, home);
      if (line) return adviseLine(path, line.text, line.ofConfig);
      if (suggestions.length > 0) return askMeant(suggestions, key);
      const more = known.length > knownShown ? ' 等' : '';
      const which = known.length === 1 ? '可用的键只有' : '可用的键有';
      const list = known.length === 0 ? '' : `${which} ${names(known, knownShown).join('、')}${more}；`;
      if (perhapsText) return `${list}如果冒号是正文的一部分，把整项用引号括起来`;
      return `${list}自己的键以 \`x-\` 开头`;
    },
    what: '这个位置没有这样的键。键是驼峰写法的英文；也可能键本身没错，只是放错了组。',
    why: '键写错了，那一项就不会印到表上，而且没有人会发现。',
    fix: '按提示改正拼写，或者把键移到它所属的组里。自己要加的内容用 `x-` 开头的键，`jd` 不会动它。',
  },
  'schema/type': {
    message: ({ name: path, expected, actual, written }) =>
      `${after(path, describe(actual, written))}，这里应当写${join(
        expected.map((type) => typeWords[type] ?? name(type)),
        '或',
      )}`,
    help: (facts) => adviseType(typeTrouble(facts)),
    what: '值的类型不对：该写文字的地方写了数字，该写一个值的地方写了列表，等等。要求写列表的地方，只写一段文字也可以，算作一项。',
    why: 'YAML 会把 `007` 读成数字 7，把 `1.10` 读成 1.1，表上印的编号就悄悄变了。',
    fix: "编号、标识和版本号加引号（`code: '007'`）；比例不写百分号（`share: 30`）；文字里有冒号的加引号；没有内容的键就不写。",
  },
  'schema/enum': {
    message: ({ name: path, written, allowed }) =>
      `${after(path, `写的是 ${name(written)}`)}，只能是 ${names(allowed, knownShown).join('、')}${allowed.length > knownShown ? ' 等' : ''} 之一`,
    help: ({ allowed, suggestions, written }) =>
      askMeant(suggestions, written) ?? (allowed.length > 3 ? '从中选一个' : `写 ${anyOf(allowed)}`),
    what: '这个键只接受固定的几个词，写的不在其中。',
    why: '这个词决定了文件怎么读、怎么印。',
    fix: '从提示列出的词里选一个。',
  },
  'schema/pattern': {
    message: ({ name: path, written, pattern }) =>
      pattern === 'file-name'
        ? `文件名 ${name(written)} 不能用作标识`
        : `${after(path, `写的是 ${name(written)}`)}，${patterns[pattern]?.[0] ?? `不符合格式 ${name(pattern)}`}`,
    help: ({ pattern, suggestion, name: path, written }) => {
      const colour = pattern === 'colour' ? readColour(written) : undefined;
      if (colour !== undefined) return `写成 ${name(lineOf(path, `'${colour}'`))}`;
      if (pattern === 'language' && suggestion !== undefined) return `写成 ${name(lineOf(path, suggestion))}`;
      const id = pattern === 'id' ? proposeId(written) : undefined;
      if (id !== undefined)
        return `写成 ${name(lineOf(path, id))}：标识里只有文字、数字和 \`-\`、\`_\`、\`.\`，最多 64 个字符`;
      return pattern === 'file-name'
        ? `给文件改名，只用文字、数字、\`-\`、\`_\` 和 \`.\`，最多 64 个字符${suggestion === undefined ? '' : `：${name(suggestion)}`}`
        : (patterns[pattern]?.[1] ?? '按这个格式来写');
    },
    what: '值的写法不符合要求。标识由各种文字的字母、数字以及 `-`、`_`、`.` 组成，最多 64 个字符；颜色是 `#` 加六位十六进制数；语言是 `zh-CN` 或 `en`，也可以是简体中文或英文的其他标签，如 `zh-Hans-CN`、`en-US`；文字不能只有空格。',
    why: '标识要用作文件名和链接，颜色要写进样式表，必须在任何地方都能用。',
    fix: "按要求的写法改正。没写 `id` 的，给文件改名。颜色要加引号，否则 `#` 会变成注释：`accent: '#0f5c63'`。",
  },
  'schema/format': {
    message: ({ name: path, written, format }) =>
      `${after(path, `写的是 ${name(written)}`)}，${format === 'date' ? faultOfDate(readDate(written)) : `不符合格式 ${name(format)}`}`,
    help: ({ written, format }) => (format === 'date' ? adviseDate(readDate(written)) : undefined),
    what: '日期没有按「年-月-日」来写（`2024-06-01`），或者没有这一天。',
    why: '只有这种写法在各国都读成同一天。手册里会按手册的语言印出来。',
    fix: '年写四位，月和日各写两位，中间用半角连字符。',
  },
  'schema/min-length': {
    message: ({ name: path, limit }) => after(path, limit === 1 ? '是空的' : `少于 ${limit} 个字符`),
    help: ({ limit }) => (limit === 1 ? '填上内容，或者删掉这一行' : `至少写 ${limit} 个字符`),
    what: '文字是空的，或者太短。',
    why: '空的值，程序会当作填了，读者看到的却是没填。',
    fix: '写上内容，或者删掉这个键：没写的部分在表上留空。',
  },
  'schema/max-length': {
    message: ({ name: path, limit }) => after(path, `超过了 ${grouped(limit)} 个字符`),
    help: ({ limit }) => (limit <= 200 ? '写短一些：这里要的是名称，不是句子' : '写短一些，或者拆成几项'),
    what: '文字太长：编号最多 64 个字符，名称最多 200 个，句子最多 20,000 个。',
    why: '太长的内容表上印不下；多数情况是写错了地方。',
    fix: '写短一些，或者移到 `summary`、`duties` 这样写句子的键里。',
  },
  'schema/minimum': {
    message: ({ name: path, limit, written }) => after(path, `写的是 ${name(written)}，小于 ${limit}`),
    help: ({ limit }) => `写 ${limit} 或更大的数`,
    what: '数字小于允许的最小值。',
    why: '比例、人数、薪酬不会是负数，多半是笔误。',
    fix: '改正数字。',
  },
  'schema/maximum': {
    message: ({ name: path, limit, written }) => after(path, `写的是 ${name(written)}，大于 ${limit}`),
    help: ({ limit }) => `写 ${limit} 或更小的数`,
    what: '数字大于允许的最大值。比例和权重按百分比来写，最大是 100。',
    why: '比例不会超过百分之百，多半是笔误。',
    fix: '改正数字。',
  },
  'schema/min-items': {
    message: ({ name: path, limit }) => after(path, limit === 1 ? '是空列表' : `不足 ${limit} 项`),
    help: ({ limit, instead }) => {
      if (instead !== undefined) return `只写级别：${name(instead)}`;
      return limit === 1 ? '补上一项' : `至少写 ${limit} 项`;
    },
    what: '列表的项数太少。规程至少要有一条内容或一种情形；带选项的规则要写级别和选项两项。',
    why: '没有步骤的规程，没有人知道该做什么。',
    fix: '补上缺少的内容。不带选项的规则只写级别：`org/span: warning`。',
  },
  'schema/max-items': {
    message: ({ name: path, limit }) => after(path, `超过了 ${limit} 项`),
    help: ({ limit }) => `只保留 ${limit} 项`,
    what: '列表的项数太多。`jd.config.yaml` 里的规则只写两项：级别和选项。',
    why: '多出来的内容，`jd` 不知道怎么用。',
    fix: '删掉多余的，写成 `org/span: [warning, { max: 8 }]`。',
  },
  'schema/unique-items': {
    message: ({ name: path, written }) => after(path, `里 ${name(written)} 写了两次`),
    help: () => '删掉重复的一项',
    what: '这个列表里每一项只算一次，却有一项写了两遍。',
    why: '多半是笔误，往往第二项本来要写的是别的。',
    fix: '删掉重复的一项，或者改成本来要写的内容。',
  },
};
