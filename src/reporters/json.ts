import { type Diagnostic, tally } from '../findings/diagnostic.ts';
import { printJson } from '../text/terminal.ts';
import type { ReportedWorkspace, Reporter, View } from './reporter.ts';
import { filterTold } from './several.ts';

/** The findings for programs, as `schemas/validate-output.schema.json` describes them. */
export const jsonReporter: Reporter = {
  name: 'json',
  showsFixes: true,
  report(workspaces, view) {
    const [only, ...others] = workspaces.map((workspace) => listContents(workspace, view));
    if (others.length === 0) return printJson({ version: 1, ...only });
    const each = [only, ...others].map((contents, at) => ({ workspace: workspaces[at]?.folder, ...contents }));
    return printJson({ version: 1, workspaces: each });
  },
  isReport: (text) =>
    /^\{\s*"version": 1,\s*(?:"workspaces": \[\s*\{\s*"workspace": "[^\n]*",\s*)?"diagnostics": \[[\s\S]*"summary": \{[^{}]*(?:\{[^{}]*\}[^{}]*)?\}\s*(?:\}\s*\]\s*)?\}\s*$/.test(
      text,
    ),
};

function listContents({ diagnostics, summary, selection }: ReportedWorkspace, view: View): object {
  const { errors, warnings } = tally(diagnostics);
  const { files, positions, procedures, ignored, known } = summary;
  return {
    diagnostics: filterTold(diagnostics, view).map(orderKeys),
    summary: {
      ...{ files, positions, procedures, errors, warnings, ignored, known },
      ...(selection === undefined ? {} : { selected: selection.files, elsewhere: selection.elsewhere }),
    },
  };
}

/** Puts the keys in one order, however the diagnostic was made; absent keys stay absent. */
function orderKeys({ code, severity, message, file, span, help, related, fix, count }: Diagnostic): unknown {
  return { code, severity, message, file, span, help, related, fix, count };
}
