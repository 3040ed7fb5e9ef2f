import { toSimplified } from '../../labels/traditional.ts';
import { isEnglishJob } from '../words/english-job.ts';

const alone =
  /^(?:(?:grand|overall|sub)[- ]?)?totals?(?: (?:approved|posts?|headcount|heads|positions?|staff(?:ing)?|employees|establishment|fte))?$/i;
/** `Sub-total Stage`, `Grand total (2026)`, `Total for Stage`, `Total: 8`. */
const before =
  /^(?:(?:sub|grand)[- ]?totals?\b|totals? (?:for|of|in|across|number|no\.?)\s|totals?\s*[:：,(–—-]|totals?\s+\d)/i;
/** `Stage total`, `Stage: total` */
const behind = /\b(?:sub[- ]?)?totals?$/i;
/** 小计：财务部, 合计（人）, 总计14人; 总计划员, 总数据师 and 汇总岗 are jobs. */
const chinese =
  /^(?:[合小总共]\s*计(?![划算量时件分])|(?:累计|汇总|总(?:人|编制)?数|总编制)(?:$|[\s:(]))|[合小总共]\s*计$/u;

/** Whether a text names a sum: `Total`, `Sub-total Stage`, `Stage total`, 小计, 合计（人）, 财务部小计. */
export function isSum(text: string): boolean {
  const bare = toSimplified(text.normalize('NFKC'))
    .replace(/[\s:*]+$/u, '')
    .replace(/^[\s*]+/u, '');
  return [alone, before, behind, chinese].some((pattern) => pattern.test(bare));
}

/** Whether it does where nothing but counts is beside it: there `Total Stage` is no `Total Quality Manager`. */
export function isSumOfCounts(text: string): boolean {
  return isSum(text) || (/^totals?\s/i.test(text.trim()) && !isEnglishJob(text.trim()));
}
