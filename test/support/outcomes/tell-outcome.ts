import { importDocuments } from '../../../src/import/index.ts';
import { writeReport } from '../../../src/import/report-text.ts';
import { importTexts } from '../../../src/languages/imports.ts';
import { writeOpenXml } from '../corpus/writers/open-xml.ts';
import { readSheet } from './read-sheet.ts';

/** All that an import makes of a document, as somebody gets it: the files and the report. */
export function tellOutcome(file: string, bytes: Uint8Array): string {
  const { files, report, language } = importDocuments([{ file, bytes }]);
  const all = [...files, { path: 'import-report.md', text: writeReport(report, importTexts[language]) }];
  return all.map(({ path, text }) => `==== ${path}\n${text}`).join('\n');
}

/** The Word document that `showDocument` shows as this text. */
export function writeWord(text: string): Uint8Array {
  return writeOpenXml(readSheet(text));
}
