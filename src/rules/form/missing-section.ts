import type { Contact, Position } from '../../position.ts';
import type { Rule } from '../index.ts';

/** The first part, basic information, is never empty: title and department are required. */
const sections = ['summary', 'contacts', 'qualifications', 'duties'] as const;

export const missingSection: Rule<'form/missing-section'> = {
  code: 'form/missing-section',
  level: 'warning',
  *check({ workspace }) {
    for (const position of workspace.positions) {
      for (const section of sections) {
        if (isEmpty(position, section)) yield { at: { file: position.file, path: [section] }, facts: { section } };
      }
    }
  },
};

function isEmpty({ summary, contacts, qualifications, duties }: Position, section: (typeof sections)[number]): boolean {
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
