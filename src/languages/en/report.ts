import { duration, grouped } from '../quote.ts';
import type { ChartLabels, ExplainLabels, ReportLabels } from '../report-labels.ts';
import { count } from './words.ts';

export const reportLabels: ReportLabels = {
  error: 'error',
  warning: 'warning',
  help: 'help',
  isTally: (line) =>
    /^(?:no (?:new )?problems in|[\d,]+ (?:errors?|warnings?)\b.* in) [\d,]+ positions?\b.* \(.*\)$/.test(line),
  tally({ errors, warnings, workspaces = 1, positions, procedures, ignored = 0, known = 0, milliseconds }) {
    const forms = `${several(positions, 'position')}${procedures > 0 ? ` and ${several(procedures, 'procedure')}` : ''}`;
    const files = workspaces > 1 ? `${forms} of ${several(workspaces, 'workspace')}` : forms;
    const hidden = [
      ...(ignored > 0 ? [`${grouped(ignored)} ignored`] : []),
      ...(known > 0 ? [`${grouped(known)} known`] : []),
    ];
    const found = listFound(errors, warnings) ?? `no ${known > 0 ? 'new ' : ''}problems`;
    return `${found} in ${[files, ...hidden].join(', ')} (${duration(milliseconds)})`;
  },
  selected({ files, errors, warnings }) {
    const shown = `only findings about the ${files === 1 ? 'file that was named' : `${several(files, 'file')} that were named`} are shown`;
    const others = listFound(errors, warnings);
    if (others === undefined) return `${shown}; there are no others`;
    return `${shown}; ${others.replace(', ', ' and ')} ${errors + warnings === 1 ? 'is' : 'are'} about other files`;
  },
  join: (message, help) => `${message}; ${help}`,
  columns: ['Level', 'Where', 'What'],
  omitted: (number) =>
    number === 1
      ? 'one more finding has no room here; `jd validate` shows it'
      : `${grouped(number)} more findings have no room here; \`jd validate\` shows them`,
  otherWarnings: (number) =>
    number === 1
      ? '1 of the warnings is not about the chart; `jd validate` shows it'
      : `${grouped(number)} of the warnings are not about the chart; \`jd validate\` shows them`,
  configOnly: 'the config has errors, so no other file was checked',
  steps: {
    validate: 'validating',
    fonts: 'preparing the fonts',
    pass1: 'printing, pass 1',
    pass2: 'printing, pass 2',
    pass3: 'printing, pass 3',
    read: 'reading the PDF back',
    write: 'writing',
  },
  forms: (number, count) => `forms, ${grouped(number)} of ${grouped(count)}`,
  duration,
  claimed: (standards) => `the PDF conforms to ${standards.join(' and ')}`,
  withheld: ({ standard, clauses }) =>
    `the PDF does not claim to conform to ${standard}: ${clauses.map((clause) => pdfReasons[clause] ?? `clause ${clause}`).join(', ')}`,
  withoutSandbox:
    'the browser prints without its sandbox, because jd runs as root; run jd as a non-root user to enable it',
  further: (number) => `${grouped(number)} more of these are in this file; the first is here`,
  firstFix: 'correct those that are listed; jd then lists the next ones',
  moreEdges: (number) => `… and ${grouped(number)} more`,
};

export const explainLabels: ExplainLabels = {
  what: 'What it means',
  why: 'Why it matters',
  example: 'Example',
  fix: 'How to fix it',
  fixable: (code) => `Where only one thing can have been meant, jd does it: \`jd fix --only ${code}\`.`,
  level: (level) => `${level} by default`,
};

export const chartLabels: ChartLabels = {
  title: 'Organization chart',
  cycle: 'in a cycle',
  dangling: 'superior unclear',
  broken: 'file with errors',
  external: 'external',
  departments: 'Departments',
  positions: (number) => several(number, 'position'),
  span: (number) => count(number, 'report'),
  holders: (names) =>
    names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${grouped(names.length - 2)} more`,
  headcount: (number) => `headcount ${grouped(number)}`,
  dotted: (titles) => `dotted line to ${titles.join(', ')}`,
  hidden: (number) => `${grouped(number)} more below`,
  reportsInCycle: (superior) => `reports to ${superior}, in a cycle`,
  unknownSuperior: (reference) => `superior unclear: ${reference}`,
};

/** Undefined if nothing was found. */
function listFound(errors: number, warnings: number): string | undefined {
  const found = [
    ...(errors > 0 ? [several(errors, 'error')] : []),
    ...(warnings > 0 ? [several(warnings, 'warning')] : []),
  ];
  return found.length === 0 ? undefined : found.join(', ');
}

function several(number: number, noun: string): string {
  return count(number, noun).replace(/^\d+/, grouped(number));
}

/** What is against the clauses that a workspace can break. */
const pdfReasons: Readonly<Record<string, string>> = {
  glyph: 'a character is in no font',
  '7.2': 'a list or table has other parts than it may have (clause 7.2)',
  '7.3': 'a picture has no description (clause 7.3)',
  '7.4.2': 'a heading skips a level (clause 7.4.2)',
  '7.5': 'the rows of a table are not of one width (clause 7.5)',
};
