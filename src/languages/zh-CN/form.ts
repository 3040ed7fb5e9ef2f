import type { Code, FactsByCode, Section } from '../../findings/finding.ts';
import { foldText } from '../../text/text.ts';
import type { Entries } from '../language.ts';
import { dutyShown, isFraction, name, names, plain } from '../quote.ts';
import { join } from './words.ts';

const sections: Readonly<Record<Section, string>> = {
  summary: '职责综述',
  contacts: '主要工作联系',
  qualifications: '任职资格',
  duties: '岗位职责',
};

type Shares = FactsByCode['form/duty-shares'];

/** `whose` names the duties, `what` names the share, `measure` counts duties. */
function describeShares(
  { sum, given, of }: Shares,
  whose: string,
  what: string,
  measure: string,
  whole = '不是 100',
): string {
  return given < of
    ? `${of} ${measure}${whose}里只有 ${given} ${measure}写了${what}`
    : `${whose}的${what}加起来是 ${plain(sum)}，${whole}`;
}

function adviseShares({ sum, given, of }: Shares, key: string): string {
  if (given < of) return `\`${key}\` 要么都写，要么都不写`;
  if (isFraction(sum)) return '按百分数来写：写 50，不写 0.5';
  return `${sum > 100 ? '减去' : '加上'} ${plain(Math.abs(100 - sum))}，凑成 100`;
}

function switchOff(rule: Code): string {
  return `在 \`jd.config.yaml\` 的 \`rules\` 里写 \`${rule}: off\``;
}

const tolerance = '允许有 0.5 的出入，所以三等分可以写 33.3。';

import { askMeant } from './likeness.ts';

export const formEntries: Entries<'form'> = {
  'form/file-name': {
    message: ({ id, stem }) => `\`id\` 写的是 ${name(id)}，但文件名是 ${name(stem)}`,
    help: ({ id, stem }) =>
      foldText(id) === foldText(stem)
        ? `把 \`id\` 改成 ${name(stem)}，或者删掉这一行`
        : `把文件改名为 ${name(id)}（后缀不变），或者删掉 \`id\` 这一行`,
    what: '文件里写的标识和文件名不一致。没有写 `id` 的，文件名（不含后缀）就是标识。',
    why: '按标识找岗位的人，会去找同名的文件。',
    fix: '给文件改名，改正标识，或者不写 `id`。',
  },
  'form/code-pattern': {
    message: ({ code, pattern }) => `编号 ${name(code)} 不符合格式 ${name(pattern)}`,
    help: () => '改正编号，或者改 `jd.config.yaml` 里的 `codePattern`',
    what: '编号不符合 `jd.config.yaml` 里 `codePattern` 规定的格式。格式要匹配整个编号；没有规定就不检查。',
    why: '编号写法不一致的表，归档后很难找到。',
    fix: '按其他编号的写法改正；如果格式定得太窄，就放宽。',
  },
  'form/contact-shares': {
    message: (facts) => describeShares(facts, '工作联系', '比例', '方'),
    help: (facts) => adviseShares(facts, 'share'),
    what: `对内和对外的比例加起来不是 100，或者只有一方写了比例。${tolerance}`,
    why: '从表上能看出一个岗位对内对外各占多少；加起来是 105，说明有个数写错了。',
    fix: '改正其中一个数，或者补上没写的那个。',
  },
  'form/duty-groups': {
    message: ({ name: written, isRepeated }) =>
      isRepeated
        ? `\`dutyGroups\` 里职责类别 ${name(written)} 写了两次`
        : `\`dutyGroups\` 写了职责类别 ${name(written)}，但没有一条职责属于这一类`,
    help: ({ name: written, isRepeated, suggestions }) =>
      isRepeated
        ? '占比和考核指标合写在一项里'
        : (askMeant(suggestions, written) ?? '名称写得和职责的 `group` 一致，或者删掉这一项'),
    what: '`dutyGroups` 的一项写了没有职责在 `group` 里写到的类别，或者写了前面已经写过的类别。不区分大小写、全半角、空格和看不见的字符。',
    why: '一类职责的占比和考核指标是这些职责的；没有职责，就没有着落。',
    fix: '类别名称写得和职责的 `group` 一致，或者把两项合成一项。',
  },
  'form/duty-shares': {
    message(facts) {
      const { groups, within, share = 100 } = facts;
      if (within === undefined)
        return describeShares(facts, groups ? '职责和职责类别' : '职责', '占比', groups ? '项' : '条');
      const whole = share === 100 ? '不是 100' : `既不是这一类的 ${plain(share)}，也不是 100`;
      return describeShares(facts, `类别 ${name(within)} 的职责`, '占比', '条', whole);
    },
    help: ({ within, share = 100, ...facts }) =>
      within === undefined || facts.given < facts.of || share === 100
        ? adviseShares(facts, 'share')
        : `改成加起来是 ${plain(share)}，或者都不写`,
    what: `各条职责的占比加起来不是 100，或者有的写了、有的没写。\`dutyGroups\` 里写了占比的类别，按它的占比算，其中的职责可以不写；要写就都写，加起来等于这一类的占比，或者等于 100。${tolerance}`,
    why: '占比表示全部工作时间如何分配。',
    fix: '改正数字，凑成 100；或者都不写。',
  },
  'form/kpi-weights': {
    message: (facts) => describeShares(facts, '考核指标', '权重', '项'),
    help: (facts) => adviseShares(facts, 'weight'),
    what: `一个岗位的全部考核指标（各条职责的、各类职责的和整个岗位的），权重加起来不是 100，或者同一组里有的写了、有的没写。如果只有各条职责的、或者只有整个岗位的考核指标写了权重，另一组不算在内。${tolerance}`,
    why: '权重关系到一个人的考核结果，合计必须是一个整体。',
    fix: '改正权重，让整个岗位加起来是 100；或者都不写。',
  },
  'form/no-superior': {
    message: () => '缺少 `reportsTo`，没有写直接上级',
    help: () => '写上直接上级；确实没有的，写 `reportsTo: null`',
    what: '表上没写向谁汇报。`reportsTo: null` 表示明确没有上级；不写这个键，就不知道有没有。',
    why: '组织架构图按 `reportsTo` 来画。没写的岗位，看起来就像最高的岗位。',
    fix: '补上 `reportsTo`，写上级的标识或名称，或者写 `null`。',
  },
  'form/duty-without-kpi': {
    message(facts) {
      if (facts.of === 'duty') return `第 ${facts.number} 条职责 ${name(facts.duty, dutyShown)} 没有考核指标`;
      const where = facts.of === 'form' ? '' : `${facts.forms} 份表的 `;
      return `${where}${facts.duties} 条职责都没有考核指标`;
    },
    help({ of }) {
      if (of === 'duty') return '给这条职责补上 `kpi: …`';
      return `给各条职责补上 \`kpi: …\`；如果你们的表不写考核指标，${switchOff('form/duty-without-kpi')}`;
    },
    what: '有的职责没有写怎么考核。一份表全都没写的只报一次，整个工作区全都没写的也只报一次。表里写了整个岗位的 `kpis`，各条职责就可以不写；职责所在的类别在 `dutyGroups` 里写了考核指标的，也可以不写。',
    why: '没写考核指标的职责，到了考核的时候就会有争议。',
    fix: '在 `kpi` 里写一句话，或者写上指标名称、目标和权重。如果你们的表不写考核指标，在 `jd.config.yaml` 里关掉这条规则。',
  },
  'form/missing-section': {
    message({ sections: empty, forms }) {
      const parts = empty.map((section) => `「${sections[section]}」`).join('');
      const all = forms > 1 || empty.length > 1 ? '都' : '';
      return `${forms === 1 ? '' : `全部 ${forms} 个岗位的`}${parts}部分${all}是空的`;
    },
    help({ sections: empty, forms }) {
      const fill = `填上 ${join(names(empty, empty.length), ' 和 ')}`;
      return forms === 1 ? fill : `${fill}；如果你们的表没有这部分，${switchOff('form/missing-section')}`;
    },
    what: '表里有的部分什么也没写：职责综述（`summary`）、主要工作联系（`contacts`）、任职资格（`qualifications`）或岗位职责（`duties`）。一份表只报一次，列出所有空着的部分；整个工作区都空着的部分，在第一份表上合起来报一次。',
    why: '这部分印出来是空白，而有空白的表很少有人肯签字。',
    fix: '填写这部分。如果很多表还没写完，或者你们的表没有这部分，可以在 `jd.config.yaml` 里关掉这条规则。',
  },
  'form/own-value': {
    message: ({ key, label }) => `${name(key)} 没法印在 ${name(label)} 一栏里：一栏只能放文字、数字或它们的列表`,
    help: () => '改写成文字或者简单的列表',
    what: '`jd.config.yaml` 的 `form.own` 要印这个自定义的键，但这份表里它的值还带着下一级的键，或者列表里又套了列表。',
    why: '表上的一栏是一行文字，或者每项一行。值里面再有键，就没有地方印。',
    fix: '把值改写成文字、数字或简单的列表；里面的每个键都要印的，各设一栏。',
  },
  'form/unused-own': {
    message: ({ key }) => `\`form.own\` 要印 ${name(key)}，但没有岗位写这个键`,
    help: ({ key, suggestions }) => askMeant(suggestions, key) ?? '在需要的岗位里写上，或者删掉这一项',
    what: '`jd.config.yaml` 的 `form.own` 里有一个键，哪个岗位文件里都没有。',
    why: '`x-` 开头的键不查拼写；写错了，每张表都会悄悄少一栏。',
    fix: '改正设置里或岗位文件里的写法，或者删掉这一项。',
  },
  'form/unreviewed': {
    message: () => '这份表还没有人审核',
    help: () => '在 `approval.reviewed.by` 写上审核人',
    what: '`approval.reviewed` 里没有写审核人。这条规则默认关闭，要在 `jd.config.yaml` 里打开。',
    why: '没有审核过的表，印得再好也只是草稿。',
    fix: '请人审核，然后写上 `approval: { reviewed: { by: …, date: … } }`。',
  },
  'form/overdue': {
    message: ({ reviewBy, asOf }) => `到 ${name(asOf)} 已经过了复审日期 ${name(reviewBy)}`,
    help: () => '复审这份表，然后在 `reviewBy` 写上下一次的日期',
    what: '`reviewBy` 写的日期已经过了。以今天为准，或者以 `--as-of` 给出的日期为准。这条规则默认关闭，要在 `jd.config.yaml` 里打开。',
    why: '工作会变。长期不复审的表，写的就是已经不存在的工作。',
    fix: '和任职者、直接上级一起复审，然后写上下一次的日期。',
  },
};
