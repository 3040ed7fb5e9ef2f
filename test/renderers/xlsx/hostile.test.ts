import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuseCuts } from '../../../src/renderers/xlsx/limit.ts';
import { markRow } from '../../../src/renderers/xlsx/row-mark.ts';
import { escapeCell } from '../../../src/renderers/xlsx/xml-text.ts';
import { hostileTexts, writeHostileWorkspace } from '../../support/hostile-values.ts';
import { decodeCell, readWorkbook, unpack } from '../../support/read-workbook.ts';
import { expectRefusal, runJd } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

describe('hostile texts', async () => {
  const { files, exitCode, err } = await runJd(['build', '--format', 'xlsx'], writeHostileWorkspace());
  const sheets = readWorkbook(files['/work/dist/handbook.xlsx']);
  const columnOf = (sheet: string, title: string): unknown[] => {
    const [head = [], ...rows] = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    return rows.map((row) => row[head.indexOf(title)]);
  };

  it('stay texts, letter by letter', () => {
    expect(exitCode, err).toBe(0);
    const sorted = [...hostileTexts].sort();
    for (const [sheet, title] of [
      ['Positions', 'Position'],
      ['Duties and KPIs', 'Duty'],
      ['Duties and KPIs', 'KPI'],
      ['Duties and KPIs', 'Target'],
    ] as const)
      expect(columnOf(sheet, title).map(String).sort(), title).toEqual(sorted);
    expect(columnOf('Positions', 'Incumbents').sort()).toEqual(sorted.map((text) => `${text}\nOther`));
    expect(columnOf('Summaries', 'Text').sort()).toEqual(sorted.map((text) => `${text}\n${text}`));
  });

  it('make no formula, and no link', () => {
    const parts = [...unpack(files['/work/dist/handbook.xlsx']).values()].join('');
    expect(parts).not.toMatch(/<f[ >]|<hyperlink|<externalReference/);
  });
});

describe('a cell', () => {
  const allowed = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

  it('keeps every text, also what XML forbids', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('_x0041_', '_', 'x', '&', '<', '\r\n', '\u{1f600}', '\ud800', '\udc00', '\0'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const text = units.join('');
        const written = escapeCell(text);
        expect(written).toMatch(allowed);
        expect(written).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)|\r/);
        const read = written
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(decodeCell(read)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused if it would be longer than Excel keeps', async () => {
    const names = Array.from({ length: 200 }, (_, at) => `${at} ${'x'.repeat(190)}`);
    const files = {
      '/work/positions/crowd.yaml': writePosition(
        `title: Crowd\ndepartment: Odd\nreportsTo: null\nheadcount: 200\nincumbents: ${JSON.stringify(names)}`,
      ),
    };
    const refusal = expectRefusal(await runJd(['build', '--format', 'xlsx'], files), 2, files);
    expect(refusal).toContain('`crowd`');
    expect(refusal).toContain('38,');
  });
});

describe('a sheet', () => {
  it('is refused if it would have more rows than Excel keeps', () => {
    const sheet = { name: 'duties', title: 'Duties', columns: [] } as const;
    const rows = (count: number) => Array.from({ length: count }, () => ['a']);
    expect(() => refuseCuts([{ ...sheet, rows: rows(1_048_575) }])).not.toThrow();
    expect(() => refuseCuts([{ ...sheet, rows: rows(1_048_576) }])).toThrow(/build\/many-rows .*1048577/);
  });
});

describe('the mark of a row', () => {
  it('differs where a cell differs or is moved', () => {
    const rows = [['a', 'b'], ['ab', ''], ['', 'ab'], ['a', 'b', ''], ['b', 'a'], ['a\nb'], ['A', 'b'], ['1', 'b']];
    expect(new Set(rows.map(markRow)).size).toBe(rows.length);
    const many = Array.from({ length: 20_000 }, (_, at) => markRow([`${at}`]));
    expect(new Set(many).size).toBe(20_000);
    for (const mark of many.slice(0, 100)) expect(mark).toMatch(/^[\da-f]{16}$/);
  });

  it('is the same where a spreadsheet only writes the value in another way', () => {
    expect(markRow([30, true, { date: '2024-06-01' }, undefined])).toBe(markRow(['30', 'true', '2024-06-01', '']));
    expect(markRow(['a\r\nb'])).toBe(markRow(['a\nb']));
  });
});
