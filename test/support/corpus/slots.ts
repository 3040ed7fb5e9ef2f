/** Places of a form with one value on one line. */
export const lines = [
  'title',
  'code',
  'department',
  'reportsTo',
  'directReports',
  'headcount',
  'grade',
  'location',
  'employmentType',
  'preparedBy',
  'preparedDate',
  'reviewedBy',
  'reviewedDate',
  'approvedBy',
  'approvedDate',
  'education',
  'experience',
  'promotion',
  'rotation',
  'hours',
  'place',
  'travel',
  'flsa',
] as const;

/** Places with a list of sentences. */
export const lists = [
  'summary',
  'abilities',
  'knowledge',
  'certificates',
  'training',
  'preferred',
  'authority',
  'physical',
] as const;

/** Labels that head a part or a column. */
export const heads = [
  'form',
  'basic',
  'contacts',
  'internal',
  'external',
  'who',
  'purpose',
  'qualifications',
  'duties',
  'task',
  'number',
  'kpi',
  'share',
  'essential',
  'group',
  'career',
  'conditions',
  'signoff',
] as const;

export type Line = (typeof lines)[number];
export type List = (typeof lists)[number];
export type Head = (typeof heads)[number];
export type Slot = Line | List | Head;

/** Where the value of a slot is in a position. */
export const paths: Readonly<Record<Line | List, string>> = {
  title: 'title',
  code: 'code',
  department: 'department',
  reportsTo: 'reportsTo',
  directReports: 'directReports',
  headcount: 'headcount',
  grade: 'grade',
  location: 'location',
  employmentType: 'employmentType',
  preparedBy: 'approval.prepared.by',
  preparedDate: 'approval.prepared.date',
  reviewedBy: 'approval.reviewed.by',
  reviewedDate: 'approval.reviewed.date',
  approvedBy: 'approval.approved.by',
  approvedDate: 'approval.approved.date',
  education: 'qualifications.education',
  experience: 'qualifications.experience',
  promotion: 'career.promotion',
  rotation: 'career.rotation',
  hours: 'conditions.hours',
  place: 'conditions.place',
  travel: 'conditions.travel',
  flsa: 'compliance.flsa',
  summary: 'summary',
  abilities: 'qualifications.abilities',
  knowledge: 'qualifications.knowledge',
  certificates: 'qualifications.certificates',
  training: 'qualifications.training',
  preferred: 'qualifications.preferred',
  authority: 'authority',
  physical: 'conditions.physical',
};
