import type { Dictionary } from '../../labels/index.ts';
import { apartFromAdvert } from '../words/advertised-title.ts';
import type { Line } from '../words/lines.ts';
import { namesJobs } from '../words/names-job.ts';
import type { Pair } from './pairs.ts';

/** Settings that say by several words what a form says by one: `baseSalary.minValue`, `a_job_type`. */
const own: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['pay.min', /\b(?:salary|pay|wage|compensation)\b.*\b(?:min|minimum|from|low)\b/],
  ['pay.max', /\b(?:salary|pay|wage|compensation)\b.*\b(?:max|maximum|to|high)\b/],
  ['pay.currency', /\b(?:salary|pay|wage|compensation)\b.*\bcurrency\b/],
  ['pay.period', /\b(?:salary|pay|wage|compensation)\b.*\b(?:unit|period|frequency|interval)\b/],
  ['employmentType', /^(?:\w )?(?:job|employment|contract|work) type$/],
];

/** What a setting of a page says of a position; the title may have beside it who employs and how. */
export function settingPairs(dictionary: Dictionary, line: Line): readonly Pair[] {
  const pair = settingPair(dictionary, line);
  const advert = pair?.label?.path === 'title' ? apartFromAdvert(pair.value) : undefined;
  if (pair === undefined || advert === undefined) return pair === undefined ? [] : [pair];
  return [
    { ...pair, value: advert.title },
    ...advert.asides.map(({ path, text }) =>
      path === undefined ? { written: '', value: text } : { label: { path, written: '' }, written: '', value: text },
    ),
  ];
}

/** The setting of a page that is a fact of a position by its name; undefined for those of the page, as its layout. */
function settingPair(dictionary: Dictionary, { written }: Line): Pair | undefined {
  const [, key = '', value = ''] = /^([\w.-]+):\s*(\S.*)$/.exec(written) ?? [];
  // What a page says of itself is often cut where the space for it ends.
  if (key === '' || /(?:\.\.\.|…)$/.test(value)) return undefined;
  // `position: true` says whether the page is on a position, and not on which.
  if (/^["']?(?:true|false|yes|no|on|off|null|~)["']?$/i.test(value)) return undefined;
  const words = key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[._-]+/g, ' ')
    .toLowerCase();
  const path = own.find(([, pattern]) => pattern.test(words))?.[0];
  if (path !== undefined) return { label: { path, written: key }, written: key, value };
  const label = key.includes('.') || words === 'description' ? undefined : dictionary.find(words);
  // 加入我们，一起成长 invites, and names no position.
  if (label?.path === 'title' && /[，。！？!?]/u.test(value)) return undefined;
  // `role: manager` and `name: Hiring` sort the page among others.
  if (label?.path === 'title' && /^(?:name|role)$/.test(words) && /^\p{L}+$/u.test(value) && !namesJobs(value))
    return undefined;
  return label === undefined || label.meant !== undefined ? undefined : { label, written: key, value };
}
