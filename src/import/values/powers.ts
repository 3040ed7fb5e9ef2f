import type { Entry } from '../recognise/form/draft.ts';
import { splitPowers } from './enumerations.ts';
import type { Form } from './form.ts';
import { readTicks, sentenceOf } from './words.ts';

/** What a position may decide: each power of a text, or the options that are ticked. */
export function readPowers(form: Form, entry: Entry): void {
  const ticks = readTicks(entry.text);
  if (ticks?.length === 0) form.keep(entry, entry.label);
  for (const power of ticks ?? splitPowers(entry.text))
    form.push(
      ['authority'],
      { text: sentenceOf(power.replace(/^权限[一二三四五六七八九十\d]{1,2}[:：]\s*/u, '')) },
      { ...entry, text: power, ...(ticks === undefined ? {} : { written: entry.text }) },
    );
}
