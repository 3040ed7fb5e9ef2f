import { printJson, visible } from '../text/terminal.ts';
import { fingerprintAll } from './fingerprint.ts';
import type { Reporter } from './reporter.ts';
import { listTold } from './several.ts';

/** The severities of a Code Quality report that are shown as an error and as a warning. */
const severities = { error: 'major', warning: 'minor' } as const;

/** The findings as GitLab's Code Quality report, which a merge request shows beside its lines. */
export const gitlabReporter: Reporter = {
  name: 'gitlab',
  report(workspaces, view) {
    const told = listTold(workspaces, view);
    const fingerprints = fingerprintAll(told);
    return printJson(
      told.map(({ workspace, diagnostic: { code, severity, message, help, file, span } }, at) => ({
        description: visible(help === undefined ? message : view.labels.join(message, help)),
        check_name: code,
        fingerprint: fingerprints[at],
        severity: severities[severity],
        location: { path: workspace.locate(file), lines: { begin: span.start.line, end: span.end.line } },
      })),
    );
  },
  isReport: (text) => /^\[\](?:\s*)$|^\[\s*\{\s*"description": "[^\n]*",\s*"check_name": "[a-z]+\/[\w-]+",/.test(text),
};
