import { withCountBehind } from '../recognise/words/counted-title.ts';
import { readHeadcount } from './amounts.ts';
import { nameOf } from './words.ts';

/** `DRIVER II (2 POSTS)`: a title with how many hold it. */
export function postsIn(title: string): { title: string; count: number; written: string } | undefined {
  const counted = withCountBehind(title);
  const count = counted === undefined ? undefined : readHeadcount(counted.count);
  return counted === undefined || count === undefined
    ? undefined
    : { title: counted.title, count, written: counted.count };
}

/** `招聘专员（人力资源部）`: a title with its department. */
export function departmentIn(title: string): { title: string; department: string } | undefined {
  const [, name = '', department = ''] =
    /^(.+?)\s*[（(]\s*([^（）()]+?(?:部|中心|科|处|室|组|department|team|division))\s*[)）]$/iu.exec(nameOf(title)) ??
    [];
  return name === '' ? undefined : { title: name, department };
}

const grade = String.raw`(?:[A-Z]{1,4}(?:/[A-Z]{1,4})+\s?\d{1,2}[A-Z]?|[A-Z]{1,2}[1-9]\d?(?:\s*[-–~/]\s*[A-Z]{0,2}[1-9]\d?)?|job group\s*[‘'"“]?[A-Z]{1,2}\d{0,2}[’'"”]?|(?:(?:post |job )?level|grade|band|tier)\s*(?:[a-z]?\d{1,2}[a-z]?|[ivx]{1,4}|[a-f])|[一二三四五六七八九十\d]{1,3}[级等档])`;
const inFrame = new RegExp(String.raw`^(.+?)\s*[（(\[【]\s*(${grade})\s*[)）\]】]$`, 'iu');
const afterMark = new RegExp(String.raw`^(.+?)\s*(?:[,，|｜]|\s[-–—])\s*(${grade})$`, 'iu');

/** `测试工程师（T3）` `Analyst – Level 2` or `Clerk – Job Group ‘F’`: a title with its grade. */
export function gradeIn(title: string): { title: string; grade: string } | undefined {
  const name = nameOf(title);
  const [, first = '', second = ''] =
    inFrame.exec(name) ??
    // `(Grade Code 4471)`
    /^(.{2,60}?)\s*[(（](?:grade|band|level)\s*(?:code|no\.?)?\s*[:：]?\s*(\w[\w ./-]{0,12})[)）]$/iu.exec(name) ??
    afterMark.exec(name) ??
    /^(.*\p{Script=Han}) ([A-Z][1-9]\d?)$/u.exec(name) ??
    [];
  return first === '' ? undefined : { title: first, grade: second };
}
