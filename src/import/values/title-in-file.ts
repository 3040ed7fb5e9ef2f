import { isFormName } from '../labels/form-name.ts';
import { titleIn } from '../recognise/words/title.ts';
import { nameOf } from './words.ts';

/** The title in a file's name, without the name of the paper, numbers, dates and versions: `03_资料员岗位说明书(定稿)`. */
export function titleInFile(stem: string): string {
  const bare = stem
    .replace(/[_+]+/g, ' ')
    .replace(/^(?:[a-z]?\d{1,4}[-. ]+){1,3}(?=\p{L}{2})/iu, '')
    .replace(/^\s*(?:附件|附表|annex|attachment)\s*\d{0,3}\s*[-—:：、.]*\s*/iu, '')
    .replace(/^\d{1,3}\s*[-—.、)）]?\s*(?=\p{L})/u, '')
    .replace(
      /(?:[\s-]*[（(]?\s*(?:定稿|终稿|最终版?|修订版?|新版|副本|final|draft|copy|signed|v\d{1,2}(?:\.\d+)*|\d{1,2}(?:\.\d+)+|\d{1,2}版|(?<=[（(]\s*)\d{1,2}(?=\s*[)）])|(?:19|20)\d{2}[-.年/]?\d{0,2}[-.月/]?\d{0,2}日?版?)\s*[)）]?)+$/iu,
      '',
    )
    .replace(/^(?:jd|job description)\s*[-–—:]?\s+/i, '')
    .trim();
  const title = nameOf(titleIn(bare) ?? bare);
  return title === '' || isFormName(title) ? nameOf(stem) : asWritten(title);
}

/** `stage-manager`: names of files have hyphens for spaces, and no capitals. */
function asWritten(name: string): string {
  if (/[^\p{Ll}\d -]/u.test(name) || !/^[\x20-\x7e]+$/.test(name)) return name;
  const spaced = name.includes(' ') ? name : name.replaceAll('-', ' ');
  return spaced.replace(/(?:^|(?<= ))(?!(?:of|and|the|for|to|in)\b)[a-z]/g, (letter) => letter.toUpperCase());
}
