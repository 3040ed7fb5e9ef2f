import type { Entry } from '../form/draft.ts';
import { isEmployment } from '../words/label-by-value.ts';
import type { Line } from '../words/lines.ts';

/** What a piece says by its shape: its path, or '' for what is asked of a person, which the requirements say at more length. */
const kinds: readonly (readonly [path: string, pattern: RegExp])[] = [
  [
    'pay',
    /^[￥¥]?\d{1,3}(?:\.\d)?[kK千万]?\s*[-–—~至]\s*[￥¥]?\d{1,3}(?:\.\d)?[kK千万](?:\s*[·・.*×xX]\s*\d{2}\s*薪|[/／每]?[年月天])?$/u,
  ],
  ['pay', /^[￥¥]?\d{4,6}\s*[-–—~至]\s*[￥¥]?\d{4,6}\s*元?(?:[/／每]?[月天])?$/u],
  ['pay', /^(?:薪资|薪酬|工资)?面议$/u],
  [
    '',
    /^(?:\d{1,2}\s*[-–—~至]\s*)?\d{1,2}\s*年(?:以[上内下]|及以上)?(?:(?:工作)?经验)?$|^经验不限$|^(?:不限经验|应届(?:毕业)?生?|在校\/应届)$/u,
  ],
  [
    '',
    /^(?:博士|硕士|研究生|本科|大专|专科|高中|中专|中技|初中)(?:\/(?:中专|中技|高中))?(?:及以上|以上)?(?:学历)?$|^学历不限$/u,
  ],
];
const [fewest, fewestKnown] = [3, 2];
/** 杭州·余杭区, 上海-浦东新区, 武汉 */
const place = /^\p{Script=Han}{2,6}(?:\s*[·・-]\s*\p{Script=Han}{2,8}){0,2}$/u;

/** `25-40K·15薪　杭州·余杭区 | 3-5年 | 本科 | 全职` below the title of an advertisement: what each piece is by its shape; none if one isn't. */
export function factsInRow({ text, place: at }: Line): readonly Entry[] {
  const pieces = text.split(/\s*[|｜]\s*|\s{2,}|[\t　]+|\s\/\s/u).filter((piece) => piece !== '');
  if (pieces.length < fewest || pieces.length > 7 || text.length > 100) return [];
  const paths = pieces.map((piece) =>
    isEmployment(piece) ? 'employmentType' : kinds.find(([, pattern]) => pattern.test(piece))?.[0],
  );
  const [other, another] = pieces.filter((_, nth) => paths[nth] === undefined);
  if (another !== undefined || (other !== undefined && !place.test(other))) return [];
  const known = paths.filter((path) => path !== undefined);
  if (known.length < fewestKnown || !/[|｜\t]|\s{2}/u.test(text) || new Set(paths).size < fewest) return [];
  return pieces.flatMap((piece, nth) => {
    const path = paths[nth] ?? 'location';
    return path === '' ? [] : [{ path, text: piece, place: at }];
  });
}
