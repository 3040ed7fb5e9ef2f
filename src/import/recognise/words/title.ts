import { toSimplified } from '../../labels/traditional.ts';
import { apartFromAdvert, isSought } from './advertised-title.ts';
import { withoutAnnex } from './beside-title.ts';
import { behindEnglishCount } from './counted-title.ts';
import { isEnglishJob } from './english-job.ts';
import { familyIn } from './family-name.ts';
import { isJobName, isNamedLeader, withoutAside } from './job-name.ts';
import { withoutKindOfDuties } from './kind-of-duties.ts';
import { isOrganisation } from './organisation.ts';
import { isPayStructure } from './pay-structure.ts';
import { titleBehindPaper } from './title-behind-paper.ts';
import { titleBehindName } from './title-words.ts';

const chinese =
  /^(.*?)\s*[（(]?(?:岗位|职位|职务|工作)?(?:职责)?(?:说明书?|说明表|描述书|责任书|职责说明书|岗位职责|工作职责|职位描述|岗位描述|岗位职责描述|(?:岗位|工作)?职责(?:规范|标准|说明|描述|内容|范围|分工)?[及与和暨、](?:任职|上岗|录用|岗位|人员|资格|工作|操作|服务|行为|考核|绩效|安全|技能|能力|素质|目标)*(?:要求|条件|规范|流程|程序|标准|权限|指标|任职资格|责任书|承诺书)|(?:任职|上岗|岗位)(?:资格|要求|条件|标准)[及与和暨、](?:岗位|工作)?职责(?:规范|标准|说明)?)[)）]?$/u;
/** 岗位说明书——会计, 职位说明书（会计）: the name of the paper before the title. */
const chineseBefore =
  /^\S{0,14}?(?:岗位|职位|职务|工作)(?:职责)?(?:说明书|描述书|说明表)\s*(?!.*(?:版|编号|试行|范本|模板|\d{3}))(?:[—–\-:：·|]+\s*(\p{L}[^，。；:：]{1,24})|[（(](\p{L}[^，。；:：]{1,24})[)）])$/u;
/** 岗位一：采访部主任, 招聘岗位2、仓管员: the posts of a paper counted. */
const chineseCounted =
  /^(?:招聘|竞聘|设置)?(?:岗位|职位|职务)\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[A-H])[）)]?\s*[:：、.．\-–—]+\s*(\p{Script=Han}[^，。；:：]{1,24})$/u;
/** 关于设立数据安全管理员岗位的通知: the paper that sets up the position. */
const chineseSetUp =
  /^(?:.{0,20})关于(?:设立|增设|新设|设置|设定|新增)(\S{2,24}?)(?:岗位?|职位|职务)(?:及其职责)?的(?:通知|决定|批复|函|公告|请示|意见)$/u;
const englishAfter =
  /^(.+?)\s*[-–—:,|]?\s*(?:(?:job|position|role|post)\s+(?:description|profile|specification|summary)|((?:(?:(?:key|main|job)\s+)?(?:duties|responsibilities|tasks)\s*(?:and|&)\s*)?(?:(?:job|post|role|position)\s+)?requirements)|jd)$/i;
const englishBefore =
  /^(?:job|position|role|post)\s+(?:description|profile|specification|title|card)\s*(?:[-–—:|]|\s\/\s|for(?: the| an?)?(?=\s))\s*(?:(?:post|position|role|job)(?: title)?(?: of)?\s*[:–—-]+\s*|(?:post|position|role|job) of (?:the |an? )?)?(.+)$/i;
/** `Operations Head - Key Results KPIs`, `Vacancy / Research Technician`: a mark between the title and what the paper is. */
const englishAside =
  /^(\p{Lu}.{2,60}?)\s*(?:\s[-–—|/]\s|[:|])\s*(?:(?:key|main) (?:results?|responsibilities|duties)(?: areas?)?(?:[ ,&/]*(?:and )?kpis?)?|kpis?|kras?|roles? (?:and|&) responsibilities|responsibilities|duties(?: (?:and|&) responsibilities)?|(?:role|job|position) (?:overview|sheet|card|advert(?:isement)?|posting|announcement|details|outline)|terms of reference|person specification|vacancy(?: (?:notice|announcement))?)$/iu;
const englishNotice =
  /^(?:(?:job )?vacancy(?: (?:notice|announcement))?|(?:job|career) (?:opening|opportunity|posting|advert(?:isement)?)|now hiring|we(?:'|’)?(?:re| are) hiring|hiring|position announcement|terms of reference)\s*(?:\s[-–—|/]\s|[:|]|\sfor (?:an? |the )?)\s*(\p{Lu}.{2,60})$/iu;
/** `Rowing Club – Position Description: Treasurer`: the employer stands before the name of the paper. */
const englishWithin = /^[^:]{2,60}? [-–—|] (?:job|position|role|post) (?:description|profile)\s*[:–—-]\s*(\p{L}.+)$/iu;
/** 【会计】岗位说明书: the title in a frame before the name of the paper. */
const framed =
  /^[【〖『〔]\s*(\p{L}[^【】〖〗『』〔〕]{1,24}?)\s*[】〗』〕]\s*(?=(?:岗位|职位|职务|工作)?(?:职责)?(?:说明书|说明表|描述书?|责任书|职责)$)/u;

/** 【岗位一】店长 and `[Vacancy 2] Cook`: the posts of a paper counted in frames, often below a picture. */
const framedCount =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*){0,3}[【［〖[]\s*((?:招聘|竞聘|设置)?(?:岗位|职位|职务)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[A-H])|(?:position|post|role|vacancy|job)\s*(?:no\.?\s*|#\s*)?(?:\d{1,2}|[A-H]))\s*[】］〗\]]\s*[:：]?\s*(?=\p{L})/iu;

const dutiesOf =
  /^(?:the )?(?:(?:main|key|specific|general) )?(?:(?:roles? and )?(?:duties|responsibilities)(?: and (?:duties|responsibilities))?) of (?:the |an? )?(.{3,50})$/i;

/** 负责修订车间岗位职责与流程 is one of the duties, and names nobody. */
const isTask =
  /^(?:(?:全面|主要|具体|直接)?负责(?!人)|(?:协助|参与)?(?:制[定订]|拟[定订]|编[制写]|建立|健全|完善|修[订改]|明确|落实)(?!.{0,2}[员师]$).{2})/u;

const longest = 120;

/** The title in a heading such as `客服部经理岗位说明书` or `Job Description: Night Agent`; undefined if there is none. */
export function titleIn(heading: string): string | undefined {
  if (heading.length > longest) return undefined;
  const bare = closeUp(withoutAnnex(heading.replace(/[《》「」"“”]/gu, '').trim()))
    .replace(framed, '$1')
    .replace(framedCount, '$1: ');
  const found =
    inTraditional(bare) ??
    chinese.exec(bare) ??
    chineseBefore.exec(bare) ??
    behindCount(bare) ??
    behindEnglishCount(bare) ??
    chineseSetUp.exec(bare) ??
    englishBefore.exec(bare) ??
    englishWithin.exec(bare) ??
    titleBehindPaper(bare) ??
    ofJob(bare) ??
    afterTitle(bare) ??
    englishAside.exec(bare) ??
    englishNotice.exec(bare);
  const written = (
    (isSought(bare) ? apartFromAdvert(bare)?.title : undefined) ??
    inStandard(bare) ??
    found?.[1] ??
    found?.[2] ??
    titleBehindName(bare)
  )
    ?.replace(/[\s\-–—:：·、]+$/u, '')
    .trim();
  const title = written === undefined ? undefined : withoutKindOfDuties(withoutPossession(written));
  // 2职务说明 has the number of a chapter before the name of the paper.
  // `POSITION DESCRIPTION (Please read the instructions)` has a remark and no title.
  if (title !== undefined && /^[(（].*[)）]$/u.test(title)) return undefined;
  if (title === undefined || title.length > 60 || !/[^\p{N}\p{P}\sA-Z一二三四五六七八九十]|[A-Z]{2}/u.test(title))
    return undefined;
  // `Hillside Hospital Job Description` says whose paper it is.
  if (isTask.test(toSimplified(title)) || isOrganisation(title)) return undefined;
  // 一句话说明 and 投递说明 explain something else.
  if (/(?<!岗位|职位|职务|工作|职责)说明$/u.test(toSimplified(bare)) && !isJobName(toSimplified(title)))
    return undefined;
  // 物流组织架构和岗位职责 is about several positions, and so is 药店各岗位职责; 签订责任书 is a duty, and 乙方 signs.
  return /^[甲乙丙双雙]方的?$|(?:各|各级|各类|所有|全体|全部|有关|相关)$|(?:组织架构|组织结构|架构|部门职责)?(?:和|及|与|以及)$|组织(?:架构|结构)$|签[订署定]\p{Script=Han}{0,8}$|^[\d.、\s]*(?:主要|具体|基本|核心|关键|重点|本|本?岗位?|工作|日常|其他|部门|团队)$|(?:\sand|[&/])$/iu.test(
    title,
  )
    ? undefined
    : title;
}

/** 出纳的岗位说明 and `The Treasurer’s Job Description` say whose the paper is. */
function withoutPossession(text: string): string {
  const [, owner = ''] = /^(?:the )?(.{3,50})['’]s$/i.exec(text) ?? [];
  return isEnglishJob(owner) ? owner : text.replace(/(?<=\p{Script=Han}{2})的$/u, '');
}

/** 岗位一、门卫安全职责 names 门卫. */
function behindCount(text: string): readonly string[] | undefined {
  const name = chineseCounted.exec(text)?.[1];
  const [, job = ''] = /^(.{2,12}?)的?(?:岗位|工作|安全|生产){0,2}(?:职责|责任制)$/u.exec(name ?? '') ?? [];
  return name === undefined ? undefined : [text, titleIn(name) ?? (isJobName(job) ? job : name)];
}

export function isCountedPost(text: string): boolean {
  const bare = text.replace(framedCount, '$1: ');
  return chineseCounted.test(bare) || behindEnglishCount(bare) !== undefined;
}

/** `司 机 岗 位 职 责`, and 电　工 where two characters are enough: each is set apart to fill the line or the cell. */
export function closeUp(text: string, fewest = 4): string {
  const closed = text.replace(/[ 　]+/gu, '');
  return closed.length >= fewest && /^\p{Script=Han}(?:[ 　]{1,4}\p{Script=Han}){1,30}$/u.test(text) ? closed : text;
}

/** 值长工作标准, 电工安全生产责任制: the standard of a job; that of a department or of a kind of work is none. */
function inStandard(text: string): string | undefined {
  const [, name = ''] =
    /^(\p{Script=Han}{2,14}?(?:[（(]\p{Script=Han}{1,12}[）)])?)(?:(?:岗位)?(?:工作|岗位|作业)(?:标准|规范|规程)|(?:岗位|工作|安全|生产|消防|质量|环保){0,3}责任制)$/u.exec(
      text,
    ) ?? [];
  if (isJobName(withoutAside(name)) || isNamedLeader(name)) return name;
  // 岗位 in its name says that the paper is on one, whatever that is called.
  const [, post = ''] = /^(\p{Script=Han}{2,14})岗位(?:工作)?(?:标准|规范)$/u.exec(text) ?? [];
  return post === '' ||
    /(?:部门?|公司|集团|中心|科|处|室|各|所有|全员|员工|人员|通用|基本|关键|特殊|管理|标准化)$/u.test(post)
    ? undefined
    : post;
}

/** `Q/ZHH`, `GB/T 19001-2016`: the number of a standard on its cover. */
export function isStandardNumber(text: string): boolean {
  return /^[A-Z]{1,4}\s?\/\s?[A-Z]{1,6}(?:[\s\d.—–A-Z-]{0,30})$/u.test(text);
}

/** `The role of the Treasurer`, `Duties of the Club Secretary`: of what stands behind only the name of a job is a title. */
function ofJob(text: string): readonly string[] | undefined {
  const [, title = ''] =
    dutiesOf.exec(text) ?? /^(?:the )?(?:role|job|position|post) of (?:the |an? )?(.{3,50})$/i.exec(text) ?? [];
  return isEnglishJob(title) ? [text, title] : undefined;
}

/** `Duties of the Secretary` names the position and leads what it does. */
export function namesDutiesOf(text: string): boolean {
  return isEnglishJob(dutiesOf.exec(text)?.[1] ?? '');
}

/** `Night Agent – Job Description`; of what stands before `requirements` only the name of a job is a title. */
function afterTitle(text: string): readonly string[] | undefined {
  const found = englishAfter.exec(text);
  if (found === null) return undefined;
  const [, title = '', requirements] = found;
  if (isOrganisation(title)) return undefined;
  return requirements === undefined || isEnglishJob(title) ? [text, title] : undefined;
}

/** The match in traditional characters: each has the place of the simplified one. */
function inTraditional(text: string): readonly string[] | undefined {
  const plain = toSimplified(text);
  const title = plain === text ? undefined : chinese.exec(plain)?.[1];
  return title === undefined ? undefined : [text, text.slice(0, title.length)];
}

/** `Leadership Capability Framework`, 胜任力模型: what holds for people in all positions. */
const framework =
  /\b(?:competenc(?:y|ies|es?)|capabilit(?:y|ies)|skills?|career|leadership|behaviou?r(?:s|al)?|values|proficiency|grading)\b.*\b(?:framework|matrix|dictionary|model|ladder|library)(?: (?:19|20)\d\d)?$|(?:胜任力|能力|素质|任职资格)(?:素质)?(?:模型|词典|辞典|字典|框架)$/iu;

/** `任职要求管理规定`, `Project plan`: rules, minutes or a plan, and no position. */
export function isRules(heading: string): boolean {
  return (
    familyIn(heading) !== undefined ||
    /(?:管理(?:制度|细则|规程|程序)|(?:编制|编写|撰写|制定|修订|评审|审批)(?:[与和及、](?:修订|管理|维护|更新|审批|变更|归档))?程序|规定|办法|条例|会议纪要|会议记录|合同|协议书?|报价单|价目表|(?:工作|项目|实施)(?:计划|总结|方案|报告))\s*[)）》」]?$/u.test(
      heading,
    ) ||
    /^(?:invoice|quotation|purchase order|delivery note|receipt|agenda|time ?sheet|发票|收据|订货单|采购单|送货单|会议议程)$/iu.test(
      heading,
    ) ||
    framework.test(heading) ||
    isPayStructure(heading) ||
    /\b(?:terms and definitions|glossary(?: of terms)?|definitions)$/i.test(heading) ||
    /^(?:(?:hr|human resources|staff|company|employee) )?(?:policy|procedures?|guidelines?|guidance|regulations|rules|circular|memorandum) (?:on|for|regarding|concerning|governing)\b/i.test(
      heading,
    ) ||
    /^(?:minutes\b.*|.*\b(?:meeting (?:minutes|notes)|price list|agreement|project plan|proposal))$/i.test(heading) ||
    (/\b(?:policy|policies|procedures?|guidelines|regulations|code of conduct)$/i.test(heading) &&
      !/\b(?:head|director|manager|officer|adviser|advisor|analyst|lead|specialist|coordinator)\b/i.test(heading)) ||
    /\b(?:descriptions?|requirements|responsibilities|duties|roles|positions)\b.*\b(?:policy|procedure|regulations|guidelines?)$/i.test(
      heading,
    )
  );
}
