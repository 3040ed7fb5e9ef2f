const qualifications = [
  'education',
  'experience',
  'abilities',
  'knowledge',
  'certificates',
  'training',
  'preferred',
  'other',
];

/** Where a form keeps the content of the schema's own terms: the path, and the key whose terms they are. */
export const formPaths: readonly (readonly [path: string, key: string])[] = [
  ...[
    'title',
    'code',
    'aliases',
    'formerTitles',
    'department',
    'reportsTo',
    'dottedLineTo',
    'directReports',
    'headcount',
    'grade',
    'family',
    'employmentType',
    'location',
    'incumbents',
    'effective',
    'reviewBy',
    'revisions',
    'summary',
    'contacts',
    'qualifications',
    'duties',
    'authority',
    'career',
    'conditions',
    'pay',
    'approval',
  ].map((key) => [key, key] as const),
  ['approval.prepared.by', 'prepared'],
  ['approval.reviewed.by', 'reviewed'],
  ['approval.approved.by', 'approved'],
  ...['internal', 'external', 'with', 'purpose', 'frequency', 'share'].map((key) => [`contacts.${key}`, key] as const),
  ...qualifications.map((key) => [`qualifications.${key}`, key] as const),
  ...['duty', 'kpi', 'share', 'essential', 'group'].map((key) => [`duties.${key}`, key] as const),
  ...['name', 'target', 'unit', 'formula', 'weight', 'period', 'source'].map(
    (key) => [`duties.kpi.${key}`, key] as const,
  ),
  ...['kind', 'text', 'limit'].map((key) => [`authority.${key}`, key] as const),
  ...['version', 'date', 'change', 'by'].map((key) => [`revisions.${key}`, key] as const),
  ...['rotation', 'promotion', 'substitutes'].map((key) => [`career.${key}`, key] as const),
  ...['place', 'hours', 'travel', 'physical'].map((key) => [`conditions.${key}`, key] as const),
];

/**
 * Two kinds of qualifications under one label: what each line says decides, or else it is one of the others. `KRA /
 * Responsibilities` heads the duties.
 */
export function joinPaths(first: string, second: string): string | undefined {
  if ([first, second].sort().join() === 'duties.duty,duties.group') return 'duties.duty';
  const both = [first, second]
    .map((path) => path.replace('qualifications.training', 'qualifications.education'))
    .sort();
  if (!both.every((path) => path.startsWith('qualifications'))) return undefined;
  if (both[0] === both[1]) return both[0];
  if (both.join() === 'qualifications.education,qualifications.experience')
    return 'qualifications.education+experience';
  if (both.join() === 'qualifications.abilities,qualifications.knowledge') return 'qualifications.knowledge+abilities';
  return 'qualifications';
}

/** What a heading stands for whose hint is a line of YAML. */
export function entryOfLine(line: string): { readonly path: string; readonly essential?: boolean } {
  if (line.startsWith('duties:')) return { path: 'duties', essential: line.includes('essential: true') };
  if (line.startsWith('pay:')) return { path: 'pay' };
  if (line.startsWith('revisions:')) return { path: 'x-revision' };
  if (line.startsWith('conditions:')) return { path: 'conditions' };
  return {
    path: line.includes('education') ? 'qualifications.education+experience' : 'qualifications.knowledge+abilities',
  };
}
