import type { Ground, KpiKey } from '../../findings/analysis.ts';
import type { Code } from '../../findings/finding.ts';
import type { Law } from '../../model/config.ts';
import type { AnalysisEntries } from '../language.ts';
import { dutyShown, name } from '../quote.ts';
import { askMeant } from './likeness.ts';
import { allOf, join } from './words.ts';

const grounds: Readonly<Record<Ground, string>> = {
  age: '年龄',
  sex: '性别',
  family: '婚育状况',
  residence: '户籍',
  ethnicity: '民族或种族',
  religion: '宗教信仰',
  height: '身高',
  looks: '相貌',
  photo: '照片',
  health: '疾病或残障',
  'mother-tongue': '母语',
};
const places: Readonly<Record<Law, string>> = { CN: '中国', US: '美国', EU: '欧盟', GB: '英国' };
const kpiKeys: Readonly<Record<KpiKey, string>> = {
  target: '目标值',
  unit: '单位',
  formula: '计算公式',
  period: '周期',
};

function off(code: Code, setting = 'warning'): string {
  return `这条规则默认关闭，要这样打开：\`${code}: ${setting}\``;
}

export const analysisEntries: AnalysisEntries = {
  'org/single-report': {
    message: ({ title, report }) => `${name(title)} 只有一个直接下级：${name(report)}`,
    help: () => '再划给它几个下级，或者让这个下级改向它的上级汇报',
    what: `恰好只有一个岗位向这个岗位汇报。${off('org/single-report')}。`,
    why: '只管一个岗位的层级，多半只是转手，决定也来得更慢。',
    fix: '再划给它几个直接下级，或者让这个下级改向它的上级汇报。副职、助理这样的安排，也可以保留。',
  },
  'org/similar-duties': {
    message({ duty, department, forms, duties, same }) {
      const where = forms === 1 ? `在这份表里写了 ${duties} 次` : `${name(department)} 的 ${forms} 份表里都有`;
      const which = name(duty, dutyShown);
      if (same) return forms === 1 ? `职责 ${which} ${where}` : `职责 ${which} 在 ${where}`;
      return forms === 1 ? `和 ${which} 几乎相同的职责${where}` : `和 ${which} 几乎相同的职责，${where}`;
    },
    help: ({ forms }) => (forms === 1 ? '去掉其中一条，或者写明区别' : '只归一个岗位，或者写明各自做哪一部分'),
    what: `同一个部门的职责相同或者几乎相同：不计大小写、全半角、空格和标点，每两个连续的汉字（没有汉字的，每三个字符）作一段，至少 80% 的段相同。不论有多少份表，合起来只报一次。名称相同的岗位做的是同一份工作，只有它们相同的不报；部门之间不比较。${off('org/similar-duties', '[warning, { similarity: 90 }]')}，可以从 50 到 100。`,
    why: '两个岗位有同一条职责，容易互相指望，出了事也说不清由谁负责。',
    fix: '只归其中一个岗位，或者在各自的表里写明做什么：一个编制，一个审核。大家都有的内容，写进规程或者章节更合适。',
  },
  'org/kpi-defined-twice': {
    message: ({ name: written, department, keys }) =>
      `${name(department)} 里，考核指标 ${name(written)} 的${join(
        keys.map((key) => kpiKeys[key]),
        '和',
      )}前后不一`,
    help: () => '各份表里写成一样，或者换成不同的指标名称',
    what: `同一个部门里有两个同名的考核指标，目标值、单位、计算公式或者周期却不一样。有一方没写的不比较，写成一句话的指标也不比较。每个名称只报一次。${off('org/kpi-defined-twice')}。`,
    why: '同一个名称算出两种数，既没法比较，又会为谁对谁错争论。',
    fix: '各份表里写成一样。确实不同的，名称也写得不同，比如 `准时出库率（夜班）`。',
  },
  'org/unknown-function': {
    message: ({ name: written }) =>
      `\`functions\` 写的是 ${name(written)}，但 \`jd.config.yaml\` 里没有哪个部门声明过这项职能`,
    help: ({ name: written, suggestions, department }) =>
      askMeant(suggestions, written) ??
      `改正名称，或者在 \`jd.config.yaml\` 里给部门 ${name(department)} 的 \`functions\` 补上`,
    what: '有一条职责写的部门职能，`jd.config.yaml` 里没有声明过。先在岗位自己的部门里找，再在其他部门里找，不计大小写、全半角、空格和看不见的字符。没有声明部门的不检查。',
    why: '职能写错一个字，看起来就像没有人承担。',
    fix: '改正名称，或者在 `departments[].functions` 里声明这项职能。',
  },
  'org/unheld-function': {
    message: ({ name: written, department }) => `${name(department)} 的职能 ${name(written)} 没有一条职责承担`,
    help: () => '在承担它的那条职责下写 `functions`，或者从这里去掉',
    what: `部门声明的一项职能，没有一条职责在 \`functions\` 里写到它。还有文件有误时不检查。${off('org/unheld-function')}。`,
    why: '部门该做的事，没有岗位做，就会落空。',
    fix: '在承担这项职能的职责下写上 `functions: …`。没有哪个岗位有这样的职责的，补上一条，或者从部门里去掉这项职能。',
  },
  'org/shared-function': {
    message: ({ name: written, department, holders }) =>
      `${name(department)} 的职能 ${name(written)} 由 ${holders.length} 个岗位承担：${allOf(holders, '个')}`,
    help: () => '只归一个岗位，或者拆成各自的职能',
    what: `有几个岗位的职责写到了部门的同一项职能。一个岗位的几条职责只算一次。${off('org/shared-function')}。`,
    why: '一项职能由两个岗位承担，就没有谁对全部负责。',
    fix: '只归一个岗位，或者拆开，比如分成 `应收账款` 和 `应付账款`。同一份工作写成几份表的，也可以保留。',
  },
  'form/too-many-duties': {
    message: ({ count, max }) => `这份表有 ${count} 条职责，超过了 ${max} 条`,
    help: () => '把相近的职责并成一条，或者在 `jd.config.yaml` 里调大 `max`',
    what: `一份表的职责条数超过了上限。${off('form/too-many-duties', '[warning, { max: 10 }]')}；不写 \`max\`，上限是 8 条。`,
    why: '看表的人想知道这个岗位主要做什么。编写岗位说明书的指南建议不超过八条，重要的写在前面。',
    fix: '把相近的职责并成一条，步骤和细节写进规程。',
  },
  'form/kpi-without-target': {
    message: ({ name: written }) => `考核指标 ${name(written, dutyShown)} 没有目标值`,
    help: () => '写明要达到多少：`{ name: …, target: … }`',
    what: `考核指标只写了考核什么，没有写要达到多少。写成一句话的，里面有数字，或者有“全部”“每日”“无”之类的词，就算有目标。${off('form/kpi-without-target')}。`,
    why: '没有目标值，到了年底就会为多少才算够而争论。',
    fix: '写上 `target`，或者在那句话里写上数字：`订单准时率≥98%`。',
  },
  'form/kpi-without-period': {
    message: ({ name: written }) => `考核指标 ${name(written, dutyShown)} 没有周期`,
    help: () => '写明多久考核一次：`period: 月`',
    what: `分项写的考核指标没有写 \`period\`（周期）。写成一句话的不检查，因为话里可能已经写明。${off('form/kpi-without-period')}。`,
    why: '差错不超过三次，一周三次和一年三次完全是两回事。',
    fix: '补上 `period`：`周`、`月`、`季` 或 `年`。',
  },
  'form/personal-requirement': {
    message: ({ written, ground, laws }) =>
      `${name(written)} 限制了${grounds[ground]}，在${join(
        laws.map((law) => places[law]),
        '和',
      )}可能违法`,
    help: () => '改写成工作本身需要的条件，或者删掉',
    what: `表里对任职的人提出了与工作无关的要求。\`jd\` 只看职责综述、任职资格、体力要求和以 \`x-\` 开头的自定义的键，从不看岗位职责，因为那里写的可能是各种年龄的客户。写明不限的不算，最低年龄也不算。按 \`handbook.region\` 或者 \`handbook.language\` 里的国家决定看哪里的法律；都没有写的，按手册的语言。也可以自己选：\`form/personal-requirement: [warning, { laws: [CN, EU] }]\`。这条规则默认关闭。依据：中国（\`CN\`）：《就业促进法》第三条、第二十六条至第三十一条（民族、性别、宗教信仰、婚育、乙肝、农村劳动者）；《人力资源市场暂行条例》第二十四条；《妇女权益保障法》第四十三条；《网络招聘服务管理规定》第十五条（户籍）。年龄、身高、相貌没有点明，第二十六条笼统地禁止就业歧视。美国（\`US\`）：《民权法》第七章；《就业年龄歧视法》和 \`29 CFR 1625.4\`（\`young\`、\`recent college graduate\` 之类的说法）；《美国残疾人法》；平等就业机会委员会关于照片、身高、家庭和母语的指南。欧盟（\`EU\`）：指令 \`2000/78/EC\`（年龄、宗教、残障）、\`2000/43/EC\`（种族或民族）、\`2006/54/EC\`（性别、怀孕），以各成员国的法律为准。英国（\`GB\`）：2010 年《平等法》第四条、第三十九条。`,
    why: '没有被录用的人，可以拿这份表作证据。`jd` 只认得词句：每部法律都有例外，比如工作确实需要，是否适用要问律师。',
    fix: '改写成工作本身需要的条件：不写年龄，写经验；不写母语，写语言水平；不写身高，写要搬多重的东西。确实属于例外的，保留这句话，并在表里写明理由。',
  },
  'form/vague-duty': {
    message: ({ duty, opener }) => `职责 ${name(duty, dutyShown)} 以 ${name(opener)} 开头，没有写明做什么`,
    help: () => '用做事的动词开头，写明做到什么结果',
    what: `职责以“负责”“协助”“参与”“配合”之类的词开头。${off('form/vague-duty')}；各家指南对这些词看法不一。`,
    why: '这样的词只说明有人在，没有说明做什么、由谁决定。',
    fix: '不写“负责库存管理”，写“每周五盘点库存，差异当天上报”。',
  },
};
