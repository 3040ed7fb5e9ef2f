import type { Saying } from './sayings.ts';

const paper =
  '(?:this|the|these|all) (?:above )?(?:job|role|position|post|duties|responsibilities|statements?|list|document|information|description|profile)';
/** What a paper says that it is not, and what may become of it. */
const saidOfIt = [
  'not (?:an? )?(?:\\w+ )?(?:complete|exhaustive|all-inclusive|comprehensive|definitive|restrictive|intended)',
  '(?:may|will|can|to|should) be (?:\\w+ )?(?:reviewed|amended|changed|updated|revised|varied|modified)',
  'subject to (?:\\w+ )?(?:change|review|amendment)',
  '(?:is|are) not a (?:\\w+ )?contract',
  '(?:do|does) not constitute',
  'in no way (?:states?|implies|limits?|restricts?)',
  'not (?:to be )?(?:construed|interpreted|taken|regarded|considered) as',
];

/** What American forms have below a label and above the list itself, in the same words for every job. */
export const ofAllJobs: readonly Saying[] = [
  {
    example: 'To perform this job successfully, an individual must be able to do each duty well.',
    pattern: /^to perform (?:this|the) job successfully/i,
  },
  {
    example: 'The requirements listed below are representative.',
    pattern: /^(?:the )?requirements (?:listed|described) (?:below|above|here)/i,
  },
  {
    example: 'The physical demands described here are those that must be met.',
    pattern: /^the physical demands described here/i,
  },
  {
    example: 'The work environment characteristics described here are typical.',
    pattern: /^the work environment characteristics described/i,
  },
  {
    example: 'These duties are a representative sample; assignments may vary.',
    pattern:
      /^(?:these|the|following)(?: (?!requirements)\w+){0,3} (?:are|is|represent|constitute)(?: (?:only|merely|just|intended|as|an?|to|be)){0,4} (?:representative|illustrat(?:ive|ions?)|examples?|samples?|indicative|guide)\b/i,
  },
];

/** What stands below the last list of a form or an advertisement. */
export const closings: readonly Saying[] = [
  ...ofAllJobs,
  {
    example: 'This job description is not exhaustive.',
    pattern: new RegExp(`^${paper}\\b.*\\b(?:${saidOfIt.join('|')})\\b`, 'i'),
  },
  {
    example: 'The post holder may be asked to do other reasonable duties.',
    pattern:
      /^(?:the |this )?(?:post ?holder|job ?holder|incumbent|employee|position|role|post)s? (?:may|will|can|might) (?:also |from time to time )?(?:be )?(?:asked|required|expected)(?: to)?\b.{0,60}\b(?:other|additional|further|any)\b.{0,30}\b(?:duties|tasks|work)\b/i,
  },
  {
    example: 'Revised 3/2021',
    pattern:
      /^(?:adopted|revised|rev\.?|reviewed|approved|updated|amended|issued|last (?:revised|updated|reviewed|modified))(?: on)?:? (?:\p{L}{3,9}\.? )?[\d/., -]{2,12}\W*$/iu,
  },
  { example: '© Harbour Trust', pattern: /^(?:©|版权所有)|版权所有[。.]?$/u },
  {
    example: 'If this sounds like you, come and see us.',
    pattern: /^if (?:this sounds like you|you(?:'re| are) interested|you(?:'d| would) like to (?:join|apply))/i,
  },
  {
    example: 'Please send us your CV by Friday.',
    pattern:
      /^(?:please )?(?:send|submit|email) (?:us )?(?:your |a )?(?:\w+ )?(?:resume|cv|application|cover(?:ing)? letter)\b/i,
  },
  {
    example: 'To apply, write to the registrar.',
    pattern: /^(?:to apply,|apply (?:by|now|here|today|online|via|through|at)\b)/i,
  },
  {
    example: 'Applications will be considered as they come.',
    pattern:
      /^(?:resumes? will be|we (?:will )?(?:review|consider) (?:all )?applications\b|applications? (?:are|will be) (?:reviewed|considered|accepted)\b|on email applications)/i,
  },
  { example: 'The closing date for applications is 4 May.', pattern: /^the closing date for applications/i },
  {
    example: 'Interested candidates should call the office.',
    pattern: /^interested (?:applicants?|candidates?|parties|persons?|individuals?)\b/i,
  },
  {
    example: 'Only shortlisted candidates will be called.',
    pattern: /^(?:only (?:shortlisted|short-listed|selected|successful)\b|shortlisted candidates|we regret that only)/i,
  },
  {
    example: 'Faxed, e-mailed or late applications will not be considered.',
    pattern:
      /^(?:no )?(?:faxed|e-?mailed|late|incomplete|hand[- ]?delivered|posted|unsigned|unsolicited)\b[\p{L}, /-]{0,50}\b(?:applications?|cvs?|submissions?|forms?)\b.{0,30}\b(?:considered|accepted|entertained|acknowledged|rejected|returned|disqualified)\b/iu,
  },
  {
    example: 'Canvassing of councillors will disqualify the applicant.',
    pattern: /^canvassing\b.{0,80}\bdisqualif/i,
  },
  {
    example: 'The Municipality reserves the right not to fill the post.',
    pattern:
      /^(?:the |our )?[\p{L}’' ]{2,50} reserves? the right (?:not )?to (?:appoint|fill|withdraw|make|cancel|extend)\b/iu,
  },
  {
    example: 'Applicants who have not been contacted within a month were not successful.',
    pattern:
      /^(?:applicants?|candidates?|those|if you)\b.{0,20}\b(?:do|have|has|are|were) not (?:been )?(?:hear|heard|contacted|receiv\w+)\b/i,
  },
  { example: 'Reasonable accommodations may be made.', pattern: /^reasonable accommodations? (?:may|will|can)\b/i },
  {
    example: 'This document is validated by both.',
    pattern: /^this (?:document|description|form|profile) is (?:validated|certified|accepted|approved|agreed)\b/i,
  },
  {
    example: 'I accept the appointment.',
    pattern: /^i accept (?:the|this|your) (?:appointment|offer|post|position|role|job)\b/i,
  },
  {
    example: 'I have read this job description.',
    pattern:
      /^(?:i (?:have|acknowledge)\b.{0,40}\b(?:read|received|reviewed)\b|the .{2,60} (?:hereby )?(?:confirms?|acknowledges?) (?:the )?(?:receipt|reading|having|that (?:he|she|they))\b.{0,40}\bthis (?:job |position |role )?(?:description|document|form|profile)\b)/i,
  },
  {
    example: 'The above statements are intended to describe the work.',
    pattern:
      /^(?:the )?(?:above|following|foregoing) (?:statements?|duties|description|information|requirements)\b.{0,60}\b(?:intended|describe|representative|reflect)/i,
  },
  {
    example: 'Join Kite & Co and become part of it.',
    pattern: /^join \p{Lu}[\p{L}&' ]{1,40} and (?:be|become) part/iu,
  },
  // 人事处、工程学院（盖章）: who sets a seal below the paper.
  {
    example: '人事处（盖章）',
    pattern:
      /^[\p{Script=Han}、，/ 　]{2,40}[（(](?:盖章|蓋章|公章|签章|簽章|签字|簽字|章|印)[）)](?:[\s:：_年月日]*)$/u,
  },
  // Who issues the paper, below it.
  {
    example: '厂劳动工资科　印',
    pattern:
      /^\p{Script=Han}{2,22}[部科处處室组組办辦厂廠司局院校会會委社站所][ 　]+(?:印|宣|启|啟|编印|編印|印制|印製|印发|印發)$/u,
  },
  // Where the paper is kept; 台账交人事科存档 is something to do.
  {
    example: '县档案馆人事科存档',
    pattern:
      /^(?:(?![交报送由至在到向给于将把归经報給於將歸經负負协協])\p{Script=Han}){2,20}[部科处處室办辦院局](?:存档|存檔|备案|備案|留存)[。.]?$/u,
  },
  {
    example: '本职责自2024年1月1日起施行。',
    pattern:
      /^(?:本|此|该|以上|上述)(?:岗位)?(?:职责|分工|制度|规定|办法|标准|细则|手册|说明书)自.{1,24}(?:施行|执行|实施|生效)/u,
  },
  {
    example: '相关推荐：门店店长岗位职责',
    pattern: /^(?:【[^【】]{2,40}】)?(?:推荐阅读|相关(?:阅读|推荐|文章)|延伸阅读|拓展阅读|猜你喜欢)\s*[:：]?/u,
  },
  {
    example: '本说明书由人力资源部负责解释。',
    pattern: /^(?:本|此|该)(?:岗位|职位|职务|工作)?(?:职责)?说明书.*(?:解释|修订|修改|调整|未尽事宜|生效|保密|归档)/u,
  },
  {
    example: '以上由办公室整理，如有变动另行通知。',
    pattern: /^(?:以上|上述)(?:内容|资料|信息|岗位|职责)?(?:均|系)?由.{2,16}(?:汇总|整理|提供|编制|编写|制定|发布)/u,
  },
  {
    example: 'The above was compiled by the office.',
    pattern:
      /^(?:all )?(?:of )?(?:the )?above (?:was|were|is|are|has been|have been) (?:compiled|collected|drawn up|prepared|put together|issued|provided) by\b/i,
  },
  { example: '以上职责可视需要调整。', pattern: /^以上(?:职责|内容|各项|条款).*(?:调整|修订|修改|变更)/u },
  {
    example: '以上岗位均须体检。',
    pattern: /^(?:以上|上述)(?:各|所有|全部)?(?:岗位|职位|职务|人员)(?:人员)?(?:均|都|一律|统一)/u,
  },
];

/** The same of Chinese texts, in simplified characters. */
export const simplifiedClosings: readonly Saying[] = [
  { example: '我们是平等机会雇主。', pattern: /平等机会(?:雇主|雇佣)/u },
  { example: '所收集的资料只作招聘用途。', pattern: /只作招聘用途/u },
  {
    example: '本人已认真阅读并了解本说明书。',
    pattern:
      /^(?:本人|我|任职[者人](?=.*(?:本|此|该|以上)(?:岗位|职位|职务)?(?:说明书|职责)))(?:已|已经|确认已?)(?:认真|仔细)?(?:知[晓悉]|阅读|了解|理解|清楚|明确)/u,
  },
  {
    example: '以上职位薪金面议，请先致电本公司。',
    pattern: /^(?:上述|以上|各)(?:职位|岗位)[，,]?.{0,12}(?:面议|(?:请|可)(?:先)?(?:致电|来电|联系|投递|将))/u,
  },
  {
    example: '有意者请将简历发至人事处。',
    pattern: /^(?:有意者|有兴趣者|应聘者|符合(?:上述|以上)?条件者)[，,]?(?:请|可)/u,
  },
  {
    example: '逾期报名或材料不全的，不予受理。',
    pattern:
      /^(?:逾期|过期|传真|邮寄|材料不全|资料不全|未按要求)[^。]{0,24}(?:不予受理|不再受理|恕不受理|概不受理|无效)/u,
  },
  { example: '谢绝来访。', pattern: /谢绝来访/u },
];
