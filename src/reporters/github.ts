import { type Diagnostic, tally } from '../findings/diagnostic.ts';
import type { ReportLabels } from '../languages/report-labels.ts';
import { showControls, visible } from '../text/terminal.ts';
import type { Reporter, View } from './reporter.ts';

/** The most related places in one annotation. */
const shownEnds = 10;

/** The findings as workflow commands, which GitHub shows at the lines of a pull request. */
export const githubReporter: Reporter = {
  name: 'github',
  report({ diagnostics, summary, language }, view) {
    const labels = language.report;
    const reported = view.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    const { milliseconds } = view;
    const count = labels.tally({ ...summary, ...tally(diagnostics), milliseconds });
    return [...reported.map((diagnostic) => annotate(diagnostic, view, labels)), count, ''].join('\n');
  },
  isReport(text, isCount) {
    const lines = text.trimEnd().split('\n');
    return lines.every((line, at) => (at === lines.length - 1 ? isCount(line) : /^::(?:error|warning) /.test(line)));
  },
};

function annotate(diagnostic: Diagnostic, view: View, labels: ReportLabels): string {
  const { code, severity, message, file, span, help, related = [] } = diagnostic;
  const places = related.slice(0, shownEnds).map((end) => {
    const { line, column } = end.span.start;
    return visible(`${displayFile(end.file, view)}:${line}:${column} ${end.message}`);
  });
  if (related.length > shownEnds) places.push(labels.moreEdges(related.length - shownEnds));
  const advice = help === undefined ? [] : [`${labels.help}: ${visible(help)}`];
  const properties = [
    `file=${escapeProperty(showControls(displayFile(file, view)))}`,
    `line=${span.start.line}`,
    `col=${span.start.column}`,
    `endLine=${span.end.line}`,
    `endColumn=${span.end.column}`,
    `title=${escapeProperty(code)}`,
  ];
  return `::${severity} ${properties.join(',')}::${escapeData([visible(message), ...places, ...advice].join('\n'))}`;
}

/** Uses `/` on every system, since GitHub matches annotations to the paths of the repository. */
function displayFile(file: string, view: View): string {
  const shown = view.display(file);
  return file.includes('\\') ? shown : shown.replaceAll('\\', '/');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
