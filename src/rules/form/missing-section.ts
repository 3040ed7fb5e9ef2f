import type { Section } from '../../findings/finding.ts';
import type { Contact, Position } from '../../model/position.ts';
import type { ComparingRule } from '../rule.ts';

/** The first part, basic information, is never empty, because title and department are required. */
const sections = ['summary', 'contacts', 'qualifications', 'duties'] as const;

/** Of nearly every form there is nothing else to note. */
const complete = 'complete';

type Note = typeof complete | { readonly file: string; readonly empty: readonly Section[] };

/**
 * One finding for each form; a part that is empty in all of several forms is one finding, at the first form. A part that
 * the settings hide may be empty.
 */
export const missingSection: ComparingRule<'form/missing-section', Note> = {
  code: 'form/missing-section',
  level: 'warning',
  note(position, { form }) {
    const empty = sections.filter((section) => !form.hide.includes(section) && isEmpty(position, section));
    return empty.length === 0 ? complete : { file: position.file, empty };
  },
  *compare(notes) {
    const forms = notes.map((note) => (note === complete ? { file: '', empty: [] } : note));
    const unused = sections.filter(
      (section) => forms.length > 1 && forms.every(({ empty }) => empty.includes(section)),
    );
    const [first] = forms;
    if (first !== undefined && unused.length > 0) {
      yield { at: placeOf(first.file, unused), facts: { sections: unused, forms: forms.length } };
    }
    for (const { file, empty } of forms) {
      const own = empty.filter((section) => !unused.includes(section));
      if (own.length > 0) yield { at: placeOf(file, own), facts: { sections: own, forms: 1 } };
    }
  },
};

function placeOf(file: string, empty: readonly Section[]): { readonly file: string; readonly path: string[] } {
  return { file, path: empty.slice(0, 1) };
}

function isEmpty({ summary, contacts, qualifications, duties }: Position, section: Section): boolean {
  if (section === 'summary') return summary.length === 0;
  if (section === 'duties') return duties.length === 0;
  if (section === 'contacts') return isSilent(contacts?.internal) && isSilent(contacts?.external);
  return Object.values(qualifications ?? {}).every((value) => value === undefined || value.length === 0);
}

function isSilent(contact: Contact | undefined): boolean {
  return (
    contact === undefined || (contact.share === undefined && contact.purpose === undefined && contact.with.length === 0)
  );
}
