import { readForgeAddress } from '../../build/forge-address.ts';
import { showWorkspace } from '../../build/show-workspace.ts';
import type { Checked } from '../../build/validate.ts';
import type { Host } from '../../host.ts';
import { languages } from '../../languages/index.ts';
import { loadReportLabels } from '../../languages/load-report-labels.ts';
import type { HandbookLanguage } from '../../model/config.ts';
import { reporters } from '../../reporters/index.ts';
import type { View } from '../../reporters/reporter.ts';
import type { WantedReport } from './report-formats.ts';

export interface ReportOptions {
  readonly language: HandbookLanguage;
  readonly wanted: readonly WantedReport[];
  readonly quiet: boolean;
  /** When checking began. */
  readonly begun: number;
}

/** Writes every report that is wanted, to the screen or to its file; gives the absolute paths of those files. */
export async function reportWorkspaces(
  host: Host,
  checked: readonly Checked[],
  { language, wanted, quiet, begun }: ReportOptions,
): Promise<readonly string[]> {
  const workspaces = checked.map(({ folder, reported, sources, selection }) =>
    showWorkspace(host, folder, reported, { files: sources, selection }),
  );
  const address = readForgeAddress(host);
  const labels = await loadReportLabels[language]();
  for (const { format, file } of wanted) {
    const reporter = await reporters[format]();
    const view: View = {
      ...(address === undefined ? {} : { address }),
      ...(reporter.explains ? { explanations: (await languages[language]()).explanations } : {}),
      labels,
      colour: file === undefined ? host.stdout.colour : 0,
      quiet,
      milliseconds: host.now() - begun,
    };
    const text = reporter.report(workspaces, view);
    if (file === undefined) host.stdout.write(text);
    else host.publish(host.cwd, [{ path: file, content: text }]);
  }
  return wanted.flatMap(({ file }) => (file === undefined ? [] : [host.resolve(file)]));
}
