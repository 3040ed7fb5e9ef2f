import { describe, expect, it } from 'vitest';
import { unusedKeys, valuesOf } from '../../support/every-key-values.ts';
import { files } from '../../support/every-key-workspace.ts';
import { type ReadSheet, readWorkbook } from '../../support/read-workbook.ts';
import { runJd } from '../../support/run.ts';

const workspace = Object.fromEntries(Object.entries(files).map(([file, text]) => [`/work/${file}`, text]));
const built = await runJd(['build', '--format', 'xlsx'], workspace);
const sheets = readWorkbook(built.files['/work/dist/handbook.xlsx']);

/** They say how the handbook is made, or are ids of something whose title is in the sheets. */
const unwritten =
  /^(?:handbook\.(?:language|acknowledgement|pay|logo|watermark|binding)|external\.id|form\.(?:parts|own\.(?:key|part)))$/;

/** In lists of names each is on a line of its own; a day or a label may be beside it. */
function holds({ rows }: ReadSheet, value: string | number | boolean): boolean {
  const isIt = (cell: unknown): boolean =>
    cell === value || (typeof cell === 'string' && cell.split(/\n|: |; | /).includes(String(value)));
  return rows.some((row) => row.some(isIt));
}
/** As a spreadsheet counts the days. */
function asCell(value: string | number | boolean): string | number | boolean {
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? Date.parse(String(value)) / 86_400_000 + 25_569 : value;
}

describe.each(['position', 'procedure', 'config'] as const)('every value of the %s', (kind) => {
  const values = valuesOf(kind).filter(({ key }) => !unwritten.test(key));

  it('is in a sheet', () => {
    expect(built.exitCode, built.err).toBe(0);
    expect(values.length).toBeGreaterThan(10);
    const kinds: Readonly<Record<string, string>> = { rules: 'Rules', stages: 'Stages', cases: 'Cases' };
    const lost = values.filter(({ key, value }) => {
      const written = kind === 'procedure' && key === 'kind' ? (kinds[String(value)] ?? '') : asCell(value);
      const text = key === 'handbook.status' ? 'CONTROLLED' : value;
      return !sheets.some((sheet) => holds(sheet, written) || holds(sheet, text));
    });
    expect(lost).toEqual([]);
  });
});

it('is looked for under every key that a form or a procedure can have', () => {
  expect(unusedKeys('position').filter((key) => !/^contacts\.external\.with\./.test(key))).toEqual([]);
  expect(unusedKeys('procedure')).toEqual([]);
});

it('leads back: each row has the id of its position, and each row of a list its number', () => {
  const [, ...others] = sheets.slice(0, 8);
  for (const { name, rows } of others) {
    const [head = [], ...body] = rows;
    expect(head.slice(0, 3), name).toEqual(['Id', 'Position', 'No.']);
    expect(body.length, name).toBeGreaterThan(0);
    for (const [id, title, number] of body) {
      const isWhole = name === 'Revisions' || name === 'Duties and KPIs';
      expect([['the-form', 'Vtitle'], ...(isWhole ? [[undefined, undefined]] : [])], name).toContainEqual([id, title]);
      if (!isWhole) expect(Number(number), name).toBeGreaterThan(0);
    }
  }
});
