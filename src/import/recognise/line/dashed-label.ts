import type { Dictionary, Label } from '../../labels/index.ts';

/** Words that are a label before a dash wherever they stand; `Manager – Operations` is a title. */
const facts =
  /^(?:(?:job|post|position|role) title|title|position|post|department|location|grade|salary|hours(?: of work)?|working hours|reports to|reporting to|responsible to|line manager|contract(?: type)?|vacancy|reference(?: number)?|education|experience|qualifications|purpose)$/i;
/** Labels of these that have two words or more are seldom anything else. */
const sure = /^(?:summary|reportsTo|directReports|employmentType|pay|conditions|qualifications)(?:\.|$)/;

/** `Qualification – Diploma in nursing` below what is asked of a person, `Job title – Cook`: a dash with spaces around it in the place of a colon. */
export function splitAtDash(
  dictionary: Dictionary,
  text: string,
  within: string | undefined,
): { readonly label: Label; readonly written: string; readonly value: string } | undefined {
  const [, written = '', value = ''] = /^(\p{L}[^:–—\d]{2,30}?) +[–—-] +(\S.{0,300})$/u.exec(text) ?? [];
  if (written === '' || /\p{Script=Han}/u.test(written)) return undefined;
  const search = within === undefined ? {} : { within };
  // `MINIMUM QUALIFICATIONS - SPECIAL REQUIREMENTS`: two names of a part, of which the second says more.
  if (!/\p{Ll}/u.test(text)) {
    const [part, own] = [written, value].map((each) => dictionary.find(each, search));
    const heading = own ?? part;
    return part !== undefined && /^(?:qualifications|conditions|contacts)$/.test(part.path)
      ? { label: { ...(heading ?? part), written: text }, written: text, value: '' }
      : undefined;
  }
  // `TICKETS AND LICENCES – …`: capitals are a label whatever they say.
  const isCapital = /^\p{Lu}[\p{Lu}\s&/,’'-]{4,}$/u.test(written) && /\p{Ll}{2}/u.test(value);
  const found = dictionary.find(written, search);
  const label = isCapital ? (found ?? dictionary.guess(written, search) ?? { path: 'x', written }) : found;
  if (label === undefined) return undefined;
  if (isCapital) return { label, written, value: value.trim() };
  const isAsked = within === 'qualifications' && label.path.startsWith('qualifications');
  const isSure = facts.test(written) || (/\p{L}\s+\p{L}/u.test(written) && sure.test(label.path));
  return isAsked || (within !== 'duties' && isSure) ? { label, written, value: value.trim() } : undefined;
}
