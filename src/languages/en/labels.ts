import type { ChartLabels, ExplainLabels, HandbookLabels, ReportLabels } from '../labels.ts';
import { duration, grouped } from '../quote.ts';
import { count } from './words.ts';

export const reportLabels: ReportLabels = {
  error: 'error',
  warning: 'warning',
  help: 'help',
  tally({ errors, warnings, positions, procedures, milliseconds }) {
    const files = `${several(positions, 'position')}${procedures > 0 ? ` and ${several(procedures, 'procedure')}` : ''}`;
    const time = `(${duration(milliseconds)})`;
    if (errors + warnings === 0) return `all is well in ${files} ${time}`;
    const found = [
      ...(errors > 0 ? [several(errors, 'error')] : []),
      ...(warnings > 0 ? [several(warnings, 'warning')] : []),
    ];
    return `${found.join(', ')} in ${files} ${time}`;
  },
  configOnly: 'the config is faulty, so no other file was checked',
  moreEdges: (number) => `… and ${grouped(number)} more`,
};

export const explainLabels: ExplainLabels = {
  what: 'What it means',
  why: 'Why it matters',
  example: 'Example',
  mend: 'How to mend it',
  level: (level) => `${level} by default`,
};

export const chartLabels: ChartLabels = {
  cycle: 'in a circle',
  dangling: 'superior unclear',
  broken: 'file with errors',
  external: 'external',
  span: (number) => count(number, 'report'),
  hidden: (number) => `${grouped(number)} more below`,
  reportsInCycle: (superior) => `reports to ${superior}, in a circle`,
  unknownSuperior: (reference) => `superior unclear: ${reference}`,
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const handbookLabels: HandbookLabels = {
  contents: 'Contents',
  chart: 'Organisation chart',
  positionTable: 'Table of positions',
  positions: 'Positions',
  toTop: 'Back to top',
  skipToContent: 'Skip to content',
  draft: 'DRAFT',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  aside: [' (', ')'],
  quantity: (target, unit) => (unit === undefined ? `${target}` : `${target}${/^[%‰°]/.test(unit) ? '' : ' '}${unit}`),
  defaultTitle: (departments) =>
    departments.length === 0 ? 'Job descriptions' : `${departments.join(', ')}: job descriptions`,
  blank: '—',
  date(iso) {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
    const name = months[Number(month) - 1];
    return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
  },
  numeral: (number) => String(number),
  version: 'Version',
  superior: 'Reports to',
  directReports: 'Direct reports',
  internal: 'Internal',
  external: 'External',
  yes: 'Yes',
  number: 'No.',
  parts: {
    basic: 'Basic information',
    summary: 'Purpose of the position',
    contacts: 'Work contacts',
    qualifications: 'Qualifications',
    duties: 'Duties and responsibilities',
    authority: 'Authority',
    career: 'Career paths',
    conditions: 'Working conditions',
    pay: 'Pay',
    compliance: 'Compliance',
    revisions: 'Revision history',
  },
  fields: {
    code: 'Number',
    title: 'Title',
    department: 'Department',
    reportsTo: 'Reports to',
    directReports: 'Direct reports',
    dottedLineTo: 'Dotted line to',
    aliases: 'Also called',
    formerTitles: 'Former titles',
    headcount: 'Headcount',
    grade: 'Grade',
    family: 'Job family',
    employmentType: 'Employment',
    location: 'Location',
    incumbents: 'Held by',
    effective: 'In force since',
    reviewBy: 'Review by',
    preparedBy: 'Prepared by',
    preparedOn: 'Prepared on',
    reviewedBy: 'Reviewed by',
    reviewedOn: 'Reviewed on',
    approvedBy: 'Approved by',
    approvedOn: 'Approved on',
    education: 'Education',
    experience: 'Experience',
    abilities: 'Skills and abilities',
    knowledge: 'Knowledge',
    certificates: 'Certificates and licences',
    training: 'Training',
    preferred: 'Preferred',
    other: 'Other requirements',
    duty: 'Duty',
    kpi: 'Performance measure (KPI)',
    share: 'Share of time',
    essential: 'Essential',
    purpose: 'Purpose',
    frequency: 'Frequency',
    target: 'Target',
    unit: 'Unit',
    formula: 'Formula',
    weight: 'Weight',
    period: 'Period',
    source: 'Source',
    authorityKind: 'Kind',
    authorityText: 'May decide',
    limit: 'Limit',
    rotation: 'Rotation',
    promotion: 'Promotion',
    substitutes: 'Substitutes',
    place: 'Place of work',
    hours: 'Hours',
    travel: 'Travel',
    physical: 'Physical demands',
    payGrade: 'Pay grade',
    payMin: 'Minimum',
    payMax: 'Maximum',
    currency: 'Currency',
    payPeriod: 'Paid per',
    flsa: 'FLSA status',
    revisionVersion: 'Version',
    revisionDate: 'Date',
    change: 'Change',
    by: 'By',
    mission: 'Mission',
    functions: 'Functions',
    organisation: 'Organisation',
    date: 'Date',
    confidentiality: 'Confidentiality',
  },
};

function several(number: number, noun: string): string {
  return count(number, noun).replace(/^\d+/, grouped(number));
}
