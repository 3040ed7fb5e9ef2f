import { toSimplified } from '../../labels/traditional.ts';
import { isJobName, withoutAside } from './job-name.ts';

/** 台南市议会公开甄选…, 2024年…面向社会公开招聘…: who seeks somebody by a public notice, before the word. */
const notice =
  /^(\S.{1,40}?)(?:面向(?:社会|全国|全市|全县|全省|校内外?))?公开(?:甄选|甄试|招聘|招募|招考|招录|征选|征求|征募|遴选|选聘|选拔|竞聘)\s*/u;
const paper = /(?:的?(?:招聘|甄选)?(?:公告|通告|简章|启事|通知|通报|简介))$/u;
/** 译稿人员 does one thing; all of these are whoever works there. */
const anybody =
  /(?:工作|编[内外制]|在编|聘[用任]|雇员|事业|合同制?|技术|派遣|辅助|管理|卫生|教学|教职|人事|招聘|急需|优秀|高层次|紧缺|公职|公益|公务|干部|相关|有关)人员$/u;

/** The job that an authority seeks in the heading of its public notice, and who seeks; undefined where no one job is named. */
export function apartFromNotice(heading: string): { readonly title: string; readonly seeker: string } | undefined {
  const plain = toSimplified(heading);
  const found = notice.exec(plain);
  if (found === null) return undefined;
  const [whole, seeker = ''] = found;
  const end = plain.length - (paper.exec(plain)?.[0].length ?? 0);
  const job = withoutAside(plain.slice(whole.length, end)).replace(/\d{1,2}[名人位]$/u, '');
  const isJob = isJobName(job) || (/^\p{Script=Han}{2,14}人员$/u.test(job) && !anybody.test(job));
  if (!isJob || /[、和及与等]/u.test(job)) return undefined;
  return { title: heading.slice(whole.length, end).trim(), seeker: heading.slice(0, seeker.length) };
}
