import { nameOf } from './words.ts';

/** What brackets say of a post in place of naming it: 可兼任库管员, 小项目可不设, 每班不少于一人, 由会计兼任. */
const chinese =
  /^(?:.{0,8}(?:可以?|须|應|应|需|不得|一般|原则上|必要时|暂)(?:不|兼|设|配|另|单独|与|和|由).{0,16}|.{0,12}(?:不少于|不多于|不超过|不低于|至少|最多|不另设|不单设).{0,8}|每.{1,10}[一二两三四五六七八九十\d]\s*[人名个位]|(?:暂)?由.{1,12}(?:兼任?|担任|代理?|负责))$/u;
const english =
  /^(?:(?:may|can|must|should|need) (?:not )?(?:be|also|have)|not (?:needed|required|filled)|at (?:least|most)|(?:only )?(?:one|two|three|\d+) (?:per|for each|in each)|(?:combined|shared) with)\b.{2,50}$/i;

/** `安全员（可兼任库管员）` and `Bay Lead (may be combined with Cook)`: a title with what is said of the post. */
export function remarkIn(full: string): { title: string; remark: string } | undefined {
  const [, title = '', remark = ''] = /^(.*\p{L}\S*?)\s*[（(]\s*([^（）()]{3,60}?)\s*[)）]$/u.exec(nameOf(full)) ?? [];
  return title !== '' && (chinese.test(remark) || english.test(remark)) ? { title, remark } : undefined;
}
