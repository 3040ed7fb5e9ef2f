import { isEnglishJob } from './english-job.ts';

/** `Labor Category 2: Network Engineer II`, `Position 3 – Driver`, `Role B. Night Porter`: the posts of a paper counted. */
const counted =
  /^(?:(labou?r category|lcat|job title|job classification|vacancy)|position|post|role|job)\s*(?:no\.?\s*|#\s*)?\(?(?:\d{1,2}|[A-H]|[IVX]{1,4}|one|two|three|four|five|six)\)?\s*(?:[:.–—-]|\s\|)\s*(\p{Lu}[^:;!?]{2,59})$/iu;
const level = /[\s,]+(?:level\s+)?(?:I{1,3}|IV|V|[1-6])$/;

/** The title behind such a count; what no word says to be a post (`Role 2: Planning`) may be a group of duties. */
export function behindEnglishCount(text: string): readonly string[] | undefined {
  const [, sure, title = ''] = counted.exec(text) ?? [];
  if (title === '' || /[.,]$/.test(title)) return undefined;
  return sure !== undefined || isEnglishJob(title.replace(level, '')) ? [text, title] : undefined;
}

const behind =
  /^(.{2,60}?)(?:\s*[,–—-]\s*|\s+[([]|\s+x\s*(?=\d))((?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+(?=\s*\(\d))|\d{1,4})(?:\s*\(\d{1,4}\))?\s*(?:no\.?\s*)?(?:posts?|positions?|vacanc(?:y|ies)|openings?|places?|slots?))[)\]]?(?:\s+(?:ref|reference|v\/n)(?:\.|\b)[\s:.no]*[\w/-]*\d[\w/-]*)?$/iu;

/** `FIRE INSPECTOR (X2)`, `Driver x 3`: how many there are, by a sign of times. */
const times =
  /^(.*\p{L}\)?)\s*(?:[([]\s*|[,–—-]\s*|\s)([x×]\s?\d{1,3})\s*(?:posts?|positions?|vacanc(?:y|ies)|no\.?)?\s*[)\]]?$/iu;
/** `2 x Driver` */
const timesBefore = /^(\d{1,3}\s?[x×])\s+(\p{Lu}.{2,59})$/iu;

/** `Revenue Clerk – Twelve (12) Posts`, `Driver [2 vacancies]`: a title and how many of them there are. */
export function withCountBehind(text: string): { readonly title: string; readonly count: string } | undefined {
  const [, number = '', titled = ''] = timesBefore.exec(text) ?? [];
  if (titled !== '') return { title: titled.trim(), count: number };
  const [, title = '', count = ''] = behind.exec(text) ?? times.exec(text) ?? [];
  return title === '' ? undefined : { title: title.replace(/[\s–—-]+$/u, ''), count };
}
