import { nameOf } from './words.ts';

export interface CountedWithMore {
  readonly title: string;
  /** How many there are, as written. */
  readonly count: string;
  readonly more: string;
  /** The superior that the rest names. */
  readonly superior?: string;
}

const chineseCount = String.raw`\d{1,3}\s*[名人位]`;
const englishCount = String.raw`\d{1,3}\s+(?:posts?|positions?|vacanc(?:y|ies)|openings?|people|persons?)`;
/** 护理主管（2名，A区、B区各1名）, `Porter (2 posts, one a wing)` */
const within = new RegExp(
  String.raw`^(.*\p{L}[^\s（()]*)\s*[（(]\s*(${chineseCount}|${englishCount})\s*[，,、；;：:–—]\s*([^（()）]{2,60})[)）]$`,
  'iu',
);
/** 直播中控 2名（汇报给运营主管）, 保安（6人）（分两班） */
const behind = new RegExp(
  String.raw`^(.*\p{L}[^\s（()]*)\s*(?:[（(]\s*)?(${chineseCount}|${englishCount})\s*[)）]?\s*[（(]\s*([^（()）]{2,60})[)）]$`,
  'iu',
);
const told =
  /^(?:直接)?(?:(?:汇报|报告)(?:给|对象[:：]|至)|(?:直接)?上级(?:为|是|[:：])|隶属于?)\s*(\p{Script=Han}{2,14})$|^(?:直接)?[向对]\s*(\p{Script=Han}{2,14}?)(?:直接)?(?:汇报|报告|负责)$|^(?:reports?|reporting)(?: directly)? to (?:the )?(\p{Lu}[\p{L} &'’-]{2,40})$/iu;

/** A title, how many hold it and what else is said of them in the brackets. */
export function countedWithMore(full: string): CountedWithMore | undefined {
  const [, title = '', count = '', more = ''] = within.exec(nameOf(full)) ?? behind.exec(nameOf(full)) ?? [];
  if (title === '') return undefined;
  const superior = told
    .exec(more)
    ?.slice(1)
    .find((each) => each !== undefined);
  return { title, count, more, ...(superior === undefined ? {} : { superior }) };
}
