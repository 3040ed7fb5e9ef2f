import type { FactsByCode } from '../../findings/finding.ts';
import type { Entries } from '../language.ts';
import { chain, name } from '../quote.ts';
import { askMeant, differenceWords } from './likeness.ts';
import { addOrList, adviseReference } from './reference-advice.ts';
import { allOf, anyOf } from './words.ts';

const resolution =
  '引用岗位时，可以写标识、编号、名称或别名。`jd` 依次查找：标识、编号、本部门的岗位名称、其他部门的岗位名称、别名和曾用名；都没有，再忽略大小写、全半角、空格和看不见的字符查一遍。哪一步先找到，就以哪一步为准。';

/** What the report's own form says that contradicts the list. */
function contradict({ actual, case: where }: FactsByCode['org/misdeclared-report']): string {
  switch (where) {
    case 'external':
      return '后者列在 `external` 里';
    case 'above':
      return '后者其实是它的上级';
    case 'nowhere':
      return '后者没有写上级';
    default:
      return `后者的上级是 ${name(actual)}`;
  }
}

function nobody(key: string, written: string): string {
  return `\`${key}\` 写的是 ${name(written)}，但没有哪个岗位叫这个名字`;
}

export const orgEntries: Entries<'org'> = {
  'org/duplicate-id': {
    message: ({ id, other }) =>
      other === '' || other === id
        ? `标识 ${name(id)} 已经被使用`
        : `标识 ${name(id)} 和 ${name(other)} 只差${differenceWords(id, other)}`,
    help: ({ outside }) =>
      outside
        ? '给文件改名（里面写了 `id` 的一并改），或者给 `external` 里的那一项换个标识'
        : '给其中一个文件改名（里面写了 `id` 的一并改）',
    what: '两个岗位、两份规程，或者岗位和 `external` 里的一项，用了同一个标识，或者标识只差大小写、全半角或看不见的字符。按路径排在前面的文件保留标识，其余的报错。',
    why: '一个标识只能指一个岗位。`CEO.yaml` 和 `ceo.yaml` 在许多电脑上是同一个文件。',
    fix: '给其中一个换标识：改文件名，或者改 `id`。然后改掉用到它的地方。',
  },
  'org/duplicate-code': {
    message: ({ code, other }) =>
      code === other
        ? `编号 ${name(code)} 已经用在另一份表上`
        : `编号 ${name(code)} 和 ${name(other)} 只差${differenceWords(code, other)}`,
    help: () => '给这个岗位另写一个编号',
    what: '两个岗位的 `code` 相同，或者只差大小写、全半角、空格、看不见的字符。',
    why: '签字存档的表靠编号归档和查找。',
    fix: '确定编号归哪一份表，改掉另一份。',
  },
  'org/unknown-position': {
    message: ({ key, name: written }) => nobody(key, written),
    help: (facts) => adviseReference(facts, addOrList),
    what: `\`dottedLineTo\`（业务上级）或 \`career\`（职业发展）里写的岗位，工作区里没有。${resolution}`,
    why: '表上会出现一个并不存在的岗位。',
    fix: '改正名称，补上缺少的岗位，或者把它列到 `jd.config.yaml` 的 `external` 里。',
  },
  'org/unknown-department': {
    message: ({ name: department }) =>
      `\`department\` 写的是 ${name(department)}，但 \`jd.config.yaml\` 里没有声明这个部门`,
    help: ({ name: written, suggestions }) =>
      askMeant(suggestions, written) ?? '改正名称，或者在 `jd.config.yaml` 的 `departments` 里补上',
    what: '岗位所属的部门，`jd.config.yaml` 里没有声明。那里一旦列出 `departments`，每个岗位都必须属于其中一个，写法也要一致。没有列出就不检查。',
    why: '部门名称写错一个字，手册里就会多出一个只有一个岗位的部门。',
    fix: '改正岗位里的部门名称，或者把这个部门声明出来。',
  },
  'org/department-spelling': {
    message: ({ name: written, other, kind }) =>
      kind === 'slip'
        ? `部门 ${name(written)} 只有这一个岗位，它的上级却在 ${name(other)}`
        : `部门 ${name(written)} 和 ${name(other)} 只差${differenceWords(written, other)}`,
    help: ({ other, kind }) =>
      kind === 'slip' ? `如果是同一个部门，就写成 ${name(other)}` : `这里也写成 ${name(other)}`,
    what: '两个部门名称只差大小写、全半角、空格或看不见的字符时，报告岗位较少的那种写法。一个部门只有一个岗位，它的上级所在的部门至少有四个岗位，两个名称又只差长名称里的一个字母（汉字），或者只差“部”“部门”，也会报告。`jd.config.yaml` 里声明了部门的，没有声明的名称由 `org/unknown-department` 报告。',
    why: '手册会把它们当成两个部门，其中一个只有一两个岗位。',
    fix: '各岗位的部门名称写成一样。确实是两个部门的，名称要分得清；也可以在 `jd.config.yaml` 里关掉这条规则。',
  },
  'org/unknown-superior': {
    message: ({ key, name: written }) => nobody(key, written),
    help: (facts) => adviseReference(facts, addOrList),
    what: `表上写的直接上级，工作区里没有。${resolution}只要还有文件有误，查不到的名称（标识除外）暂不报告，因为可能就在那个文件里。`,
    why: '任职者没有上级可以汇报，组织架构图上也没有这个岗位的位置。',
    fix: '改正名称，或者补上缺少的岗位。上级不在本工作区的，列到 `jd.config.yaml` 的 `external` 里；确实没有上级的，写 `reportsTo: null`。',
  },
  'org/unknown-report': {
    message: ({ key, name: written }) => nobody(key, written),
    help: (facts) => adviseReference(facts, '改正名称，为这个岗位新建一个文件，或者从名单里去掉'),
    what: `表上声明的直接下级，工作区里没有。${resolution}`,
    why: '表上写着并不存在的下级。',
    fix: '改正名称，补上缺少的岗位，或者从 `directReports` 里去掉。',
  },
  'org/ambiguous-reference': {
    message: ({ key, name: written, candidates }) =>
      `\`${key}\` 写的是 ${name(written)}，但有 ${candidates.length} 个岗位都叫这个名称`,
    help: ({ candidates }) =>
      candidates.length > 3 ? `改写标识，比如 ${name(candidates[0] ?? '')}` : `改写标识：${anyOf(candidates)}`,
    what: `有几个岗位都叫这个名称。${resolution}那一步如果找到几个，\`jd\` 不会替你选。`,
    why: '如果猜错，岗位就会归到错误的上级之下。',
    fix: '写明那个岗位的标识：就是它的文件名，不含后缀。',
  },
  'org/reporting-cycle': {
    message: ({ path }) =>
      path.length <= 2
        ? `${name(path[0] ?? '')} 的上级写成了自己`
        : `汇报关系形成循环：${chain(path, (steps) => `（还有 ${steps} 步）`)}`,
    help: ({ path }) =>
      path.length <= 2
        ? '写上真正的上级；没有上级的，写 `reportsTo: null`'
        : '让其中一个岗位向循环之外的上级汇报；最高的那个写 `reportsTo: null`',
    what: '顺着 `reportsTo` 一级一级往上找，又回到了起点。每个循环只报告一次，从最小的标识开始，每一步都给出文件和行号。',
    why: '循环里没有人能最终决定，组织架构图也无法画成树。',
    fix: '找出写错的那一步（最常见的是上下级互相写成对方的上级），改正它的 `reportsTo`。',
  },
  'org/undeclared-report': {
    message: ({ superior, report }) =>
      `${name(report)} 的上级是 ${name(superior)}，但后者的 \`directReports\` 里没有它`,
    help: ({ id }) => `把 ${name(id)} 加进 \`directReports\`，或者改正它自己的 \`reportsTo\``,
    what: '有岗位把这个岗位写成上级，而这份表声明的直接下级里没有它。没有 `directReports` 这个键就不核对；写 `[]` 表示声明没有下级。',
    why: '两份签过字的表，对谁领导谁说法不一。',
    fix: '确定哪份表是对的：把下级加进名单，或者改掉对方表上的上级。也可以删掉 `directReports`，`jd` 会按实际的汇报关系来印。',
  },
  'org/misdeclared-report': {
    message: (facts) =>
      facts.case === 'itself'
        ? `${name(facts.superior)} 的 \`directReports\` 里有它自己`
        : `${name(facts.superior)} 的 \`directReports\` 里有 ${name(facts.report)}，但${contradict(facts)}`,
    help: ({ superior, report, case: where }) =>
      where === 'elsewhere' || where === 'nowhere'
        ? `从名单里去掉 ${name(report)}，或者在它的文件里把上级改成 ${name(superior)}`
        : `从名单里去掉 ${name(report)}`,
    what: '这份表声明的直接下级，在自己的表上写的是别的上级，或者没写上级。',
    why: '两份签过字的表，对谁领导谁说法不一。',
    fix: '确定哪份表是对的：从 `directReports` 里去掉这一项，或者改掉对方表上的 `reportsTo`。',
  },
  'org/reference-by-name': {
    message: ({ key, name: written }) => `\`${key}\` 写的是 ${name(written)}，不是标识`,
    help: ({ id }) => `改写标识 ${name(id)}`,
    what: '引用岗位时用了编号、名称或别名，而不是标识。这条规则默认关闭，要在 `jd.config.yaml` 里打开。',
    why: '名称会改，也会重名，标识不变。有的单位要求一律写标识。',
    fix: '写标识：就是文件名（不含后缀），除非文件里另写了 `id`。',
  },
  'org/several-heads': {
    message: ({ department, heads }) => `部门 ${name(department)} 有 ${heads.length} 个负责人：${allOf(heads, '个')}`,
    help: () => '只留一个，其余的向部门内的岗位汇报；或者改正它们的 `department`',
    what: '一个部门有不止一个负责人。没有上级、上级在外部、或者上级在别的部门的岗位，都算负责人；上级查不到的不算。没有负责人的小组不算错：向组外汇报的岗位都是同一个上级，而且其中没有哪个岗位管理组里一半以上的岗位。',
    why: '一个部门只有一个负责人。多出来的一个，多半是忘了写 `reportsTo`，或者部门写错了。',
    fix: '只留一个，给其余的写上部门内的上级。确实有两个负责人的，在 `jd.config.yaml` 里关掉这条规则。',
  },
  'org/span': {
    message: ({ title, count, max }) => `${name(title)} 有 ${count} 个直接下级，超过了 ${max} 个`,
    help: () => '在中间增加一级，或者在 `jd.config.yaml` 里调大 `max`',
    what: '直接下级的个数超过了上限。这条规则默认关闭，要这样打开：`org/span: [warning, { max: 8 }]`；不写 `max`，上限是 10 个。',
    why: '一个人直接管理的岗位太多，就管理不好。',
    fix: '让一部分岗位改向组长汇报，或者调大上限。',
  },
  'org/depth': {
    message: ({ title, depth, max }) => `${name(title)} 在第 ${depth} 级，超过了 ${max} 级`,
    help: () => '在它上面减少一级，或者在 `jd.config.yaml` 里调大 `max`',
    what: '往上的层级超过了上限；没有上级的岗位是第 1 级。只在最先超出的那一级报告。这条规则默认关闭，要这样打开：`org/depth: [warning, { max: 5 }]`；不写 `max`，上限是 7 级。',
    why: '层级越多，决定来得越慢。',
    fix: '让这个岗位向更上一级汇报，或者调大上限。',
  },
};
