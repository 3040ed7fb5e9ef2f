import { isDate } from '../../values/dates.ts';
import type { Draft } from '../form/draft.ts';

const ofPaper =
  /^(?:第[一二三四五六七八九十\d]{1,3}条\s*|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?(?:本|此|该)(?:岗位|职位|职务|工作|安全|生产|目标|管理){0,3}(?:职责|责任|说明|描述|承诺|标准|规范)(?:书|制)?(?:的?有效期(?:限)?)?(?:为|是)?[：:]?\s*自\s*(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)起?\s*(?:[至到]|(?:正式)?(?:执行|施行|实施|试行|生效|启用))/u;
const english =
  /^this (?:(?:job|position|role|post) )?(?:description|document|profile|statement) (?:is (?:effective|valid|in force)|(?:takes|comes into|has) (?:effect|force)|applies)(?: as)? (?:from|on|of) (\p{L}{3,9} \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4})\.?$/iu;

/** 本职责自2024年1月1日起执行 says from when the one description of a paper holds; of several it may be the day of the whole. */
export function findFirstDay(drafts: readonly Draft[]): void {
  const [draft, another] = drafts;
  if (draft === undefined || another !== undefined || draft.has('effective')) return;
  for (const { text, place } of draft.kept) {
    const [, date = ''] = text.length > 200 ? [] : (ofPaper.exec(text) ?? english.exec(text) ?? []);
    if (!isDate(date)) continue;
    draft.entries.push({ path: 'effective', text: date, place, written: '' });
    return;
  }
}
