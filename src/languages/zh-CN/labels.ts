import type { ChartLabels, ExplainLabels, HandbookLabels, ReportLabels } from '../labels.ts';
import { duration, grouped } from '../quote.ts';

export const reportLabels: ReportLabels = {
  error: '错误',
  warning: '警告',
  help: '建议',
  tally({ errors, warnings, positions, procedures, milliseconds }) {
    const files = `${grouped(positions)} 个岗位${procedures > 0 ? `、${grouped(procedures)} 份规程` : ''}`;
    const time = `（${duration(milliseconds)}）`;
    if (errors + warnings === 0) return `${files}，一切正常${time}`;
    const found = [
      ...(errors > 0 ? [`${grouped(errors)} 个错误`] : []),
      ...(warnings > 0 ? [`${grouped(warnings)} 个警告`] : []),
    ];
    return `${files}，${found.join('、')}${time}`;
  },
  configOnly: '配置有误，其余文件还没有检查',
  steps: {
    validate: '检查',
    fonts: '准备字体',
    pass1: '排版，第 1 遍',
    pass2: '排版，第 2 遍',
    pass3: '排版，第 3 遍',
    read: '读回核对',
    write: '写入',
  },
  duration,
  moreEdges: (number) => `……还有 ${grouped(number)} 处`,
};

const levels = { error: '默认为错误', warning: '默认为警告', off: '默认关闭' } as const;

export const explainLabels: ExplainLabels = {
  what: '含义',
  why: '为什么重要',
  example: '示例',
  mend: '怎么改',
  level: (level) => levels[level],
};

export const chartLabels: ChartLabels = {
  cycle: '上级关系成环',
  dangling: '上级无法确定',
  broken: '文件有误',
  external: '外部',
  span: (number) => `${number} 个下级`,
  hidden: (number) => `下面还有 ${grouped(number)} 个`,
  reportsInCycle: (superior) => `上级是 ${superior}，成环`,
  unknownSuperior: (reference) => `上级写的是 ${reference}，无法确定是谁`,
};

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

export const handbookLabels: HandbookLabels = {
  contents: '目录',
  chart: '组织架构图',
  positionTable: '岗位设置一览表',
  positions: '岗位',
  procedures: '服务规程',
  relatedProcedures: '相关规程',
  toTop: '返回顶部',
  skipToContent: '跳到正文',
  cover: '封面',
  subject: '岗位职责手册',
  pageCount: ['第 ', ' 页 / 共 ', ' 页'],
  draft: '草稿',
  comma: '、',
  semicolon: '；',
  colon: '：',
  aside: ['（', '）'],
  quantity: (target, unit) => (unit === undefined ? `${target}` : `${target}${/^[%‰°]/.test(unit) ? '' : ' '}${unit}`),
  defaultTitle: (departments) => `${departments.join('、')}岗位职责手册`,
  blank: '—',
  date(iso) {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
    return year === '' ? iso : `${Number(year)}年${Number(month)}月${Number(day)}日`;
  },
  numeral,
  caseNumeral: (number) => `情形${numeral(number)}`,
  version: '版本',
  superior: '直接上级',
  directReports: '直接下级',
  internal: '对内',
  external: '对外',
  yes: '是',
  number: '序号',
  parts: {
    basic: '基本信息',
    summary: '职责综述',
    contacts: '主要工作联系',
    qualifications: '任职资格',
    duties: '岗位职责',
    authority: '工作权限',
    career: '职业发展',
    conditions: '工作条件',
    pay: '薪酬',
    compliance: '合规信息',
    revisions: '修订记录',
  },
  fields: {
    code: '编号',
    title: '职位名称',
    department: '部门',
    reportsTo: '直接上级',
    directReports: '直接下级',
    dottedLineTo: '业务上级',
    aliases: '别名',
    formerTitles: '曾用名',
    headcount: '编制人数',
    grade: '职级',
    family: '岗位序列',
    employmentType: '用工形式',
    location: '工作地点',
    incumbents: '任职者',
    effective: '生效日期',
    reviewBy: '复审日期',
    preparedBy: '编制',
    preparedOn: '制定时间',
    reviewedBy: '审核',
    reviewedOn: '审核日期',
    approvedBy: '批准',
    approvedOn: '批准日期',
    education: '教育程度',
    experience: '工作经历',
    abilities: '能力要求',
    knowledge: '知识要求',
    certificates: '资格证书',
    training: '培训经历',
    preferred: '优先条件',
    other: '其他要求',
    duty: '主要职责',
    kpi: '主要考核指标',
    share: '占比',
    essential: '核心职责',
    purpose: '目的',
    frequency: '频率',
    target: '目标值',
    unit: '单位',
    formula: '计算公式',
    weight: '权重',
    period: '考核周期',
    source: '数据来源',
    authorityKind: '权限类别',
    authorityText: '权限内容',
    limit: '额度',
    rotation: '可轮换岗位',
    promotion: '可晋升岗位',
    substitutes: '替代岗位',
    place: '工作场所',
    hours: '工作时间',
    travel: '出差',
    physical: '体力要求',
    payGrade: '薪级',
    payMin: '下限',
    payMax: '上限',
    currency: '币种',
    payPeriod: '计薪周期',
    flsa: 'FLSA 类别',
    revisionVersion: '版本号',
    revisionDate: '修订日期',
    change: '修订内容',
    by: '修订人',
    mission: '部门使命',
    functions: '部门职能',
    appliesTo: '适用岗位',
    doneBy: '执行岗位',
    escalateTo: '上报岗位',
    organisation: '单位',
    date: '日期',
    confidentiality: '密级',
  },
};

function numeral(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`;
}
