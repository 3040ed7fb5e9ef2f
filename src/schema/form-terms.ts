import { closest, type SpellingBudget } from '../text/spelling.ts';
import { foldWord, lookUp } from './fold-word.ts';

/** What people write in place of a key: the Chinese terms of forms, and everyday English words. */
const formTerms: Readonly<Record<string, readonly string[]>> = {
  code: ['岗位编号', '岗位编码', '岗位代码', '职位编号', '编号', '编码', 'number'],
  title: ['岗位名称', '职位名称', '岗位', '职位', '职务', '名称', '标题', '规程名称', 'name', 'position', 'job'],
  aliases: ['别名', '又称'],
  formerTitles: ['曾用名', '曾用名称', '原岗位名称'],
  department: ['部门', '所属部门', '所在部门', 'dept'],
  reportsTo: [
    '直接上级',
    '上级',
    '上级岗位',
    '汇报对象',
    '汇报对象岗位',
    '直属上级',
    'superior',
    'supervisor',
    'manager',
  ],
  dottedLineTo: ['业务上级', '虚线汇报', '间接上级'],
  directReports: ['直接下级', '直接下属', '下级', '下属', '下级岗位', 'subordinates'],
  headcount: ['定员', '定编', '编制人数', '岗位定员', '人数'],
  grade: ['职级', '薪级', '岗位等级', '级别', 'level'],
  family: ['岗位序列', '职系', '序列'],
  employmentType: ['用工形式', '用工性质', '岗位性质'],
  location: ['工作地点', '地点'],
  approval: ['签批', '审批', '签核'],
  prepared: ['编制', '编制人', '制定', '制定人'],
  reviewed: ['审核', '审核人'],
  approved: ['批准', '批准人'],
  by: ['who', '签名', '姓名', '修订人', '执行岗位', '责任岗位', '执行人'],
  date: ['日期', '时间', '制定时间', '修订日期', '发布日期'],
  incumbents: ['任职者', '任职人', '在岗人员', 'holders'],
  effective: ['生效日期', '实施日期'],
  reviewBy: ['复审日期', '评审日期', '复核日期'],
  revisions: ['修订记录', '变更记录', 'history'],
  version: ['版本', '版本号'],
  change: ['修订内容', '变更内容'],
  summary: ['职责综述', '职责概述', '职务概述', '岗位概述', '职责概要', 'overview'],
  group: ['分组', '类别', '职责类别'],
  items: ['条目', '内容', '条款', 'rules', 'stages'],
  contacts: ['主要工作联系', '工作联系', '工作关系', 'relationships'],
  internal: ['内部', '内部联系', '内部关系'],
  external: ['外部', '外部联系', '外部关系', '外部上级', 'externals'],
  share: ['比例', '所占比例', '占比', '时间占比', 'percent', 'percentage'],
  with: ['联系对象', '对象', '联系人'],
  who: ['联系对象', '对象', '联系人', 'with'],
  purpose: ['目的', '联系目的'],
  frequency: ['频率', '联系频率'],
  qualifications: ['任职资格', '任职要求', '任职条件', 'requirements'],
  education: ['学历', '教育', '教育程度', '学历专业', '专业'],
  experience: ['经验', '经历', '工作经验', '工作经历'],
  abilities: ['能力', '能力要求', '技能', '技能要求', 'skills'],
  knowledge: ['知识', '知识要求', '专业知识'],
  certificates: ['证书', '资格证书', '职业资格', 'licences'],
  training: ['培训', '培训经历', '培训要求'],
  preferred: ['优先', '优先条件'],
  other: ['其他', '其它', '其他要求'],
  dutyGroups: ['职责分组', '职责组', 'groups'],
  duties: ['岗位职责', '职责', '工作职责', '主要职责', 'responsibilities'],
  duty: ['职责', '岗位职责', '工作职责', '职责内容', 'responsibility'],
  kpi: ['考核指标', '指标', '绩效指标', '绩效标准', '考核标准', 'indicator', 'metric', 'kpis'],
  essential: ['核心职责', '核心'],
  name: ['指标', '指标名称', '名称', '部门名称'],
  target: ['目标', '目标值'],
  unit: ['单位'],
  formula: ['公式', '计算公式'],
  weight: ['权重'],
  period: ['周期', '考核周期', '计薪周期'],
  source: ['数据来源', '来源'],
  authority: ['权限', '工作权限', '岗位权限', '职权'],
  kind: ['类型', '类别', '权限类别', 'type'],
  text: ['内容', '权限内容'],
  limit: ['额度', '限额'],
  career: ['职业发展', '发展通道'],
  rotation: ['轮岗', '轮换', '可轮换岗位', '可轮调岗位'],
  promotion: ['晋升', '可晋升岗位', '可升迁岗位', '晋升岗位'],
  substitutes: ['替代岗位', '代理岗位', '代理人'],
  conditions: ['工作条件', '工作环境'],
  place: ['工作场所', '场所'],
  hours: ['工作时间', '工时'],
  travel: ['出差'],
  physical: ['体力要求', '身体要求'],
  pay: ['薪酬', '薪资', '工资', 'salary'],
  currency: ['币种', '货币'],
  appliesTo: ['适用岗位', '适用范围', '适用对象'],
  cases: ['情形', '情况', '案例'],
  when: ['情形', '情况', '条件', '客户类型'],
  approach: ['应对', '应对原则', '应对方式', '处理原则'],
  steps: ['步骤', '处理步骤'],
  do: ['处理内容', '做法', '内容', 'action', 'text'],
  escalateTo: ['上报', '上报岗位', '上报对象', '升级'],
  parent: ['上级部门'],
  mission: ['使命', '部门使命'],
  functions: ['职能', '部门职能'],
  order: ['排序', '顺序'],
  language: ['语言', 'lang'],
  region: ['地区', '国家', 'country', 'locale'],
  organisation: ['单位', '单位名称', '公司', '公司名称', 'company'],
  confidentiality: ['密级', '保密等级'],
  folder: ['文件夹', '目录', 'dir', 'directory'],
  formats: ['格式', '输出格式'],
  accent: ['主色', '颜色', 'color', 'colour'],
  paper: ['纸张'],
  font: ['字体'],
};

/** A key and the terms that forms use for it. */
export function termsOf(key: string): readonly string[] {
  return [key, ...(formTerms[key] ?? [])];
}

interface Vocabulary {
  /** The known keys and the terms for them, folded. */
  readonly words: readonly string[];
  readonly keysByWord: ReadonlyMap<string, readonly string[]>;
}

const vocabularies = new WeakMap<readonly string[], Vocabulary>();

/** The known keys by every word for them, folded; a key with exactly that name comes first. */
export function wordsOf(known: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return vocabularyOf(known).keysByWord;
}

/** The known keys for which the form uses the word `key`. */
export function keysOfWord(key: string, known: readonly string[]): readonly string[] {
  return lookUp(wordsOf(known), key) ?? [];
}

/** The known keys that resemble `key`, or have a term that does, best first. */
export function suggestKeys(key: string, known: readonly string[], budget: SpellingBudget): string[] {
  const { words, keysByWord } = vocabularyOf(known);
  const keys = closest(foldWord(key), words, 9, budget).flatMap((word) => keysByWord.get(word) ?? []);
  return [...new Set(keys)].slice(0, 3);
}

function vocabularyOf(known: readonly string[]): Vocabulary {
  const made = vocabularies.get(known);
  if (made) return made;
  const keysByWord = new Map(known.map((key) => [foldWord(key), [key]]));
  for (const key of known) {
    for (const term of formTerms[key] ?? []) {
      const word = foldWord(term);
      keysByWord.set(word, [...(keysByWord.get(word) ?? []), key]);
    }
  }
  const vocabulary = { words: [...keysByWord.keys()], keysByWord };
  vocabularies.set(known, vocabulary);
  return vocabulary;
}
