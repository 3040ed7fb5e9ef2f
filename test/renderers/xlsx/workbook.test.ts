import { describe, expect, it } from 'vitest';
import { readExamples } from '../../support/example-files.ts';
import { readWorkbook } from '../../support/read-workbook.ts';
import { runJd } from '../../support/run.ts';

const examples = readExamples();
async function build(example: string, ...words: readonly string[]) {
  const run = await runJd(['build', `examples/${example}`, '--format', 'xlsx', '--out', '/out', ...words], examples, {
    env: { SOURCE_DATE_EPOCH: '1767225600' },
  });
  expect(run.exitCode, run.err).toBe(0);
  return run.files;
}

describe.each([
  [
    'customer-service',
    '岗位|职责综述|职责与考核指标|工作联系|任职资格|工作权限|工作条件|修订记录|工作规程|规程步骤|部门|手册',
  ],
  [
    'warehouse-operations',
    'Positions|Summaries|Duties and KPIs|Contacts|Qualifications|Authority|Working conditions|Revisions|Procedures|Procedure steps|Departments|Handbook',
  ],
])('the workbook of %s', async (example, names) => {
  const files = await build(example);
  const sheets = readWorkbook(files['/out/handbook.xlsx']);

  it('has a sheet for each kind of row, with heads of their own', () => {
    expect(sheets.map(({ name }) => name)).toEqual(names.split('|'));
    for (const { rows, name } of sheets) {
      const [head = []] = rows;
      expect(new Set(head).size, name).toBe(head.length);
      expect(
        head.every((title) => typeof title === 'string' && title !== ''),
        name,
      ).toBe(true);
      expect(head.at(-1)).toBe(`jd ${rows.length - 1}`);
    }
  });

  it('keeps the head in view, filters every column that is seen, and hides the marks', () => {
    for (const { rows, elements, hidden, name } of sheets) {
      const [head = []] = rows;
      expect(hidden, name).toEqual([head.length - 1]);
      const found = (tag: string) => elements.filter((element) => element.name === tag).map((each) => each.attributes);
      expect(found('pane')).toMatchObject([{ ySplit: '1', state: 'frozen', topLeftCell: 'A2' }]);
      const last = String.fromCharCode(64 + (head.length - 1));
      if (head.length < 26) expect(found('autoFilter')).toEqual([{ ref: `A1:${last}${rows.length}` }]);
      else expect(found('autoFilter')[0]?.['ref']).toMatch(new RegExp(`^A1:A[A-Z]${rows.length}$`));
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });

  it('is the same file twice', async () => {
    expect((await build(example))['/out/handbook.xlsx']).toEqual(files['/out/handbook.xlsx']);
  });
});

describe('the cells', async () => {
  const sheets = readWorkbook((await build('warehouse-operations'))['/out/handbook.xlsx']);
  const sheet = (name: string) => sheets.find((each) => each.name === name);
  const column = (name: string, title: string): unknown[] => {
    const [head = [], ...rows] = sheet(name)?.rows ?? [];
    return rows.map((row) => row[head.indexOf(title)]);
  };

  it('are numbers and dates where they can be counted', () => {
    expect(column('Positions', 'Headcount').every((cell) => typeof cell === 'number')).toBe(true);
    // 6 January 2025.
    expect(new Set(column('Positions', 'Effective date'))).toEqual(new Set([45663]));
    const [first = []] = sheet('Positions')?.rows.slice(1) ?? [];
    expect(first.slice(0, 6)).toEqual([
      'warehouse-operations-manager',
      'WO-100',
      'Warehouse Operations Manager',
      'Warehouse Operations',
      'Director of Distribution',
      'director-of-distribution',
    ]);
  });

  it('give a share once, so that the shares of a position sum up', () => {
    const ids = column('Duties and KPIs', 'Id');
    const shares = column('Duties and KPIs', '% of time');
    const sums = new Map<unknown, number>();
    for (const [at, id] of ids.entries()) sums.set(id, (sums.get(id) ?? 0) + Number(shares[at] ?? 0));
    expect(sums.size).toBeGreaterThan(5);
    expect(new Set(sums.values())).toEqual(new Set([100]));
  });
});
