import type { Draft } from '../recognise/form/draft.ts';
import { isRole, splitNames } from './words.ts';

const answering = /^(?:directly )?(?:responsible for|accountable for|in charge of)\W*$/i;
const people =
  /\b(?:staff|teams?|crew|employees|colleagues|volunteers|people|interns|trainees|none|nobody|no one|n\/a|nil)\b/i;

/** `Responsible for: reception duties and typing` says what there is to do, though in most forms that label names the reports. */
export function sayWork({ entries }: Draft): void {
  const own = entries.filter(({ path, label = '' }) => path === 'directReports' && answering.test(label));
  if (own.length === 0 || own.some(({ text }) => namesPeople(text))) return;
  const path = own.length > 1 || entries.some((entry) => entry.path === 'summary') ? 'duties' : 'summary';
  entries.forEach((entry, at) => {
    if (own.includes(entry)) entries[at] = { ...entry, path };
  });
}

/** `All restaurant, room service, stores and back of the house staff.` */
const allOf = /^(?:all|the|every|any)\s.{1,150}\b(?:staff|teams?|crews?|employees|personnel|workers|volunteers)\W*$/iu;
const ofWork =
  /^(?:all|the|every|any)\s(?:\p{L}+\s){0,2}(?:aspects?|matters|duties|activities|tasks|work|operations?)\b/iu;

/** Names of jobs are a few words each, of which the last says so; longer ones without such a word tell of work. */
function namesPeople(text: string): boolean {
  if (ofWork.test(text.trim())) return false;
  const names = splitNames(text);
  const short = names.filter((name) => name.split(/\s+/).length <= 5);
  if (!/\p{Script=Latin}/u.test(text) || allOf.test(text.trim()) || short.some((name) => people.test(name)))
    return true;
  const named = short.filter((name) => /^[\p{Lu}\d]/u.test(name) && isRole(name.replace(/\s*\([^()]*\)$/, '')));
  return text.split(/\s+/).length < 6 || named.length * 2 >= names.length;
}
