import { listSources, refuseLosses, type SourceList, type Target } from '../../build/guard.ts';
import { isWithin, listSourceFolders } from '../../build/output-folder.ts';
import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { languages } from '../../languages/index.ts';
import { reporters } from '../../reporters/index.ts';
import type { ReporterName } from '../../reporters/reporter.ts';
import { foldText } from '../../text/text.ts';

/** A report that is written to a file. */
export interface ReportFile {
  readonly format: ReporterName;
  /** As typed. */
  readonly file: string;
}

/** Checks before writing that the files differ and that each is free or holds an earlier report of the same kind. */
export async function protectReports(
  host: Host,
  workspaces: readonly SourceList[],
  files: readonly ReportFile[],
  force: boolean,
): Promise<void> {
  const places = new Map<string, string>();
  for (const { file } of files) {
    const real = host.real(host.resolve(file));
    const other = places.get(foldText(real));
    if (other !== undefined) throw new Failure('output/same-file', { one: other, other: file }, 2);
    places.set(foldText(real), file);
    const [folder] = workspaces.flatMap((workspace) =>
      listSourceFolders(workspace.config).filter((each) =>
        isWithin(host, host.resolve(workspace.folder, each), host.resolve(file)),
      ),
    );
    if (folder !== undefined && host.look(host.resolve(file)).kind === 'none') {
      throw new Failure('output/report-among-sources', { file, folder }, 2);
    }
  }
  const labels = await Promise.all(Object.values(languages).map(async (load) => (await load()).report));
  const isCount = (line: string): boolean => labels.some(({ isTally }) => isTally(line));
  const targets = await Promise.all(
    files.map(async ({ format, file }): Promise<Target> => {
      const reporter = await reporters[format]();
      return {
        path: host.resolve(file),
        isOurs: (bytes) => reporter.isReport(new TextDecoder().decode(bytes), isCount),
      };
    }),
  );
  refuseLosses(host, targets, {
    sources: new Map(workspaces.flatMap((workspace) => [...listSources(host, workspace)])),
    force,
    purpose: 'report',
  });
}
