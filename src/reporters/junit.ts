import type { Diagnostic, Place } from '../findings/diagnostic.ts';
import { groupBy } from '../model/groups.ts';
import { compareText } from '../text/text.ts';
import type { ReportedWorkspace, Reporter, View } from './reporter.ts';
import { filterTold, tallyAll } from './several.ts';
import { escapeLine, openTag, xmlHead } from './xml.ts';

/** The most related places of one finding. */
const shownEnds = 10;
const name = 'jd validate';

/**
 * A test for each file, which fails if the file has errors; warnings are its output, since a test either fails or
 * passes. GitLab and Jenkins know a test by its name, so a file that is corrected is shown as fixed.
 */
export const junitReporter: Reporter = {
  name: 'junit',
  report(workspaces, view) {
    const suites = workspaces.map((workspace) => writeSuite(workspace, view));
    const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
    const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
    const open = openTag('testsuites', { name, tests, failures, errors: 0 });
    return `${xmlHead}${open}\n${suites.map(({ written }) => written).join('')}</testsuites>\n`;
  },
  isReport: (text) =>
    text.startsWith(`${xmlHead}<testsuites name="${name}" `) && text.trimEnd().endsWith('</testsuites>'),
};

function writeSuite(workspace: ReportedWorkspace, view: View): { written: string; tests: number; failures: number } {
  const { folder, files, diagnostics } = workspace;
  const byFile = groupBy(filterTold(diagnostics, view), ({ file }) => file);
  const all = [...new Set([...files, ...byFile.keys()])].sort(compareText);
  const classname = folder === '.' ? 'jd' : `jd.${folder}`;
  const failures = [...byFile.values()].filter((found) => found.some(isError)).length;
  const cases = all.map((file) => {
    const path = workspace.locate(file);
    const open = { name: path, classname, file: path };
    const found = byFile.get(file) ?? [];
    if (found.length === 0) return `    ${openTag('testcase', open, '/>')}\n`;
    const parts = [writeFailure(workspace, found.filter(isError), view), writeOutput(workspace, found, view)];
    return `    ${openTag('testcase', open)}\n${parts.join('')}    </testcase>\n`;
  });
  const counts = { tests: all.length, failures };
  const open = openTag('testsuite', { name: folder === '.' ? name : folder, ...counts, errors: 0, skipped: 0 });
  return { written: `  ${open}\n${cases.join('')}  </testsuite>\n`, ...counts };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function writeFailure(workspace: ReportedWorkspace, errors: readonly Diagnostic[], view: View): string {
  const [first] = errors;
  if (first === undefined) return '';
  const more = tallyAll([{ ...workspace, diagnostics: errors }]).errors - (first.count ?? 1);
  const message = more > 0 ? [first.message, view.labels.moreEdges(more)] : [first.message];
  return `      ${openTag('failure', { message, type: first.code })}${writeLines(workspace, errors, view)}</failure>\n`;
}

function writeOutput(workspace: ReportedWorkspace, found: readonly Diagnostic[], view: View): string {
  const warnings = found.filter((diagnostic) => !isError(diagnostic));
  return warnings.length === 0 ? '' : `      <system-out>${writeLines(workspace, warnings, view)}</system-out>\n`;
}

function writeLines(workspace: ReportedWorkspace, found: readonly Diagnostic[], { labels }: View): string {
  const place = ({ file, span }: Place): string => `${workspace.locate(file)}:${span.start.line}:${span.start.column}`;
  const lines = found.flatMap((diagnostic) => {
    const { severity, code, message, help, related = [] } = diagnostic;
    const ends = related.slice(0, shownEnds);
    return [
      `${place(diagnostic)} ${labels[severity]} ${code}: ${message}`,
      ...ends.map((end) => `  ${place(end)} ${end.message}`),
      ...(related.length > ends.length ? [`  ${labels.moreEdges(related.length - ends.length)}`] : []),
      ...(help === undefined ? [] : [`  ${labels.help}: ${help}`]),
    ];
  });
  return lines.map(escapeLine).join('\n');
}
