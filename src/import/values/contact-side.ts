import { toSimplified } from '../labels/traditional.ts';

const external =
  /客户|顾客|宾客|旅客|住客|患者|家属|业主|租户|居民|供应商|供货商|供方|厂商|厂家|承包|承运|货代|分包|外包|监理|设计院|合作(?:方|商|伙伴|单位)|代理商|经销商|加盟|媒体|协会|学会|银行|海关|税务|工商|政府|主管(?:机关|单位|部门)$|监管|消防|公安|派出所|法院|律师|会计师|事务所|(?:管理|监督|卫生|教育|环保)局|局$|委员会$|街道|社区|院校|高校|学校$|机构|公司$|外部|第三方|甲方/u;
const internal =
  /部$|部门|各部|科$|科室|处$|处室|室$|中心$|组$|班组|班$|车间|分厂|团队|仓库|岗$|人员|员工|同事|经理|主管|主任|总监|领导|上级|下属|书记|本部|各单位|内部|(?:产品|研发|技术|开发|设计|测试|运维|运营|市场|销售|客服|采购|财务|人事|人力资源|行政|法务|质量|生产|工程|物流|仓储)$/u;
const outside =
  /\b(?:customers?|clients?|guests?|patients?|visitors?|residents?|tenants?|passengers?|members of the public|public|suppliers?|vendors?|contractors?|subcontractors?|consultants?|agenc(?:y|ies)|authorit(?:y|ies)|regulators?|inspectors?|banks?|auditors|press|media|unions?|communit(?:y|ies)|partners?|donors?|ngos?|government|ministr(?:y|ies)|embass(?:y|ies)|associations?|universit(?:y|ies)|landlords?|transporters?|customs|police|external)\b/i;
const inside =
  /\b(?:teams?|departments?|divisions?|units?|staff|colleagues?|managers?|management|directors?|supervisors?|heads?|officers?|coordinators?|employees|crew|finance|accounts|accounting|treasury|payroll|hr|human resources|it|legal|sales|marketing|operations|engineering|engineers|procurement|purchasing|production|warehouse|stores|support|security|reception|kitchen|housekeeping|maintenance|logistics|quality|internal)\b/i;

/** On which side of the organisation a contact is, by its words; undefined if they don't say. */
export function sideOfContact(text: string): 'internal' | 'external' | undefined {
  const [who = ''] = toSimplified(text).split(/[:：(（—–]|\s-\s/u);
  const bare = who.replace(/[。；;.,，\s]+$/u, '').trim();
  if (/\p{Script=Han}/u.test(bare)) {
    if (/^(?:公司|集团)(?:内|各|领导)/u.test(bare)) return 'internal';
    if (external.test(bare))
      return /^(?:客户|市场|供应商).{0,4}(?:部|组|中心|团队)$/u.test(bare) ? 'internal' : 'external';
    return internal.test(bare) ? 'internal' : undefined;
  }
  // `Customer Service` and `Public Relations Team` are departments.
  if (inside.test(bare.replace(outside, '')) || /\b(?:service|services|relations)$/i.test(bare)) {
    return /\b(?:external|supplier|vendor|client) (?:staff|teams?|managers?)\b/i.test(bare) ? 'external' : 'internal';
  }
  if (outside.test(bare)) return 'external';
  return undefined;
}
