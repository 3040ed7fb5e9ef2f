import { escapeLogCommands, showControls, visible } from '../text/terminal.ts';
import type { Reporter, View } from './reporter.ts';
import { countAll, listTold, sayLeftOut, type Told } from './several.ts';

/** The most related places in one annotation. */
const shownEnds = 10;

const command = /^::(?:error|warning) /;

/** The findings as workflow commands, which GitHub shows at the lines of a pull request. */
export const githubReporter: Reporter = {
  name: 'github',
  report(workspaces, view) {
    const rest = sayLeftOut(workspaces, view);
    return [
      ...listTold(workspaces, view).map((told) => annotate(told, view)),
      countAll(workspaces, view),
      ...(rest === undefined ? [] : [rest]),
      '',
    ].join('\n');
  },
  isReport(text, isCount) {
    const lines = text.trimEnd().split('\n');
    const count = lines.findIndex(isCount);
    return count !== -1 && count >= lines.length - 2 && lines.slice(0, count).every((line) => command.test(line));
  },
};

function annotate({ workspace, diagnostic }: Told, { labels }: View): string {
  const { code, severity, message, file, span, help, related = [] } = diagnostic;
  const places = related.slice(0, shownEnds).map((end) => {
    const { line, column } = end.span.start;
    return visible(`${workspace.locate(end.file)}:${line}:${column} ${end.message}`);
  });
  if (related.length > shownEnds) places.push(labels.moreEdges(related.length - shownEnds));
  const advice = help === undefined ? [] : [`${labels.help}: ${visible(help)}`];
  const properties = [
    `file=${escapeProperty(escapeLogCommands(showControls(workspace.locate(file))))}`,
    `line=${span.start.line}`,
    `col=${span.start.column}`,
    `endLine=${span.end.line}`,
    `endColumn=${span.end.column}`,
    `title=${escapeProperty(code)}`,
  ];
  return `::${severity} ${properties.join(',')}::${escapeData([visible(message), ...places, ...advice].join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
