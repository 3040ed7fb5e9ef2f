import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse } from '../../../src/renderers/csv/write.ts';
import { valuesOf } from '../../support/every-key-values.ts';
import { files } from '../../support/every-key-workspace.ts';
import { hostileTexts, writeHostileWorkspace } from '../../support/hostile-values.ts';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { runJd, service } from '../../support/run.ts';

const guide = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
const documented = new RegExp(/```\n(\(\^.*)\n```/.exec(guide)?.[1] ?? 'missing', 'g');

/** The way back that the documentation gives. */
function readBack(text: string): string {
  return text.replace(documented, '$1$2');
}

/** Reads RFC 4180, and nothing else. */
function readCsv(text: unknown): string[][] {
  const rows: string[][] = [];
  const body = String(text);
  expect(body.startsWith('\ufeff')).toBe(true);
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = 1;
  let row: string[] = [];
  while (field.lastIndex < body.length) {
    const at = field.lastIndex;
    const found = field.exec(body);
    if (found === null) throw new Error(`no field at ${at}: ${body.slice(at, at + 40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const csvFiles = (built: MemoryFiles): string[] => Object.keys(built).filter((file) => file.endsWith('.csv'));

describe('jd build --format csv', async () => {
  const workspace = Object.fromEntries(Object.entries(files).map(([file, text]) => [`/work/${file}`, text]));
  const { files: built } = await runJd(['build', '--format', 'csv'], workspace);
  const tables = csvFiles(built).map((file) => [file, readCsv(built[file])] as const);

  it('writes a file a table, all rows of one as long as its head', () => {
    const names =
      'positions summary duties contacts qualifications authority conditions revisions procedures steps departments handbook';
    expect(tables.map(([file]) => file)).toEqual(names.split(' ').map((name) => `/work/dist/csv/${name}.csv`));
    for (const [file, [head = [], ...rows]] of tables) {
      expect(rows.length, file).toBeGreaterThan(0);
      for (const row of rows) expect(row, file).toHaveLength(head.length);
    }
  });

  it('has every value of every form in them', () => {
    // A countersignature has its day beside it, and an own field its label before it.
    const lines = tables.flatMap(([, rows]) => rows.flat().flatMap((cell) => cell.split('\n')));
    const cells = new Set(lines.flatMap((line) => [line, ...line.split(/: |; | /)]));
    const lost = [...valuesOf('position'), ...valuesOf('procedure').filter(({ key }) => key !== 'kind')].filter(
      ({ value }) => !cells.has(String(value)),
    );
    expect(lost).toEqual([]);
  });

  it('removes the tables of a part that no longer exists, and keeps those of the book', async () => {
    const first = await runJd(['build', '--format', 'csv', '--department', 'Service'], service);
    expect(csvFiles(first.files)).toHaveLength(12);
    expect(csvFiles(first.files)[0]).toBe('/work/dist/csv/positions-Service.csv');
    const whole = await runJd(['build', '--format', 'csv'], first.files);
    expect(csvFiles(whole.files)).toHaveLength(24);
    const renamed = Object.fromEntries(
      Object.entries(whole.files).map(([file, text]) => [
        file,
        file.endsWith('.yaml') ? String(text).replace('department: Service', 'department: Care') : text,
      ]),
    );
    const after = await runJd(['build', '--format', 'csv'], renamed);
    expect(after.exitCode, after.err).toBe(0);
    expect(csvFiles(after.files)).toHaveLength(12);
    expect(after.err).toContain('`csv/duties-Service.csv`');
  });
});

describe('a text in CSV', () => {
  it('is no formula wherever a spreadsheet may begin a cell, and is read back as it was', async () => {
    const { files: built } = await runJd(['build', '--format', 'csv'], writeHostileWorkspace());
    const [head = [], ...rows] = readCsv(built['/work/dist/csv/positions.csv']);
    const titles = rows.map((row) => row[head.indexOf('Position')] ?? '');
    expect(titles.map(readBack).sort()).toEqual([...hostileTexts].sort());
    for (const title of titles) {
      for (const start of title.split(/[,;\t\r\n]/)) expect(start).not.toMatch(/^"*[=+\-@＝＋－＠]/);
    }
    expect(defuse('=1+1')).toBe("'=1+1");
    expect(defuse('one\n- two')).toBe("one\n'- two");
    expect(defuse('a-b = c')).toBe('a-b = c');
  });

  it('is read back whatever it is', () => {
    const unit = fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', ',', ';', '\t', '\r', '\n', 'a', ' ', '客');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 16 }), (units) => {
        const text = units.join('');
        expect(readBack(defuse(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});
