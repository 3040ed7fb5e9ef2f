import { toSimplified } from '../../labels/traditional.ts';

/** What a form says of itself below its last list, as `This job description is not exhaustive.` or 本说明书由人力资源部解释。 */
export function isClosing(written: string): boolean {
  if (isEndOfMail(written) || certifies(written) || isOnPaper(written) || isOnEmployer(written)) return true;
  const text = written.replace(/^[(*\s]+/, '');
  return (
    /^(?:this|the|these|all) (?:above )?(?:job|role|position|post|duties|responsibilities|statements?|list|document|information|description|profile)\b.*\b(?:not (?:an? )?(?:\w+ )?(?:complete|exhaustive|all-inclusive|comprehensive|definitive|restrictive|intended)|(?:may|will|can|to|should) be (?:\w+ )?(?:reviewed|amended|changed|updated|revised|varied|modified)|subject to (?:\w+ )?(?:change|review|amendment)|(?:is|are) not a (?:\w+ )?contract|(?:do|does) not constitute|not (?:to be )?(?:construed|interpreted|taken|regarded|considered) as)\b/i.test(
      text,
    ) ||
    /^(?:the |this )?(?:post ?holder|job ?holder|incumbent|employee|position|role|post)s? (?:may|will|can|might) (?:also |from time to time )?(?:be )?(?:asked|required|expected)(?: to)?\b.{0,60}\b(?:other|additional|further|any)\b.{0,30}\b(?:duties|tasks|work)\b/i.test(
      text,
    ) ||
    /^(?:adopted|revised|rev\.?|reviewed|approved|updated|amended|issued|last (?:revised|updated|reviewed|modified))(?: on)?:? (?:\p{L}{3,9}\.? )?[\d/., -]{2,12}\W*$/iu.test(
      text,
    ) ||
    // Two searches, since one for both would begin again at each.
    (/\b(?:equal|equality of) (?:employment )?opportunit(?:y|ies)\b/i.test(text) &&
      /\b(?:employer|workplace|organi[sz]ation)\b/i.test(text)) ||
    /^(?:©|版权所有)|版权所有[。.]?$/u.test(text) ||
    /^(?:if (?:this sounds like you|you(?:'re| are) interested|you(?:'d| would) like to (?:join|apply))|(?:please )?(?:send|submit|email) (?:us )?(?:your |a )?(?:\w+ )?(?:resume|cv|application|cover(?:ing)? letter)\b|to apply,|apply (?:by|now|here|today|online|via|through|at)\b|resumes? will be|we (?:will )?(?:review|consider) (?:all )?applications\b|applications? (?:are|will be) (?:reviewed|considered|accepted)\b|the closing date for applications|on email applications|interested (?:applicants?|candidates?|parties|persons?|individuals?)\b|only (?:shortlisted|short-listed|selected|successful)\b|shortlisted candidates|to perform (?:this|the) job successfully|reasonable accommodations? (?:may|will|can)\b|this (?:document|description|form|profile) is (?:validated|certified|accepted|approved|agreed)\b|we regret that only|i accept (?:the|this|your) (?:appointment|offer|post|position|role|job)\b|i (?:have|acknowledge)\b.{0,40}\b(?:read|received|reviewed)\b|(?:the )?(?:above|following|foregoing) (?:statements?|duties|description|information|requirements)\b.{0,60}\b(?:intended|describe|representative|reflect)|(?:the )?requirements (?:listed|described) (?:below|above|here)|the physical demands described here|the work environment characteristics described|i have read (?:and understand )?(?:the|this) (?:above )?(?:job|position) description|join \p{Lu}[\p{L}&' ]{1,40} and (?:be|become) part)/iu.test(
      text,
    ) ||
    /平等机会(?:雇主|雇佣)|只作招聘用途|^(?:本人|我)(?:已|已经|确认已?)(?:认真|仔细)?(?:知[晓悉]|阅读|了解|理解|清楚|明确)|^(?:有意者|有兴趣者|应聘者|符合(?:上述|以上)?条件者)[，,]?(?:请|可)|谢绝来访/u.test(
      toSimplified(text),
    ) ||
    // 人事处、工程学院（盖章）: who sets a seal below the paper.
    /^[\p{Script=Han}、，/ 　]{2,40}[（(](?:盖章|蓋章|公章|签章|簽章|签字|簽字|章|印)[）)](?:[\s:：_年月日]*)$/u.test(
      text,
    ) ||
    // 厂劳动工资科　印: who issues the paper, below it.
    /^\p{Script=Han}{2,22}[部科处處室办辦厂廠司局院校会會组組委社站所][ 　]+(?:印|宣|启|啟|编印|編印|印制|印製|印发|印發)$/u.test(
      text,
    ) ||
    /^(?:本|此|该|以上|上述)(?:岗位)?(?:职责|分工|制度|规定|办法|标准|细则|手册|说明书)自.{1,24}(?:施行|执行|实施|生效)|^(?:【[^【】]{2,40}】)?(?:推荐阅读|相关(?:阅读|推荐|文章)|延伸阅读|拓展阅读|猜你喜欢)\s*[:：]?/u.test(
      text,
    ) ||
    /^(?:本|此|该)(?:岗位|职位|职务|工作)?(?:职责)?说明书.*(?:解释|修订|修改|调整|未尽事宜|生效|保密|归档)|^以上(?:职责|内容|各项|条款).*(?:调整|修订|修改|变更)|^(?:以上|上述)(?:各|所有|全部)?(?:岗位|职位|职务|人员)(?:人员)?(?:均|都|一律|统一)/u.test(
      text,
    )
  );
}

/** `The details contained in this document are an accurate statement of the duties …`, above those who sign that. */
export function certifies(text: string): boolean {
  return (
    /^(?:the|this|these|all|i agree that the) (?:above |following |foregoing )?(?:details?|information|statements?|contents?|descriptions?|documents?|duties|job|position|form)\b.{0,60}\b(?:is|are) (?:an? )?(?:true|accurate|correct|fair|complete)(?:,? (?:and|or) \w+)? (?:statement|description|reflection|account|representation|summary|record) of (?:the|this|my|his|her) /i.test(
      text,
    ) || /^i (?:hereby )?(?:certify|confirm|declare) that\b/i.test(text)
  );
}

/** `This description is written for evaluation …`: a sentence on the paper itself, whatever it goes on to say. */
function isOnPaper(text: string): boolean {
  return /^this (?:(?:job|position|role|post) )?(?:description|document|profile|form|statement|jd) (?:is|was|has|states|describes|outlines|reflects|represents|indicates|supersedes|replaces|provides|sets|only|forms)\b/i.test(
    text,
  );
}

/** `The Trust is committed to safeguarding …`: what an employer says of itself in each of its papers. */
function isOnEmployer(text: string): boolean {
  return (
    /^(?:we are|(?:the|our|this) (?:[\w’'-]+ ){0,3}(?:trust|council|school|academy|college|university|company|organi[sz]ation|society|charity|board|authority|group|service|hospital|church|employer|association)s? (?:is|are)) (?:fully |strongly )?committed to (?:the )?(?:safeguarding|equal|diversity|promoting (?:equal|diversity|the (?:welfare|safety))|principles? of)\b/i.test(
      text,
    ) || /\bSexual Conviction Record Check\b/i.test(text)
  );
}

/** What American forms have below a label and above the list itself, in the same words for every job. */
export function isOfAllJobs(text: string): boolean {
  return /^(?:to perform (?:this|the) job successfully|(?:the )?requirements (?:listed|described) (?:below|above|here)|the physical demands described here|the work environment characteristics described|(?:applicants|candidates|you) (?:will|are) be? ?(?:short-?listed|assessed|selected) (?:against|on|by))\b/i.test(
    text,
  );
}

/** `为进一步规范…，现将…印发给你们`: why a paper is issued; 申請人須—: what leads a list. Neither is an item. */
export function isPreamble(text: string): boolean {
  return (
    /^\(?(?:any one|an?|each|every|not all)? ?(?:position|employee|incumbent|post ?holder)s?(?: in this class)? may not.{0,60}\b(?:duties|tasks)\b/i.test(
      text,
    ) ||
    // `You will fulfil the responsibilities of this role in accordance with our values.` names none of them.
    /^(?:you|the (?:post ?holder|incumbent|employee)) (?:will|must|shall|are expected to|is expected to) (?:also )?(?:fulfil|undertake|carry out|perform|discharge|meet)l? (?:all )?(?:of )?(?:the|these|your|their) (?:\w+ (?:and \w+ )?)?(?:duties|responsibilities|accountabilities)(?: and \w+)?(?: (?:of|in) (?:this|the) (?:role|position|post|job))?(?: listed| outlined| set out)?(?: below| above)?,? (?:in (?:accordance|line|keeping) with|consistent with|according to|having regard to)\b/i.test(
      text,
    ) ||
    /^(?:申[请請]人|[应應][征徵聘]者|求[职職]者)(?:必?[须須]|[应應])(?:[具符].{0,8})?\s*[—–:：-]{1,2}$/u.test(text) ||
    (/^(?:为了?|根据|按照|依据|经)/u.test(text) &&
      /(?:经.{0,10}研究[，,]?现?决定|特制[定订]|制[定订]本(?:规定|规则|制度|办法|标准|说明书?|手册|规范|细则|守则|职责|文件|章程)|现将|现就|印发给)/u.test(
        text,
      ))
  );
}

/** `本标准适用于…`, `下面是小编整理的…`: what a paper or a page says of itself, wherever it stands. */
export function isAboutPaper(text: string): boolean {
  if (/小编|欢迎(?:大家)?(?:阅读|借鉴|参考|查看|下载)|(?:仅供|以供|供(?:大家|您|各位))(?:参考|借鉴)/u.test(text))
    return true;
  if (/^(?:本\S{1,8})?适用于(?:本|我|各|全|公司|集团|所有)/u.test(toSimplified(text))) return true;
  return /^本(?:标准|规范|规程|制度|规定|办法|文件|手册|说明书|职责|程序|(?:标准)?操作规程)(?:旨在|规定了|适用于|按照|按|由|自|是|依据|根据|代替|与)/u.test(
    toSimplified(text),
  );
}

/** `Kind regards` above who writes, the strokes above a signature, and lines of the mail that is answered. */
function isEndOfMail(text: string): boolean {
  return (
    /^(?:(?:kind(?:est)?|best|warm(?:est)?|many) )?(?:regards|wishes|thanks|cheers|yours (?:sincerely|faithfully|truly))[,.!]?$|^thank you[,.!]?$|^(?:best|sincerely|thanks in advance)[,!]$|^(?:此致|敬礼|祝好|顺祝商祺|谢谢)[！!。]?$/iu.test(
      text,
    ) || /^--$|^>\s?\S/.test(text)
  );
}
