import type { Cell } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { pathOfList } from './export-heads.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

/** Short forms that programs write in the heads of their lists. */
const short: Readonly<Record<string, string>> = {
  pos: 'position',
  posn: 'position',
  pers: 'personnel',
  nbr: 'number',
  no: 'number',
  num: 'number',
  dept: 'department',
  deptname: 'department name',
  org: 'organization',
  organisation: 'organization',
  organisational: 'organization',
  organizational: 'organization',
  sup: 'supervisory',
  desc: 'description',
  descr: 'description',
  loc: 'location',
  emp: 'employee',
  empl: 'employee',
  eff: 'effective',
  std: 'standard',
  hrs: 'hours',
  wk: 'week',
  sal: 'salary',
  comp: 'compensation',
  min: 'minimum',
  max: 'maximum',
  mgr: 'manager',
  supv: 'supervisor',
  supvr: 'supervisor',
  spvr: 'supervisor',
  rpt: 'reports',
  rpts: 'reports',
  rptg: 'reporting',
  appr: 'approved',
  apprvd: 'approved',
  auth: 'authorized',
  budg: 'budgeted',
  bud: 'budgeted',
  hdct: 'headcount',
  hdcnt: 'headcount',
  ttl: 'title',
  nm: 'name',
  cd: 'code',
  dt: 'date',
  typ: 'type',
  stat: 'status',
  lvl: 'level',
  grd: 'grade',
  curr: 'currency',
  freq: 'frequency',
  req: 'requisition',
  authorised: 'authorized',
};

/** What the heads of exported lists stand for, with their short forms written out. */
const lists: Readonly<Record<string, string>> = {
  code: 'post ref|post reference|position ref|position reference|job ref|role ref|position number|position id|position code|job code title code|job profile id|job profile code|job key|object id|plans|requisition position id|position control number|post number|post id|职务编码|postcode',
  title:
    'post held|position held|job held|role held|job profile name|job profile|title description|job title description|position name|post name|post title|所在岗位|现岗位|现任职务|岗位 工种|标准岗位|主岗位|职称 职位|现任职务 岗位|拟招聘岗位|所任岗位|现任岗位',
  aliases: 'external title|external job title|posting title',
  department:
    'department description|home department description|home department name|division name|supervisory organization|supervisory organization name|organization unit|organization unit text|organization unit name|organization name|business unit name|office|agency division|agency|team name|section name|branch name|所属组织|组织名称|行政组织|行政组织 名称|所属行政组织|组织单元|组织单位|部门全称|部门代码名称|处室|需求部门|所在组织',
  location:
    'location name|location description|site name|personnel area|personnel area text|personnel subarea|personnel subarea text|location code name|work location name|office location|building',
  grade:
    'rank|grade name|employee subgroup grade|management level|compensation grade|substantive grade|pay level|job level name|职等范围|官职等|职层',
  'pay.grade': 'salary plan grade|grade profile|salary plan|pay scale group|薪档',
  pay: 'annual rate|total base pay|budgeted salary|base compensation|annual salary|budgeted pay',
  'pay.min':
    'pay minimum|minimum pay|pay range minimum|salary range minimum|salary grade minimum|range minimum|minimum salary|grade minimum|band minimum|minimum rate|salary minimum|带宽下限',
  'pay.max':
    'pay maximum|maximum pay|pay range maximum|salary range maximum|salary grade maximum|range maximum|maximum salary|grade maximum|band maximum|maximum rate|salary maximum|带宽上限',
  'pay.currency': 'currency|currency code|pay currency|币种',
  'pay.period': 'rate type|compensation frequency|pay per|paid per|salary per|pay rate type',
  reportsTo:
    'reports to|reporting to|reporting to job|reporting to title|reports to code|reports to title|reports to position title|reports to job|reports to position code|supervisor title|manager position number|manager position id|manager position code|manager position|superior position|superior position number|reports to position number|reports to position|reports to post|reports to name|parent position|parent position code|line manager post|higher level position|reporting to position|supervisor position|supervisor post|上级岗位编码|直接汇报岗位|行政上级岗位|汇报岗位',
  dottedLineTo:
    'secondary manager|matrix manager|functional manager|dotted line manager|业务上级岗位|职能汇报岗位|虚线上级',
  headcount:
    'hc|headcount|target fte|budgeted fte|approved fte|authorized fte|target headcount|maximum head count|authorized headcount|authorized head count|approved posts|sanctioned strength|budgeted headcount|funded posts|approved headcount|authorized establishment|maximum incumbents|approved strength|approved positions|budgeted positions|authorized positions|establishment|head count|标准编制|计划编制|年度编制|编制数量|预算员额|计划招聘人数|核定岗位数|定编人数',
  employmentType:
    'worker type|full part|full part time|ft pt|reg temp|regular temporary|employee class|assignment category|employee group|employee group text|employee subgroup|employee subgroup text|worker sub type|worker subtype|worker category description|worker category|employment category|contract type|员工类型|人员类型|员工组|员工子组',
  'compliance.flsa': 'flsa description|flsa status description|flsa status',
  family: 'job family name|job family|career stream|子序列|职位体系|岗位体系',
  'conditions.hours':
    'standard hours|standard hours week|default weekly hours|scheduled weekly hours|work shift|weekly hours|工时类型',
  effective: 'effdt|position effective date|effective date|effective start date|有效起始日期',
  incumbents:
    'name of post holder|name of postholder|name of holder|name of incumbent|postholder|holder|incumbent name|current incumbent|position holder|post holder|current holder|current occupant|在岗人员姓名',
  person:
    'worker name|preferred name|legal name|payroll name|staff name|display name|last name first name|employee full name|中文姓名',
  'person-id': 'worker id|emplid|employee number|personnel number|payroll number|staff number',
  manager: 'manager name|supervisor name|reporting manager name|reports to name|line manager name',
  'manager-id': 'manager id|manager number|supervisor id|supervisor number|manager employee id|reports to id',
};

const paths = new Map(
  Object.entries(lists).flatMap(([path, phrases]) => phrases.split('|').map((phrase) => [phrase, path] as const)),
);

/** Heads that say what another column says better. */
const weak = /^(?:cost cent(?:er|re)(?: name)?|fte|full[- ]time equivalent|vacan(?:cy|t))$/i;
/** Heads of titles or of texts. */
const described = /^(?:job|position|class|title|role|post) (?:description|profile)$/;
const longest = 80;

/**
 * The columns once more, where heads that programs export say what no other column says. `Job Description` heads titles
 * where nothing else does and what is below it is short.
 */
export function withProgramHeads(
  columns: readonly RosterColumn[],
  rows: readonly (readonly Cell[])[],
  dictionary: Dictionary,
): readonly RosterColumn[] {
  const found = columns.map(({ path, head }) => path ?? pathOfProgram(head) ?? dictionary.find(fold(head))?.path);
  const count = (path: string) => found.filter((each) => each === path).length;
  const isNamed = columns.some(({ head, path }) => path === 'aliases' && /title$/i.test(head));
  const isWeak = ({ path, head }: RosterColumn) => path !== undefined && weak.test(fold(head)) && count(path) > 1;
  const taken = new Set(columns.flatMap((column) => (isWeak(column) ? [] : (column.path ?? []))));
  const take = (column: RosterColumn, path: string): RosterColumn => {
    taken.add(path);
    return { ...column, path };
  };
  return columns.map((column, at) => {
    const { path, ...bare } = column;
    if (isWeak(column)) return bare;
    const isDescribed = described.test(fold(column.head)) && !taken.has('title') && !isNamed;
    if (isDescribed && valuesBelow(rows, column).every((text) => text.length <= longest && !/[.;\n]/.test(text)))
      return take(column, 'title');
    const own = path === undefined ? found[at] : undefined;
    return own === undefined || taken.has(own) ? column : take(column, own);
  });
}

/** The path of a head as programs export it: `POSITION_NBR`, `Std Hrs/Wk`, `Max Head Count`. */
export function pathOfProgram(head: string): string | undefined {
  const words = fold(head);
  // `PayGradeMin` is an end of the pay, and no grade.
  const end = pathOfList(words);
  // `SUPERVISOR_POS_ID` is whatever the positions are numbered by.
  const above = paths.get(words.replace(/(?<= (?:position|post|job)) (?:id|number|code|key)$/, ''));
  return (
    paths.get(words) ??
    (above === 'reportsTo' ? above : undefined) ??
    (end === 'pay.min' || end === 'pay.max' ? end : undefined)
  );
}

function fold(head: string): string {
  return toSimplified(head)
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/#/g, ' number ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase()
    .split(' ')
    .map((word) => short[word] ?? word)
    .join(' ');
}
