import type { Entry } from '../recognise/form/draft.ts';
import { splitDate } from './dates.ts';
import type { Form } from './form.ts';
import { isUnit } from './signers.ts';
import { nameOf } from './words.ts';

interface Signed {
  readonly by: string;
  date?: string;
}

/** 会签：汤敏 and 会签：伍大勇: everybody who signs beside the others, each with the day that follows. */
export function readCountersigner(form: Form, entry: Entry): void {
  const path = ['approval', 'countersigned'];
  if (entry.path.endsWith('.date')) {
    const { countersigned = [] } = (form.value['approval'] ?? {}) as { countersigned?: Signed[] };
    const last = countersigned.at(-1);
    const date = form.dateIn(entry.text, entry.label);
    if (last === undefined || last.date !== undefined || date === undefined) form.keep(entry, entry.label);
    else {
      last.date = date;
      form.sources.push({ path: [...path, countersigned.length - 1, 'date'], piece: entry });
    }
    return;
  }
  const { rest, date } = splitDate(nameOf(entry.text));
  const people = rest.split(/[、，;；]/u).map((name) => name.trim());
  if (people.some((name) => !/^[\p{L}·.\s]{2,30}$/u.test(name) || isUnit(name))) form.keep(entry, entry.label);
  else for (const by of people) form.push(path, { by, ...(date === undefined ? {} : { date }) }, entry);
}
