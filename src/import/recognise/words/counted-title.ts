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

/** `Revenue Clerk – Twelve (12) Posts`, `Driver [2 vacancies]`: a title and how many of them there are. */
export function withCountBehind(text: string): { readonly title: string; readonly count: string } | undefined {
  const [, title = '', count = ''] = behind.exec(text) ?? [];
  return title === '' ? undefined : { title: title.trim(), count };
}
