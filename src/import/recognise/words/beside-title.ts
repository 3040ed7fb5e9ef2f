import { namesJob } from './names-job.ts';

const annex =
  /^(?:附[件表录錄]\s*(?:[\d一二三四五六七八九十]{1,3}|[A-Z])(?:[-－—.]\d{1,2})?\s*[-–—:：、.．|]?\s*|(?:annex(?:ure)?|appendix|attachment|schedule|exhibit)\s+(?:no\.?\s*)?(?:\d{1,3}|[A-Z]|[IVX]{1,4})(?:[-.]\d{1,2})?\s*[-–—:.|]\s*)(?=\p{L}{2})/iu;

/** `Appendix D - Hall Attendant`, 附件3：门卫岗位职责: a heading without its place among others. */
export function withoutAnnex(heading: string): string {
  return heading.replace(annex, '');
}

/** `附件1` or `Annex B` alone stands above a document and is no text of it. */
export function isAnnexMark(text: string): boolean {
  return /^(?:附[件表录]|annex|appendix|attachment|schedule)\s*(?:[\d一二三四五六七八九十]{0,3}|[A-H])(?:[-－—.]\d{1,2})?\s*[:：]?$/iu.test(
    text,
  );
}

const code = String.raw`[A-Z]{2,6}[-_./ ]?\d{2,5}[A-Z]?|[A-Z]{1,6}(?:[-_./][A-Z0-9]{1,6}){1,3}|\d{2,6}(?:[-.]\d{2,6}){1,3}`;
const before = new RegExp(String.raw`^(${code})(?:\s*[-–—:：|]\s*|[.、]?\s+|(?=\p{Script=Han}))(\p{L}.+)$`, 'u');
const behind = new RegExp(String.raw`^(.+?\p{L})\s*(?:[（(\[【]\s*(${code})\s*[)）\]】]|\s[-–—|]\s*(${code}))$`, 'u');
/** The number of a standard, a grade of some public services, or the name of a system. */
const otherwise =
  /^(?:ISO|COVID|IATF|IEC|GB|EN|BS|API|OHSAS|HACCP|SAP|CNC|NFPA|GS|GG|WG|WL|WS|AS|EL|APS|PO|SO|SL|EX|AD|AO|EO|HEO|SEO|ZG|ASO|OPS|HEW)[-/ ]?\d|^(?:19|20)\d\d/;

/** `NF01 Seedling Foreman`, `门卫 | BW-012`: a title with the code of the position; a grade or a standard is none. */
export function codeIn(written: string): { readonly title: string; readonly code: string } | undefined {
  const [, first, rest] = before.exec(written) ?? [];
  if (first !== undefined && rest !== undefined)
    return isCode(first) && namesJob(rest) ? { title: rest, code: first } : undefined;
  const [, title, framed, last = framed] = behind.exec(written) ?? [];
  return title !== undefined && last !== undefined && isCode(last) && namesJob(title)
    ? { title, code: last }
    : undefined;
}

function isCode(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) > 1 && !otherwise.test(text);
}
