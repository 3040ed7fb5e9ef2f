import type { Entry } from '../recognise/form/draft.ts';
import { readAmount, readPay } from './amounts.ts';
import type { Form } from './form.ts';
import { readLakhs, withoutIncrement, withPlainAmounts } from './lakhs.ts';
import { findPay, periodIn } from './pay-within.ts';
import { put } from './put.ts';
import { nameOf } from './words.ts';

/** `25-40K·15薪`: so many monthly salaries a year. */
const salaries = /\s*[·・.*×xX]\s*1\d\s*薪$/u;

/** A salary range beside a grade; `5-7` alone are grades. */
export function isPay(text: string): boolean {
  const plain = withPlainAmounts(text);
  const pay = readPay(plain) ?? readLakhs(plain);
  return pay?.['currency'] !== undefined || pay?.['period'] !== undefined;
}

/** `U3 Sc`, `U1E Lower`: a step with its cadre or its half. */
const stepOfCadre = /^\p{Lu}{1,3}-?\d{1,2}\p{Lu}?(?: \p{Lu}\p{Ll}{1,7})?$/u;

/** `Salary scale: Scale 5` names a step of a scale, and no amount. */
function isStep({ text, label = '' }: Entry): boolean {
  return (
    /\b(?:scale|grade|band|spine|step)\b/i.test(label) &&
    (stepOfCadre.test(text.trim()) || /^(?=[^\d]*\d{1,2}[a-z]?$)\p{Lu}[\p{L}\d .-]{1,24}$/iu.test(text.trim()))
  );
}

/** 19,500元至23,000元，另加佣金, 6000-8000+提成: what comes on top of the range. */
const besides = /(?:[，,；;]\s*另[加有计計]|\s*[+＋]\s*)\p{Script=Han}[^，,。；;\d]{0,19}。?$/u;

/** One end of the range, with its currency. */
export function readPayEnd(form: Form, entry: Entry): void {
  const found = readAmount(entry.text, entry.label);
  put(form, entry, found?.amount);
  const known = form.value['pay'] as Record<string, unknown> | undefined;
  if (found?.currency !== undefined && known?.['currency'] === undefined)
    form.set(['pay', 'currency'], found.currency, { ...entry, written: entry.text });
  const period = periodIn(entry.label ?? '');
  if (found !== undefined && period !== undefined && known?.['period'] === undefined)
    form.set(['pay', 'period'], period, { ...entry, written: entry.text });
}

/** The range, or the step of a scale that stands for one; any other text is kept. */
export function readRange(form: Form, entry: Entry): void {
  const text = withPlainAmounts(entry.text);
  const whole = readPay(text) ?? readLakhs(text);
  const found =
    whole ??
    readPay(
      withoutIncrement(text)
        .replace(/[（(][^（）()]{1,30}[)）]\s*$/u, '')
        .replace(salaries, '')
        .replace(besides, ''),
    ) ??
    findPay(text, entry.label);
  const period =
    found?.['period'] === undefined
      ? (periodIn(entry.label ?? '') ?? (salaries.test(entry.text) ? '月' : undefined))
      : undefined;
  const pay = found === undefined ? [] : Object.entries({ ...found, ...(period === undefined ? {} : { period }) });
  const known = (form.value['pay'] ?? {}) as Record<string, unknown>;
  // The grade may stand before the range; a second range is none of this position's.
  if (pay.length === 0 && isStep(entry) && known['grade'] === undefined)
    put(form, { ...entry, path: 'pay.grade' }, nameOf(entry.text));
  else if (pay.length === 0 || pay.some(([key]) => known[key] !== undefined)) form.keep(entry, entry.label);
  else {
    for (const [key, value] of pay) form.set(['pay', key], value, { ...entry, written: entry.text });
    // What else a sentence says of the pay is no part of the range.
    if (whole === undefined) form.keep(entry, entry.label);
  }
}
