import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';
import type { Pair } from './pairs.ts';

/** Settings that say by several words what a form says by one: `baseSalary.minValue`, `a_job_type`. */
const own: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['pay.min', /\b(?:salary|pay|wage|compensation)\b.*\b(?:min|minimum|from|low)\b/],
  ['pay.max', /\b(?:salary|pay|wage|compensation)\b.*\b(?:max|maximum|to|high)\b/],
  ['pay.currency', /\b(?:salary|pay|wage|compensation)\b.*\bcurrency\b/],
  ['pay.period', /\b(?:salary|pay|wage|compensation)\b.*\b(?:unit|period|frequency|interval)\b/],
  ['employmentType', /^(?:\w )?(?:job|employment|contract|work) type$/],
];

/** The setting of a page that is a fact of a position by its name; undefined for those of the page, as its layout. */
export function settingPair(dictionary: Dictionary, { written }: Line): Pair | undefined {
  const [, key = '', value = ''] = /^([\w.-]+):\s*(\S.*)$/.exec(written) ?? [];
  // What a page says of itself is often cut where the space for it ends.
  if (key === '' || /(?:\.\.\.|…)$/.test(value)) return undefined;
  const words = key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[._-]+/g, ' ')
    .toLowerCase();
  const path = own.find(([, pattern]) => pattern.test(words))?.[0];
  if (path !== undefined) return { label: { path, written: key }, written: key, value };
  const label = key.includes('.') || words === 'description' ? undefined : dictionary.find(words);
  return label === undefined || label.meant !== undefined ? undefined : { label, written: key, value };
}
