/** How the text below a label is read. */
export type PathKind = 'one' | 'names' | 'sentences' | 'part';

const ones = new Set([
  'title',
  'code',
  'department',
  'reportsTo',
  'headcount',
  'grade',
  'family',
  'employmentType',
  'location',
  'effective',
  'reviewBy',
  'compliance.flsa',
  'approval.date',
  'qualifications.education',
  'qualifications.experience',
  'conditions.place',
  'conditions.hours',
  'conditions.travel',
]);
const names = new Set([
  'aliases',
  'formerTitles',
  'dottedLineTo',
  'directReports',
  'incumbents',
  'career.rotation',
  'career.promotion',
  'career.substitutes',
]);
const parts = new Set([
  'form',
  'basic',
  'contacts',
  'qualifications',
  'approval',
  'career',
  'conditions',
  'pay',
  'revisions',
  'number',
  'x-signature',
  'x-note',
  'x-structure',
  'x-revision',
]);

export function kindOf(path: string): PathKind {
  if (ones.has(path) || /^(?:approval\.\w|pay\.|config\.)/.test(path)) return 'one';
  if (names.has(path)) return 'names';
  return parts.has(path) ? 'part' : 'sentences';
}

/** The part of the form to which a path belongs: labels in it are searched there first. */
export function partOf(path: string): string {
  const [first = ''] = path.split('.');
  return path.includes('.') || parts.has(path) || path === 'duties' || path === 'authority' ? first : 'basic';
}
