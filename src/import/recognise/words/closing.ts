import { toSimplified } from '../../labels/traditional.ts';
import { closings, ofAllJobs, simplifiedClosings } from './closings.ts';
import { isOneOf } from './sayings.ts';

/** What a form says of itself below its last list, as `This job description is not exhaustive.` or 本说明书由人力资源部解释。 */
export function isClosing(written: string): boolean {
  if (isEndOfMail(written) || certifies(written) || isOnPaper(written) || isOnEmployer(written)) return true;
  const text = written.replace(/^[(*\s]+/, '');
  return (
    isOneOf(closings, text) ||
    isOneOf(simplifiedClosings, toSimplified(text)) ||
    // Two searches, since one for both would begin again at each.
    (/\b(?:equal|equality of) (?:employment )?opportunit(?:y|ies)\b/i.test(text) &&
      /\b(?:employer|workplace|organi[sz]ation)\b/i.test(text))
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

/** The same where the employer is named: `Thornbury Lodge is committed to …`. */
const employer =
  /^(?:\p{Lu}[\p{L}’'&.-]* (?:(?:\p{Lu}[\p{L}’'&.-]*|of|the|and|&|for) ){0,6})(?:is|are) (?:fully |strongly )?committed to (?:the )?(?:safeguarding|equal(?:ity)?|diversity|promoting (?:equal|diversity|the (?:welfare|safety))|principles? of)\b/u;

/** `The Trust is committed to safeguarding …`: what an employer says of itself in each of its papers. */
function isOnEmployer(text: string): boolean {
  return (
    /^(?:we are|(?:the|our|this) (?:[\w’'-]+ ){0,3}(?:trust|council|school|academy|college|university|company|organi[sz]ation|society|charity|board|authority|group|service|hospital|church|employer|association)s? (?:is|are)) (?:fully |strongly )?committed to (?:the )?(?:safeguarding|equal|diversity|promoting (?:equal|diversity|the (?:welfare|safety))|principles? of)\b/i.test(
      text,
    ) ||
    employer.test(text) ||
    /\bSexual Conviction Record Check\b/i.test(text)
  );
}

/** What is said above a list in the same words for every job, by American forms and by those who choose. */
export function isOfAllJobs(text: string): boolean {
  return (
    isOneOf(ofAllJobs, text) ||
    /^(?:applicants|candidates|you) (?:will|are) be? ?(?:short-?listed|assessed|selected) (?:against|on|by)\b/i.test(
      text,
    )
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
  if (
    /^(?:本\S{1,8})?适用于(?:本|我|各|全|公司|集团|所有)|^适用于\p{Script=Han}[^，,；;]{1,24}$/u.test(
      toSimplified(text),
    )
  )
    return true;
  return /^本(?:标准|规范|规程|制度|规定|办法|文件|手册|说明书|职责|程序|(?:标准)?操作规程)(?:旨在|规定了|适用于|按照|按|由|自|是|依据|根据|代替|与)/u.test(
    toSimplified(text),
  );
}

/** 本规定自2018年7月1日起执行, whatever number it has: the last clause of the paper, and none of the post above it. */
export function isInForce(text: string): boolean {
  return /^本(?:岗位)?(?:标准|规范|规程|制度|规定|办法|细则|守则|手册|说明书|职责|责任制|文件)(?:由.{2,20}负责(?:解释|修订)[，,。；;]?)?自.{1,24}(?:施行|执行|实施|生效)/u.test(
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
