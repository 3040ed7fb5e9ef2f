import type { Entry } from '../recognise/form/draft.ts';
import { cutAtSemicolons } from './enumerations.ts';
import type { Form } from './form.ts';
import { sentenceOf } from './words.ts';

/** What is asked of a person and is none of the other kinds. */
export function readOther(form: Form, entry: Entry): void {
  const path = ['qualifications', 'other'];
  const { text, label = '' } = entry;
  const isHan = /\p{Script=Han}/u.test(text);
  if (label !== '' && open.test(text.trim())) {
    form.push(path, `${label}${isHan ? '：' : ': '}${text}`, { ...entry, written: text });
    return;
  }
  // `English fluent; Arabic an advantage` is one text.
  const clauses = isHan ? cutAtSemicolons(withoutStop(text)) : [text];
  for (const clause of clauses)
    form.push(path, sentenceOf(clause), clauses.length === 1 ? entry : { ...entry, text: clause });
}

/** 性别：不限, `Gender: Any` say nothing without their label. */
const open =
  /^(?:不限|均可|皆可|无(?:要求|限制)|男女(?:不限|均可)|[男女](?:性|士)?|any|either|open|no (?:limit|preference|restrictions?)|not specified|(?:fe)?male)[.。]?$/iu;

/** 电工证；焊工证。 is two names, and what has a comma in it is a sentence. */
export function withoutStop(text: string): string {
  const bare = text.replace(/。$/u, '');
  return cutAtSemicolons(bare).length > 1 ? bare : text;
}
