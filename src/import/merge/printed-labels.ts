import type { ValuePath } from '../../model/imported.ts';
import type { PrintedWords } from './merged.ts';
import type { Row } from './regions.ts';

type Fields = PrintedWords['fields'];
type Keys = Partial<Record<keyof Fields, string>>;

/** What is printed under another name than that of its key, or in a part of a form. */
const paths: Keys = {
  preparedBy: 'approval.prepared.by',
  preparedOn: 'approval.prepared.date',
  reviewedBy: 'approval.reviewed.by',
  reviewedOn: 'approval.reviewed.date',
  approvedBy: 'approval.approved.by',
  approvedOn: 'approval.approved.date',
  countersigned: 'approval.countersigned',
  payGrade: 'pay.grade',
  payMin: 'pay.min',
  payMax: 'pay.max',
  currency: 'pay.currency',
  payPeriod: 'pay.period',
  flsa: 'compliance.flsa',
};

/** The keys that the columns of each list print, by their heads. */
const columns: Readonly<Record<string, Keys>> = {
  duties: { duty: 'duty', kpi: 'kpi', share: 'share', essential: 'essential' },
  kpis: {
    kpi: 'name',
    target: 'target',
    unit: 'unit',
    weight: 'weight',
    period: 'period',
    formula: 'formula',
    source: 'source',
  },
  authority: { authorityKind: 'kind', authorityText: 'text', limit: 'limit' },
  revisions: { revisionVersion: 'version', revisionDate: 'date', change: 'change', by: 'by' },
};

/** The path of a value that is printed beside a label of its own. */
export function findPrinted(label: string, fields: Fields): string | undefined {
  return invert(paths, fields).get(label.trim());
}

/** What each column of a table prints, by the row of its heads: also a column in which no row has a value. */
export function listColumns(rows: readonly Row[], list: string, fields: Fields, count: number): Map<number, string> {
  const keys = invert(columns[list] ?? {}, fields);
  for (const { isTable, cells } of rows) {
    if (!isTable || cells.length !== count) continue;
    const found = cells.map(([line]) => (line?.values.length === 0 ? keys.get(line.text.trim()) : undefined));
    // Only the number of a duty has no key.
    const isHead = found.every((key, at) => key !== undefined || (at === 0 && list === 'duties'));
    if (isHead && found.some((key) => key !== undefined))
      return new Map(found.flatMap((key, at) => (key === undefined ? [] : [[at, key] as const])));
  }
  return new Map();
}

function invert(keys: Keys, fields: Fields): Map<string, string> {
  return new Map(Object.entries(keys).map(([field, key]) => [fields[field as keyof Fields], key]));
}

/** The entry of a list that has a row of its own. */
export function recordOf(path: ValuePath | undefined): { readonly list: string; readonly at: number } | undefined {
  const [list, at] = path ?? [];
  return typeof at === 'number' && Object.hasOwn(columns, String(list)) ? { list: String(list), at } : undefined;
}
