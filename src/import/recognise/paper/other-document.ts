import type { Line } from '../words/lines.ts';

/** Words that head the papers in which a job is only named, by the kind of paper; a paper has several of them. */
const papers: readonly RegExp[] = [
  // An appraisal, a trial period, a test.
  /^(?:考核期间?|考核周期|考核时间|考评期|被考核人|被考核者|考核人|被评估人|评估人|自评|自评分?|自我评价|上级评分|得分|总分|评分|考核得分|考核结果|考核等级|评语|实际完成(?:情况)?|完成情况|review(?:er| period| date)|appraisal (?:period|date)|appraiser|appraisee|(?:overall |final )?(?:rating|score)|self[- ](?:rating|assessment|evaluation)|result|actual|employee comments|manager comments|evaluation period)$/iu,
  // The record of an interview.
  /^(?:candidate(?:['’]s)?(?: name)?|interviewer(?:\(s\)|s)?|interview(?:ed)? (?:date|by)|date of interview|rating|score|comments|recommendation|overall (?:impression|rating)|hire|reject)$/iu,
  // The record of a meeting.
  /^(?:会议(?:时间|地点|主题|议题|名称|内容|纪要|记录)|主持人?|参会人员?|与会人员?|出席人员?|缺席人员?|列席人员?|记录人|议题|present|attendees|in attendance|apologies|absent|chair(?:ed by)?|minutes(?: taken by)?|agenda(?: items?)?|action items?|next meeting|date of next meeting|meeting date)$/iu,
  // A contract or an offer.
  /^(?:甲方|乙方|用人单位|劳动者|合同期限|试用期|劳动报酬|法定代表人|身份证号码?|签订日期|party a|party b|the employer|the employee|between|probation(?:ary period)?|start date|commencement date|notice period|governing law|termination)$/iu,
  // An application: leave, a journey, a transfer, a request.
  /^(?:请假(?:类型|类别|时间|事由|原因|天数|日期)|休假类型|工作交接人|代理人|申请人|申请日期|申请事由|申请理由|调岗原因|调入部门|调出部门|出差(?:事由|地点|时间)|加班(?:时间|事由)|leave type|type of leave|from date|to date|number of days|reason for leave|applicant|date of application|requested by)$/iu,
  // Somebody's own career.
  /^(?:出生年月|出生日期|民族|籍贯|政治面貌|婚姻状况|毕业院校|毕业学校|自我评价|求职意向|联系电话|手机号?|date of birth|nationality|marital status|references|hobbies|phone|e-?mail|career objective)$/iu,
];

/** 员工转正申请表, 岗位调动审批表, 入职登记表: the record of something that happens to somebody. */
const records =
  /(?:申请|审批|登记|报名|考核|考察|鉴定|评估|评价|测评|交接|异动|变动|调动|转正|离职|入职|推荐|任免)(?:表|单|书|清单)$|(?:调查)?问卷$|(?:任命|聘任|录用)(?:书|通知书?|决定)$/u;

const abstract = /^(?:(?:[内內]容|[论論]文)?(?:摘[ 　]{0,4}要|提要)|abstract)$/;
const ofArticle =
  /^(?:[关關][键鍵][词詞字]|[参參]考文[献獻]|key ?words|bibliography|中[图圖]分[类類][号號]|收稿日期|作者[简簡]介)$/;

/** `【摘要】本文…` */
const framed = /^[【[]([^】\]]{2,8})[】\]][:：]?/u;

/** Whether a paper is an article with its abstract, which may be on job descriptions. */
export function isArticle(lines: readonly Line[]): boolean {
  const labels = lines.flatMap(({ text }) => labelsIn(text.replace(framed, '$1：')));
  return labels.some((label) => abstract.test(label)) && labels.some((label) => ofArticle.test(label));
}

/** Whether a document with one form is a paper of another kind, in which a job is only named. */
export function isOtherDocument(lines: readonly Line[]): boolean {
  if (lines.slice(0, 3).some(({ text }) => text.length <= 40 && records.test(text))) return true;
  const labels = new Set(lines.flatMap(({ text }) => labelsIn(text)));
  return papers.some((paper) => [...labels].filter((label) => paper.test(label)).length >= 3);
}

const policy = /^policy(?: (?:number|no\.?|title|name|code|statement))?$/;
const procedure = /^procedures?$/;
const itself =
  /^this (?:policy|procedure|guideline|regulation|by-?law|standard|directive|circular)s? (?:sets? out|describes?|defines?|lays? down|establish(?:es)?|explains?|outlines?|governs?|appl(?:y|ies)|covers?|ensures?|makes? (?:sure|certain)|provides?|aims?|exists?|regulates?|is (?:to be |intended to |meant to )?(?:reviewed|issued|ensure|make sure))\b/i;
/** `Procedure 7: Closing the tills` at the head of a paper. */
const named =
  /\b(?:procedure|policy|work instruction|sop)(?: (?:no\.?|number))?\s*[\d.]*\s*[:–—-]\s|^(?:standard operating )?(?:procedure|work instruction|policy)\b/i;
const dated =
  /^(?:effective date|due for revision(?: on)?|revision date|review date|next review(?: date)?|supersedes|approval date|scope|objectives?|purpose|definitions|applicability|references)$/;

/** `Approval of job descriptions`, `Writing job descriptions`: what is done with them is no position. */
const ofDescriptions =
  /^(?:the )?(?:\p{L}+ and )?(?:\p{L}+(?:tion|al|ment|sion|ance) of|(?:control|review|issue|change|use|update) of|\p{L}+ing(?: of)?) (?:\p{L}+ )?(?:job|position|role) (?:descriptions|profiles|specifications)$/iu;

/** Whether a paper is a policy with its procedure, which may be on job descriptions and names whom it concerns. */
export function isPolicy(lines: readonly Line[]): boolean {
  const labels = new Set(lines.flatMap(({ text }) => labelsIn(text)));
  const has = (pattern: RegExp): number => [...labels].filter((label) => pattern.test(label)).length;
  return has(policy) > 0 && has(procedure) > 0 && has(dated) > 1;
}

/** Sections of which a procedure has all: what it is for, whom it concerns, and the steps. */
const steps: readonly RegExp[] = [
  /^(?:purpose|objectives?|aims?|目的)$/,
  /^(?:scope|applicability|(?:适用)?范围)$/,
  /^(?:procedures?|steps|procedure details|(?:工作|控制|操作|管理|作业|实施)?(?:程序|流程)(?:内容|[及和与](?:办法|方法|要求|规定|内容))?)$/,
];

/**
 * `This policy sets out …`, `Procedure 7: …` or `Approval of job descriptions` above its purpose and scope, or the sections of a procedure: a paper of rules by its
 * own words, which names no position.
 */
export function callsItselfRules(lines: readonly Line[]): boolean {
  // `2 适用范围` has the number of a section without any mark.
  const labels = new Set(lines.flatMap(({ text }) => labelsIn(text.replace(/^\d{1,2}\s+(?=\S)/u, ''))));
  if (steps.every((section) => [...labels].some((label) => section.test(label)))) return true;
  const head = lines.slice(0, 3).map(({ text }) => text);
  return (
    (lines.some(({ text }) => itself.test(text)) ||
      head.some((text) => named.test(text) || ofDescriptions.test(text))) &&
    [...labels].filter((label) => dated.test(label) || /^(?:records|review|policy(?: statement)?)$/.test(label))
      .length > 1
  );
}

/** Whether lines count levels, as `Level 1`, `Level 2` and `Level 3` over what is expected at each, of whoever it is. */
export function describesLevels(lines: readonly Line[]): boolean {
  const found = lines.flatMap(
    ({ text }) => /^(level|stage|tier) ([1-9])(?: *[:–—-] .{1,40})?$/i.exec(text)?.slice(1) ?? [],
  );
  return ['1', '2', '3'].every((number) => found.includes(number));
}

/** A short text as a whole, and what stands before a colon. */
function labelsIn(text: string): string[] {
  const before = [...text.matchAll(/(?:^|[\s；;，,）)])([^\s:：；;，,][^:：；;，,]{0,24}?)\s*[:：]/gu)].map(
    ([, label = '']) => label,
  );
  return [text.replace(/[:：（(].*$/u, ''), ...before].map((each) => each.trim().toLowerCase());
}
