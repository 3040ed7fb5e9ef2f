import { toSimplified } from '../../labels/traditional.ts';
import { chineseTowns } from './chinese-towns.ts';
import { departmentIn } from './department-name.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName, withoutAside } from './job-name.ts';
import { isEmployment } from './label-by-value.ts';
import { isOrganisation } from './organisation.ts';
import { apartFromNotice } from './public-notice.ts';

/** What an advertisement says in a heading: the title, and beside it who seeks, what is paid, and how one is employed. */
export interface AdvertisedTitle {
  readonly title: string;
  readonly asides: readonly Aside[];
}

/** Without a path it is kept as written. */
interface Aside {
  readonly path?: 'pay' | 'employmentType' | 'location' | 'department';
  readonly text: string;
}

const longest = 120;

/** 【徵才】, [招聘], `WANTED:`: that somebody is sought, before the title. */
const sought =
  /^(?:[【[〔（(]\s*(?:征才?|招聘|招募|诚聘|急聘|急招|hiring|wanted)\s*[】\]〕）)]|(?:招聘|招募|诚聘|急聘|急招|高薪诚聘)\s*[:：]|(?:help )?wanted\s*[:!–—-])\s*/iu;
/** DEEP CODIFY 徵后端工程师: who seeks, before the word. */
const seeker = /^(\S.{0,40}?)\s*(?:征|诚聘|急聘|招聘)\s*(?=\S)/u;
/** [Harbour] 后端工程师, or 码头信息 (Quay Info) 后端工程师. */
const framedSeeker =
  /^(?:\[\s*([^[\]]{2,40})\s*\]\s*|(\p{Script=Han}{2,12}\s*[（(][A-Z][A-Za-z0-9 .&-]{1,30}[)）])\s+(?=\p{Script=Han}))/u;
const chineseEmployer = /(?:公司|集团|事务所|医院|学校|大学|学院|银行|酒店|工作室|科技|信息|资讯|网络|软件)$/u;
const englishEmployer =
  /^(?:the )?\p{Lu}[^,–—-]{2,60}\b(?:museum|library|gallery|institute|university|college|hospital|foundation|council|company|corporation|co|inc|ltd|limited|llc|plc|gmbh|group)\.?(?:,.{1,40})?$/iu;
/** 台北 Backend Engineer: the town before the title. */
const town = new RegExp(String.raw`^(${chineseTowns})市?\s*[·・|｜\s-]\s*(?=\S{2})`, 'u');
/** A1. or B2、 before a title: posts counted by group. */
const counted = /^[A-Z]\d{1,2}\s*[.、．]\s*(?=\p{Script=Han})/u;
/** Pay behind a title: 6000-10000元/月, 薪资面议, `£12.50 an hour`. */
const pay =
  /^(?:(?:无责任?|综合|税前|税后|保底)?(?:底薪|月薪|年薪|日薪|时薪|薪资|薪酬|薪水|工资|待遇|面议)|[￥¥$£€]\s?\d|\d{4,6}\s*(?:元|[-–—~～至]\s*\d{4,6})|\d{1,3}(?:\.\d)?\s*[kK万]?\s*[-–—~～至]\s*\d{1,3}(?:\.\d)?\s*[kK万])/u;
const gap = /\s+|\s*[（(|｜–—,，]\s*/gu;

/** Whether a heading says that somebody is sought. */
export function isSought(heading: string): boolean {
  return heading.length <= longest && sought.test(toSimplified(heading));
}

/** The title in the heading of an advertisement, and what stands round it; undefined where nothing does that is known. */
export function apartFromAdvert(heading: string): AdvertisedTitle | undefined {
  if (heading.length > longest) return undefined;
  const asides: Aside[] = [];
  const issued = apartFromNotice(heading.trim());
  if (issued !== undefined) return { title: issued.title, asides: [{ text: issued.seeker }] };
  const isMarked = isSought(heading);
  let title = heading.trim();
  // Each character has the place of the simplified one.
  const mark = sought.exec(toSimplified(title))?.[0] ?? counted.exec(title)?.[0] ?? '';
  title = title.slice(mark.length);
  if (isMarked) title = withoutTown(withoutSeeker(title, asides), asides);
  title = withoutUnit(withoutEmployer(title, asides), asides);
  title = withoutEmployment(withoutPay(title, asides), asides);
  if (title === heading.trim() || !/\p{L}{2}/u.test(title)) return undefined;
  return isMarked || asides.length > 0 ? { title, asides } : undefined;
}

function withoutSeeker(title: string, asides: Aside[]): string {
  const framed = framedSeeker.exec(title);
  const plain = framed ?? seeker.exec(toSimplified(title));
  if (plain === null) return title;
  asides.push({ text: framed?.[1] ?? framed?.[2] ?? title.slice(0, plain[1]?.length ?? 0) });
  return title.slice(plain[0].length);
}

function withoutTown(title: string, asides: Aside[]): string {
  const found = town.exec(toSimplified(title));
  if (found === null) return title;
  asides.push({ path: 'location', text: title.slice(0, found[1]?.length ?? 0) });
  return title.slice(found[0].length);
}

/** `Archive Assistant - Quay Museum, Leith`: who employs, behind the name of a job. */
function withoutEmployer(title: string, asides: Aside[]): string {
  const [whole, name = '', employer = ''] = /^(.{2,60}?)\s+(?:[-–—|@]|at)\s+(.{2,80})$/u.exec(title) ?? [];
  if (whole === undefined || !isJob(name)) return title;
  const isNamed = title.slice(name.length).trim().startsWith('@') && /^\p{Lu}/u.test(employer);
  if (
    !isNamed &&
    !isOrganisation(employer) &&
    !englishEmployer.test(employer) &&
    !chineseEmployer.test(toSimplified(employer))
  )
    return title;
  asides.push({ text: employer });
  return name;
}

/** 算法工程师-数据平台部（杭州）, `Data Engineer – Platform Department`: the department behind the name of a job, maybe with its town. */
function withoutUnit(title: string, asides: Aside[]): string {
  const [, name = '', rest = ''] = /^(.{2,40}?)\s*[-–—|｜]\s*([^-–—|｜]{2,60})$/u.exec(title) ?? [];
  const [, unit = rest, where] = /^(.{2,40}?)\s*[（(]([^（()）]{2,12})[)）]$/u.exec(rest) ?? [];
  if (!isJob(name) || departmentIn(toSimplified(unit)) === undefined) return title;
  // What is in the brackets says something else if it is no town.
  if (where !== undefined && !town.test(`${toSimplified(where)} ${where}`)) return title;
  asides.push({ path: 'department', text: unit });
  if (where !== undefined) asides.push({ path: 'location', text: where });
  return name;
}

function withoutPay(title: string, asides: Aside[]): string {
  for (const { index, 0: between } of title.matchAll(gap)) {
    const rest = title.slice(index + between.length);
    if (index === 0 || !pay.test(rest)) continue;
    const text = /[（(]/u.test(between) ? rest.replace(/[)）]$/u, '') : rest;
    asides.push({ path: 'pay', text });
    return title.slice(0, index).trim();
  }
  return title;
}

function withoutEmployment(title: string, asides: Aside[]): string {
  const found = employmentIn(title);
  if (found === undefined) return title;
  asides.push({ path: 'employmentType', text: found.kind });
  return found.title;
}

/** `Night Baker (full time, permanent)`, `Night Baker – Part-time`: a title, and how somebody is employed. */
export function employmentIn(text: string): { readonly title: string; readonly kind: string } | undefined {
  const [, title, kind = ''] =
    /^(.{2,80}?)\s*[（(]([^（()）]{2,40})[)）]$/u.exec(text) ??
    /^(.{2,80}?)(?:\s+[-–—]{1,2}\s*|\s*[–—]{1,2}\s*|\s+\/\s+|\s*[,，]\s*)(\p{L}[^-–—,，/]{1,12}(?:[- ]\p{L}{4,12})?)$/u.exec(
      text,
    ) ??
    [];
  return title !== undefined && isEmployment(kind) ? { title, kind } : undefined;
}

function isJob(text: string): boolean {
  return isEnglishJob(text) || isJobName(toSimplified(withoutAside(text)).replace(/^.*\s/u, ''));
}
