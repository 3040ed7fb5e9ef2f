import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillForm } from '../../../src/import/fill/index.ts';
import { importDocuments } from '../../../src/import/index.ts';
import { openOwnForm, type PrintedPosition, printExample, writeForms } from '../../support/own-form.ts';

const layouts = [
  'bands',
  'merged-labels',
  'grid-of-six',
  'two-columns',
  'kpi-beside',
  'duty-shares',
  'relations-table',
  'one-cell',
  'nested-table',
  'headed',
  'bold-headed',
  'label-lines',
  'tabbed',
];
const keys = [
  'title',
  'code',
  'department',
  'reportsTo',
  'directReports',
  'headcount',
  'grade',
  'location',
  'employmentType',
  'qualifications.education',
  'qualifications.experience',
  'qualifications.abilities',
  'qualifications.knowledge',
  'qualifications.certificates',
  'qualifications.other',
  'contacts.internal',
  'contacts.external',
];

describe.each([
  ['zh', 'customer-service', 'service-supervisor'],
  ['en', 'warehouse-operations', 'receiving-supervisor'],
] as const)('a form in %s', (language, example, id) => {
  it.each(layouts)('laid out as %s is filled so that import reads the same values', async (layout) => {
    const positions = await printExample(example);
    const one = positions.get(id) ?? [...positions.values()][1];
    if (one === undefined) throw new Error('the example has no second position');
    const forms = await writeForms(layout, language);
    expect(forms.length).toBeGreaterThan(0);
    for (const [name, bytes] of forms) compare(name, bytes, one);
  });
});

function compare(name: string, bytes: Uint8Array, { position, printed }: PrintedPosition): void {
  const { content, missing } = fillForm(openOwnForm(bytes), printed);
  const { files, report } = importDocuments([{ file: 'filled.docx', bytes: content }], { configured: true });
  expect(report.positions.length, name).toBe(1);
  const value = parse(files[0]?.text ?? '');
  const lost = missing.some((key) => /^contacts\.(?:purpose|frequency)$/.test(key)) ? /^contacts/ : /^$/;
  const placed = keys.filter((key) => !missing.includes(key) && !lost.test(key));
  expect(placed, name).toContain('title');
  const read = placed.map((key) => [key, bare(flatten(key.split('.').reduce((part, step) => part?.[step], value)))]);
  expect(read, name).toEqual(
    placed.map((key) => [key, bare((printed.lines.get(key) ?? []).map(({ text }) => text).join(''))]),
  );
  if (missing.includes('duties.duty')) return;
  const duties: unknown[] = value.duties;
  // A form that has essential duties alone has no place for the others.
  const isLeft = missing.includes('duties (essential: false)');
  const own = position.duties.filter(({ essential }) => !isLeft || essential !== false);
  expect(
    duties.map((duty) => bare(typeof duty === 'object' ? flatten(Object(duty).duty) : flatten(duty))),
    name,
  ).toEqual(own.map(({ duty }) => bare(duty)));
}

function flatten(value: unknown): string {
  if (value == null) return '';
  return typeof value === 'object' ? Object.values(value).map(flatten).join('') : `${value}`;
}

/** Letters and digits, since import takes lists apart at their marks. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
