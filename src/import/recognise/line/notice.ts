import { toSimplified } from '../../labels/traditional.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { rankOf } from './read-heading.ts';

/** Headings of what a notice of a vacancy says beside the position: the employer, the benefits, how to apply. */
const heads =
  /^(?:how to apply|to apply|apply(?: now| here| today)?|application (?:proce(?:ss|dure)|instructions|details)|(?:our )?(?:hiring|selection|recruitment|interview) proce(?:ss|dure)|proce(?:ss|dure) notes?|about us|about (?:the|our) (?:company|organi[sz]ation|school|agency|university|church|firm|employer)|company (?:description|overview|profile|background)|(?:agency|organi[sz]ation(?:al)?|council|hospital|school|trust|university|corporate|institutional) (?:overview|profile|background|context)|who we are|who are we(?: a good fit for)?|our (?:mission|vision|values|story|culture|benefits)|(?:salary|pay|compensation)[/ ,&and]{1,5}benefits|(?:key |employee |our )?(?:benefits|perks)(?: and perks| & perks)?|benefits (?:and|&) perks|what we offer|we offer|what you(?:['’]ll| will)? get|what['’]?s in it for you|interested|why (?:join|work (?:with|for)) us|equal (?:employment )?opportunit(?:y|ies)(?: notice| statement| employer)?|eeo statement|shared rules|additional details|employment information|closing date|contact us|term(?: of office)?|length and succession|length of term|tenure)$/i;

/** The same in a Chinese one. */
const chineseHeads =
  /^(?:(?:岗位|职位|员工|公司|企业)福利(?:政策|保障|制度)?|福利|(?:职位|岗位)(?:诱惑|亮点)|(?:公司|企业|单位|品牌|团队)(?:简介|介绍)|(?:关于|加入|联系)我们|(?:报名|投递|应聘|申请)(?:方式|方法|须知)|简历投递(?:邮箱|方式)?|(?:面试|招聘|应聘)流程|(?:我们|公司)(?:能|将|会|可以)?(?:[给为](?:你|您))?提供(?:什么)?|你将(?:获得|得到))$/u;

/** Such a heading, or such words before a colon: what follows is kept, and is no item of the list above. */
export function readNotice(reader: FormReader, line: Line): boolean {
  const { draft, dictionary } = reader;
  const { text, style, heading, place } = line;
  if (draft === undefined || text.length > 600) return false;
  // `7. HOW TO APPLY` is a heading of its look, and `- How to apply` an item.
  const isPart = style === undefined || style === 'han' || style === 'part';
  const isSetApart = heading !== undefined || (style !== 'bullet' && (line.bold || text === text.toUpperCase()));
  if (style !== undefined && !isSetApart) return false;
  const colon = /^([^:：]{2,60})[:：]\s*(\S.*)?$/su.exec(text);
  const words = (colon?.[1] ?? text).replace(/[?!.\s]+$/, '').trim();
  if (!heads.test(words) && !((isPart || heading !== undefined) && chineseHeads.test(toSimplified(words))))
    return false;
  const value = colon?.[2];
  // Where a dictionary has the words, only `Our Mission` and the like are the employer's and not the position's.
  if (dictionary.find(words) !== undefined && !/^(?:our|company|who we) /i.test(words)) return false;
  draft.advertised = true;
  if (value === undefined) {
    draft.takeHeads(place, line.written, text);
    reader.target = { path: 'x', label: words, rank: rankOf(line), filled: false };
    return true;
  }
  reader.keep({ text: value, place }, words);
  reader.target = { path: 'x', label: words, rank: rankOf(line), filled: true };
  return true;
}
