import type { SignOffStep } from '../../findings/contradiction.ts';
import type { ContradictionEntries } from '../language.ts';
import { name } from '../quote.ts';

const steps: Readonly<Record<SignOffStep, string>> = { prepared: '编制', reviewed: '审核', approved: '批准' };

const differ = '只差大小写、全半角或空格';

export const contradictionEntries: ContradictionEntries = {
  'form/pay-range': {
    message: ({ min, max }) =>
      `薪酬下限 \`pay.min\` 是 ${name(String(min))}，比上限 \`pay.max\` 的 ${name(String(max))} 还高`,
    help: () => '把两个数对调，或者改正写错的那个',
    what: '薪酬范围的下限高于上限。上下限相同表示薪酬固定，不算错。',
    why: '上下限颠倒的薪酬范围一旦公布，就无法兑现。',
    fix: '把 `pay` 里的 `min` 和 `max` 对调，或者改正写错的数。',
  },
  'form/over-headcount': {
    message: ({ headcount, incumbents }) =>
      `\`incumbents\` 列了 ${incumbents} 人，但编制人数 \`headcount\` 是 ${headcount} 人`,
    help: () => '调高 `headcount`，或者从 `incumbents` 里去掉已经离岗的人',
    what: '表上列出的任职者多于编制人数。没写 `headcount` 的不检查；任职者少于编制人数是有空缺，不算错。',
    why: '手册会合计编制人数，与名单一核对，就会发现多出了人。',
    fix: '改正 `headcount`，或者去掉已经不在这个岗位的人。',
  },
  'form/repeated-incumbent': {
    message: ({ name: person, other }) =>
      person === other
        ? `\`incumbents\` 里 ${name(person)} 写了两次`
        : `\`incumbents\` 里的 ${name(other)} 和 ${name(person)} ${differ}`,
    help: () => '去掉其中一个；确实是两个人的，写法上区分开',
    what: '同一份表里，同一个人列了两次，只差大小写、全半角或空格。',
    why: '签收表会让一个人签两次字。',
    fix: '去掉其中一个。确实是两个人的，加上工号之类能区分的内容。',
  },
  'form/review-date': {
    message: ({ reviewBy, effective }) => `复审日期 ${name(reviewBy)} 早于生效日期 ${name(effective)}`,
    help: () => '在 `reviewBy` 写上下一次复审的日期，或者改正 `effective`',
    what: '表还没有生效，复审日期就到了。',
    why: '多半是更新版本时忘了改复审日期，这份表从生效那天起就已逾期。',
    fix: '把 `reviewBy` 改到 `effective` 之后，或者改正 `effective`。',
  },
  'form/approval-dates': {
    message: ({ key, step, date, earlier, earlierDate }) =>
      `\`${key}\` 里的${steps[step]}日期 ${name(date)} 早于${steps[earlier]}日期 ${name(earlierDate)}`,
    help: () => '改正其中一个日期：先编制，再审核，最后批准',
    what: '一份表或者整本手册，审核日期早于编制日期，或者批准日期早于编制、审核日期。三个日期在同一天不算错，先生效、后批准也不算错。',
    why: '签了字的表可以作为证据；批准日期早于编制日期的表，反而对另一方有利。',
    fix: '改正写错的日期。',
  },
  'form/revision-dates': {
    message: ({ version, date, earlier, earlierDate }) =>
      `版本 ${name(version)} 的日期 ${name(date)} 早于前一个版本 ${name(earlier)} 的日期 ${name(earlierDate)}`,
    help: () => '改正其中一个日期，或者调整修订记录的先后',
    what: '一份表或者整本手册的修订记录里，后面的版本日期反而更早。记录从最早的版本写起，或者从最新的版本写起，都可以。',
    why: '修订记录说明哪一天用的是哪个版本；日期先后颠倒，就说不清了。',
    fix: '改正写错的日期，或者把这一条移到它该在的位置。',
  },
  'form/duplicate-version': {
    message: ({ version, other }) =>
      version === other
        ? `修订记录里版本 ${name(version)} 写了两次`
        : `修订记录里的版本 ${name(other)} 和 ${name(version)} ${differ}`,
    help: () => '给这次修订另写一个版本号，或者把两条并成一条',
    what: '一份表或者整本手册的修订记录里，同一个版本有两条记录。',
    why: '两份内容不同的表，会印着同一个版本号。',
    fix: '给每次修订各写一个版本号，或者把两处改动并在一条里。',
  },
  'org/dotted-line': {
    message: ({ name: written, case: which }) =>
      which === 'itself'
        ? `\`dottedLineTo\` 写的 ${name(written)} 就是这个岗位自己`
        : `\`dottedLineTo\` 写的 ${name(written)} 已经是直接上级`,
    help: ({ name: written }) => `从 \`dottedLineTo\` 里去掉 ${name(written)}，或者改写真正的业务上级`,
    what: '业务上级写成了岗位自己，或者写成了 `reportsTo` 已经写明的直接上级。虚线指向更高的上级、下级或外部的岗位，都不算错。',
    why: '虚线和实线重复，或者绕回自己；表上看起来有两个上级，其实只有一个。',
    fix: '从 `dottedLineTo` 里去掉这一项，或者改成真正的业务上级。',
  },
  'org/repeated-reference': {
    message: ({ key, name: written, other }) =>
      written === other
        ? `\`${key}\` 里 ${name(written)} 写了两次`
        : `\`${key}\` 里的 ${name(other)} 和 ${name(written)} 是同一个岗位`,
    help: () => '去掉其中一个，或者改写真正要写的岗位',
    what: '同一个名单把一个岗位写了两次，比如一次写名称、一次写标识，或者一次写现名、一次写曾用名。`dottedLineTo`、`directReports`、`career` 和规程里的名单都会检查。',
    why: '看起来是两个岗位，其实只有一个，多半是另一个写错了。',
    fix: '去掉其中一个，或者改正写错的那个。',
  },
  'org/same-title': {
    message: ({ title, department, positions, led }) =>
      `${name(department)} 有 ${positions} 个岗位都叫 ${name(title)}，${led ? '上级也相同' : '都没有上级'}`,
    help: ({ headcount }) =>
      `删掉多余的副本，或者只留一份表，写 \`headcount: ${headcount}\`；确实是不同岗位的，各写各的名称或 \`code\``,
    what: '同一个部门里有几个岗位名称相同、上级也相同，编号、职级、序列、地点和用工形式也没有区别。其中两个以上各有下级的，是不同小组的负责人，不算重名。',
    why: '可能是复制以后忘了删，也可能是一个人写了一份表，而一份表描述的是岗位，不论有几个人任职。读者不知道以哪一份为准，按名称引用也无法确定是哪一个。',
    fix: '删掉多余的副本，或者只留一份表，把人数写在 `headcount` 里。确实是不同岗位的，名称、编号、职级、地点总要有一样不同。',
  },
};
