import { leadingPictures } from '../../text/pictures.ts';
import { remember } from '../../text/remember.ts';
import { splitNumber } from './numbers.ts';
import { foldSpelling } from './spelling.ts';
import { toSimplified } from './traditional.ts';

const frames = '【】「」『』〖〗《》〔〕［］〈〉＜＞'.match(/../gu) ?? [];
const plainFrames = ['[]', '<>', '**'];

/** A label between brackets of any kind, and what follows them: `【岗位】会计`, `[Title] Clerk`, `*Title* Clerk`. */
export function unframe(text: string): { label: string; rest: string; plain: boolean } | undefined {
  for (const pair of [...frames, ...plainFrames]) {
    const [open = '', close = ''] = pair;
    if (!text.startsWith(open)) continue;
    const end = text.indexOf(close, 1);
    const label = text.slice(1, end).trim();
    if (end < 0 || label === '' || label.length > 30) continue;
    const rest = text.slice(end + 1).replace(/^\s*[:：]/u, '');
    return { label, rest: rest.trim(), plain: plainFrames.includes(pair) };
  }
  return undefined;
}

/** Words of which a text may consist that only leads a list; any other word says something. */
const filler = new Set(
  'the a an this these those following below above list listed is are be may can will shall must should has have to in of on at as for with and or but not limited necessarily typically generally usually include includes including included other any all some such among both e.g i.e it they which what who that you your we our job role position post work duties responsibilities tasks functions activities accountabilities duty responsibility main key essential general specific typical principal major day daily required requirements expected examples example illustrative only follows perform performs performed assigned incumbent employee holder postholder jobholder successful candidate responsible accountable'.split(
    ' ',
  ),
);
const leadsList =
  /^(?:(?:\w+ ){0,4}(?:may |can |will |shall )?includ(?:e|es|ing)\b|but (?:is|are) not |(?:the )?following$|as follows$|including\b|illustrative\b|(?:these|this list) )/i;

/** Whether a text has no word that says anything. */
export function isFiller(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,;:./()–—-]+/u)
    .every((word) => word === '' || filler.has(word));
}

/** 申請人必須：, `Candidates should have:` right above what is asked of them. */
const ofApplicants =
  /^(?:(?:申请|应征|应聘|求职|报考|投考|竞聘|竞选|任职|入职|获聘|受聘)(?:人员?|者)|候选人)(?:还|另|并)?(?:必须|须|需|应当?|要)?(?:同时)?(?:具备|符合|持有|满足|具有)?(?:以下|下列|如下)?(?:各项)?(?:基本)?(?:条件|资格|要求)?$|^(?:(?:all|successful|suitable|the|short-?listed|potential) ){0,2}(?:applicants?|candidates?) (?:must|should|shall|will|needs? to|(?:is|are) (?:required|expected) to)(?: (?:have|be|possess|hold|meet|demonstrate|show))?$/iu;

/** `Duties and responsibilities at this level will entail:` */
const ofDuties =
  /^(?:the )?(?:(?:job|main|key|specific|other) )?(?:duties|responsibilities|tasks|work)(?: and (?:duties|responsibilities|tasks))?(?: (?:at|of|in) (?:this|the) (?:level|grade|post|position|job|officer))? (?:(?:will|shall|may|would) (?:also )?(?:entail|involve|comprise|consist of)|entails?|involves?|comprises?|consists? of)(?: the following)?$/i;

/** Words that lead a list and say nothing of their own: `but are not limited to the following`, 包括但不限于. */
export function isIntroduction(text: string): boolean {
  const bare = text.replace(/^[\s(（–—-]+|[\s)）:：–—─-]+$/gu, '');
  if (bare.length > 120) return false;
  return (
    ofApplicants.test(toSimplified(bare)) ||
    ofDuties.test(bare) ||
    (leadsList.test(bare) && isFiller(bare)) ||
    /^(?:(?:the )?(?:post ?holder|jobholder|incumbent|successful candidate|employee|you)(?: will| shall| is required to| must)?|the (?:[\w/-]+ ){1,5}(?:will|shall|is to|must|is (?:responsible|accountable) for|are to|should|has to|will be (?:responsible|required|expected) (?:for|to)))$/i.test(
      bare,
    ) ||
    /^(?:(?:主要)?(?:包括|包含)(?:但不限于)?|如下|具体如下|分别为|主要有)(?:以下(?:[几各]?[个项点条]?(?:方面|内容|工作|职责|事项|任务|条件|要求|权限|指标|部分)?){0,3})?$/u.test(
      bare,
    )
  );
}

/** Whether what a label ends in names nobody and nothing, so that the label is all of the text. */
function leadsOnly(tail: string): boolean {
  return tail !== '' && isIntroduction(tail) && (isFiller(tail) || /\p{Script=Han}/u.test(tail));
}

const third = String.raw`(?![\p{Script=Latin}\p{Script=Han}])[\p{L}\p{M}]`;
const run = String.raw`(?:${third}){2}(?:${third}|[\s.,'’،/()-])*`;
const beside = new RegExp(String.raw`[\s/|()–—-]+${run}[:\s]*$|^${run}[\s/|()–—-]+(?=[A-Za-z])`, 'u');

/** `Job Title / المسمى الوظيفي`: a label that a second script repeats is what its Latin half says. */
function withoutThirdScript(text: string): string {
  const bare = text.replace(beside, '');
  return /^[^\p{L}]*[A-Za-z][A-Za-z\s&/.,'’():-]+$/u.test(bare) ? bare : text;
}

/** The spellings of a label: without number, frame and colon, without what is added at its end or in brackets. */
export const foldedForms: (written: string) => readonly string[] = remember((written) => {
  const text = written
    .normalize('NFKC')
    .replace(/[★☆▲△◆■●※?!]/gu, '')
    .replace(/(?<=\p{Script=Latin})\s?#(?=[\s:]*$)/u, ' number')
    .trim()
    .replace(leadingPictures, '');
  const own = withoutThirdScript(text);
  const framed = unframe(own);
  const unframed = framed?.rest === '' && !framed.plain ? framed.label : own.replace(/\*/g, '');
  const bare = splitNumber(unframed)
    .text.replace(
      /^[A-H]\s+[–—-]\s+(?=\p{Lu}\p{Ll}{2})|^\d{1,2}\s*(?=\p{Script=Han}{4})|^\d{1,2}\s+(?=\p{Script=Han}{2})/u,
      '',
    )
    .replace(/[\s:]+$/u, '');
  const short = bare.replace(/\([^()]*\)|\[[^\]]*\]/g, '');
  const [, head = short, tail = ''] = /^(.+?)(?:\s+[–—-]+|\s*——|\s*:)\s*(.+)$/u.exec(short) ?? [];
  const plain = (leadsOnly(tail) ? head : short)
    .replace(/(?:如下|包括|包含|主要有|分别为|主要包括)$/u, '')
    .replace(
      /\s+((?:includes?|including|are|is|as follows)(?:\s+(?:as follows|the following|these|those|but|any|all|some|such|among|and)\b.*)?)$/i,
      (whole, said: string) => (isFiller(said) ? '' : whole),
    )
    // `Duties common to all assistants` are those of this one, too.
    .replace(/(?<=\p{L}) (?:common|applicable|relevant|applying) to all (?:\p{L}+ ?){1,4}$/iu, '')
    // `Our purpose` is that of the employer.
    .replace(/^(?:the|your|our(?! (?:purpose|mission|vision)$)|key|main)\s+/i, '')
    .replace(/^本(?:标准|规定|制度|文件|规范|细则|办法|说明书)(?=\p{Script=Han}{2})/u, '')
    .replace(/^(?:主要|核心|关键|本岗位|岗位主要|具体)(?=\p{Script=Han}{4})/u, '');
  return [...new Set([bare, short, plain].map(foldSpelling))].filter((word) => word !== '');
});
