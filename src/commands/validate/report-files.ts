import { languages } from '../../languages/index.ts';
import { reporters } from '../../reporters/index.ts';
import type { OwnFile } from './protect-files.ts';
import type { WantedReport } from './report-formats.ts';

/** The reports that are written to files; an earlier one is known by the line that counts the findings, in any language. */
export async function listReportFiles(wanted: readonly WantedReport[]): Promise<OwnFile[]> {
  const inFiles = wanted.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  if (inFiles.length === 0) return [];
  const labels = await Promise.all(Object.values(languages).map(async (load) => (await load()).report));
  const isCount = (line: string): boolean => labels.some(({ isTally }) => isTally(line));
  return Promise.all(
    inFiles.map(async ({ format, file }): Promise<OwnFile> => {
      const reporter = await reporters[format]();
      const isOurs = (bytes: Uint8Array) => reporter.isReport(new TextDecoder().decode(bytes), isCount);
      return { file, purpose: 'report', isOurs };
    }),
  );
}
