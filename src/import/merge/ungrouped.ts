import { handbookLabels as english } from '../../languages/en/labels.ts';
import { handbookLabels as chinese } from '../../languages/zh-CN/labels.ts';
import type { Line } from './regions.ts';

const words = new Set([english.ungrouped, chinese.ungrouped]);

/** The words that jd prints above what is in no group, where a group stands before it. */
export function isUngrouped({ text, values }: Line): boolean {
  return values.length === 0 && words.has(text.trim());
}
