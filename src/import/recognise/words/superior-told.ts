import { foldText } from '../../../text/text.ts';

const longest = 2000;
const ofThePost = /^(?:position|role|post|job|post ?holder|job ?holder|incumbent)$/i;
const told =
  /^(?:[^.;:,]{3,60}, )?(?:this|the) ([^.;:,]{3,60}?) (?:reports?|is (?:directly )?(?:accountable|responsible|answerable)|will (?:report|be (?:accountable|responsible))) (?:directly )?to (?:the |our )?(\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|of|for|the|&)){0,6}?)(?= (?:and|who|for|in|on|at|during|while|when) |[.,;]|$)/iu;
/** `The Verger opens the doors, and answers to the Rector.` */
const toldBehind =
  /^(?:this|the) ([^.;:]{3,400}?),? and (?:reports|answers|is (?:directly )?(?:accountable|responsible|answerable)) (?:directly )?to (?:the |our )?(\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|of|for|the|&)){0,6})(?= (?:and|who|for|in|on|at|during|while|when) |[.,;]|$)/iu;
const toldInChinese =
  /(?:本|该|此)(?:岗位?|职位|职务)(?:直接)?向([^，,。；;]{2,16}?)(?:直接)?(?:汇报|报告)(?:工作)?(?=[，,。；;]|$)/u;

/** The superior that one of several sentences names, of the post itself or of its title: `… The Verger is accountable to the Rector and …`. */
export function superiorTold(text: string, title: string | undefined): string | undefined {
  if (text.length > longest) return undefined;
  for (const sentence of text.split(/(?<=[.!])\s+/)) {
    const [, subject = '', superior = ''] = told.exec(sentence) ?? [];
    const isOwn = ofThePost.test(subject) || (title !== undefined && foldText(subject) === foldText(title));
    if (isOwn && isName(superior)) return superior;
    const [, clauses = '', behind = ''] = toldBehind.exec(sentence) ?? [];
    if (beginsWithPost(clauses, title) && isName(behind)) return behind;
  }
  return toldInChinese.exec(text)?.[1];
}

/** Whether what is said begins with the post itself. */
function beginsWithPost(clauses: string, title: string | undefined): boolean {
  const [first = ''] = clauses.split(' ');
  const words = title?.trim().split(/\s+/).length ?? 0;
  const subject = clauses.split(/\s+/).slice(0, words).join(' ');
  return ofThePost.test(first) || (title !== undefined && foldText(subject) === foldText(title));
}

/** Each of its words has a capital, and it ends with one of them. */
function isName(superior: string): boolean {
  const words = superior.split(' ');
  return words.every((word) => /^(?:\p{Lu}|(?:of|for|the|&)$)/u.test(word)) && /^\p{Lu}/u.test(words.at(-1) ?? '');
}
