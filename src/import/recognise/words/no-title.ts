import { isColumn } from '../../labels/choose.ts';
import type { Dictionary } from '../../labels/index.ts';
import { isHeadWord } from './head-word.ts';

/** What stands beside a label of the title and is none: the head of the next column (类别 beside 名称; 业务主管 may be a title), or a sentence. */
export function isNoTitle(dictionary: Dictionary, text: string): boolean {
  const named = dictionary.find(text, { asColumn: true });
  if (named !== undefined && isColumn(named.path)) return true;
  // `Job title(s) and number of employees …` heads a list of others.
  if (/^(?:(?:job|position)\s)?titles?(?:\(s\))?\s(?:and|of|&)\s/i.test(text.trim())) return true;
  // `Occupational Code` is the next label, and boxes are options.
  if (isHeadWord(text)) return true;
  if (/^(?:\S+ ){0,3}(?:code|grade|date|number|no\.?|status|series)$/i.test(text.trim())) return true;
  if (/[☐☑☒□■]/u.test(text)) return true;
  // `Use the title as in the payroll list` is said to whoever fills the form in.
  if (/^(?:use|enter|insert|state|write|give|type|fill in|copy) (?:the|your|an?|here|only|as)\b/i.test(text.trim()))
    return true;
  // What stands below a label at the foot of a cover.
  if (/^(?:目\s*[录錄次]|前\s*言|附\s*[录錄]|contents)$/iu.test(text.trim())) return true;
  // 因人员调动，现将岗位及分工调整如下。
  if (/^\p{Script=Han}[^\n]{8,}[，；][^\n]{2,}。$/u.test(text.trim())) return true;
  return /^\p{Lu}\p{Ll}*(?: \S+){2,40} \p{Ll}{4,}[.!]$/u.test(text.trim());
}
