import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { writeReport } from '../../src/import/report-text.ts';
import { importTexts } from '../../src/languages/imports.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = 'Job title: Toll Collector\nDepartment: Bridges\n\nDuties\n- Takes the toll\n';

describe('a copy of another document', () => {
  const documents = [
    { file: 'JDs/Toll Collector.txt', bytes: bytes(text) },
    { file: 'JDs/Toll Collector - Copy.txt', bytes: bytes(text) },
    { file: 'JDs/old/Toll Collector.txt', bytes: bytes(text.replace('Takes', 'Counts')) },
    { file: 'JDs/Toll Collector final2.txt', bytes: bytes(text) },
  ];
  const { files, report } = importDocuments(documents);

  it('gives no position of its own, and the report says of what it is a copy', () => {
    expect(files.filter(({ path }) => path.startsWith('positions/'))).toHaveLength(2);
    expect(report.documents.map(({ notes }) => notes)).toEqual([
      [],
      [{ kind: 'copy', of: 'JDs/Toll Collector.txt' }],
      [],
      [{ kind: 'copy', of: 'JDs/Toll Collector.txt' }],
    ]);
    expect(writeReport(report, importTexts.en)).toContain(
      '| JDs/Toll Collector - Copy.txt | is the same as JDs/Toll Collector.txt, byte for byte, and was not read again |',
    );
    expect(writeReport(report, importTexts['zh-CN'])).toContain('与 JDs/Toll Collector.txt 完全相同');
  });

  it('is none where a sign differs, or a document is empty twice', () => {
    const notes = (...all: readonly string[]) =>
      importDocuments(all.map((each, at) => ({ file: `${at}.txt`, bytes: bytes(each) }))).report.documents.map(
        (each) => each.notes,
      );
    expect(notes(text, `${text} `)).toEqual([[], []]);
    expect(notes('', '')).toEqual([[], [{ kind: 'copy', of: '0.txt' }]]);
  });
});
