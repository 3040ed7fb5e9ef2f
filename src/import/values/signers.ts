import { splitNumber } from '../labels/numbers.ts';
import type { Entry } from '../recognise/form/draft.ts';
import { signedIn } from '../recognise/words/signed-opinion.ts';
import { readHeadcount } from './amounts.ts';
import { splitDate } from './dates.ts';
import type { Form } from './form.ts';
import { put } from './put.ts';
import { nameOf } from './words.ts';

/** 编制 is who wrote the form, or how many people it is for. */
export function isHeadcount(label: string, text: string): boolean {
  return /^编\s*制/u.test(splitNumber(label).text) && readHeadcount(text) !== undefined;
}

export function readSigner(form: Form, entry: Entry): void {
  if (isHeadcount(entry.label ?? '', entry.text)) {
    put(form, { ...entry, path: 'headcount' }, readHeadcount(entry.text));
    return;
  }
  // `Reviewed: 12 September 2024` says when, and not by whom.
  const day = form.dateIn(entry.text);
  if (day !== undefined) {
    put(form, { ...entry, path: entry.path.replace(/by$/, 'date') }, day);
    return;
  }
  const signed = signedIn(entry.text);
  if (signed?.opinion !== undefined) form.keep({ ...entry, text: signed.opinion }, entry.label);
  const { rest, date } =
    signed === undefined
      ? splitDate(nameOf(entry.text).replace(/^(?:name|姓名)\s*[:：]\s*(?=\S)/iu, ''))
      : { rest: signed.who, date: signed.date };
  // 拟制：人力资源部 says which unit draws such forms up, and 核准：总经理 whose signature is due: nobody has signed;
  // （已签） says that somebody has.
  if (isUnit(rest) || /^\d{1,4}$|^[（(]?(?:已?签[字名章]?|signed|signature)[）)]?$/iu.test(rest)) {
    form.keep(entry, entry.label);
    return;
  }
  const who = rest.replace(/[\s:：]*(?:日期|date)[:：\s]*$/iu, '');
  // `Approved: January 2019` says roughly when, and not by whom.
  if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,? (?:19|20)\d\d$/iu.test(who)) {
    form.keep(entry, entry.label);
    return;
  }
  if (who !== '') put(form, entry, who);
  if (date === undefined) return;
  const path = entry.path.replace(/by$/, 'date');
  put(form, { ...entry, path }, date);
}

/** Whether a text names a unit or an office, and nobody. */
export function isUnit(who: string): boolean {
  return /^\p{Script=Han}{2,12}(?:部|处|科|室|中心|公司|委员会)$|^(?:副?总经理|董事长|总裁|(?:部门|人事|行政)?(?:经理|主管|主任|负责人)|部长)$/u.test(
    who,
  );
}
