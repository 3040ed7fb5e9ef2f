import { Chalk, type ChalkInstance } from 'chalk';
import { type Diagnostic, type Place, type Tally, tally, verdict } from '../findings/diagnostic.ts';
import { visible } from '../text/terminal.ts';
import { type FrameLine, frameSpan } from './frame.ts';
import { type Page, pageFinder } from './pages.ts';
import type { ReportedWorkspace, Reporter, View } from './reporter.ts';
import { countAll, filterTold, sayLeftOut, tallyAll } from './several.ts';

/** The width of a code frame in columns, gutter included. */
const width = 100;
/** The most related places shown with one finding. */
const shownEnds = 10;

/** Most reports of a service that runs checks have no colour, and need not wait for a package. */
const plain: ChalkInstance = new Proxy(((text: string) => text) as ChalkInstance, { get: () => plain });

interface Ink {
  readonly chalk: ChalkInstance;
  readonly labels: View['labels'];
  pageOf(file: string): Page | undefined;
  placeOf(place: Place): string;
}

/** The findings for people at a terminal. */
export const prettyReporter: Reporter = {
  name: 'pretty',
  report(workspaces, view) {
    const chalk = view.colour === 0 ? plain : new Chalk({ level: view.colour });
    if (workspaces.length === 1) return workspaces.map((workspace) => writeWorkspace(workspace, view, chalk)).join('');
    return [
      ...workspaces.map(
        (workspace) =>
          `${chalk.bold(`── ${visible(workspace.folder)} ──`)}\n\n${writeWorkspace(workspace, view, chalk)}\n`,
      ),
      `${colourCount(tallyAll(workspaces), chalk)(countAll(workspaces, view))}\n`,
    ].join('');
  },
  isReport: (text, isCount) => text.trimEnd().split('\n').slice(-3).some(isCount),
};

function writeWorkspace(workspace: ReportedWorkspace, view: View, chalk: ChalkInstance): string {
  const { diagnostics, texts } = workspace;
  const { labels } = view;
  const ink = { chalk, labels, pageOf: pageFinder(texts), placeOf: placeWriter(workspace) };
  const reported = filterTold(diagnostics, view);
  const counts = tally(diagnostics);
  const told = tally(reported);
  const others = view.concerns === undefined ? 0 : counts.errors + counts.warnings - told.errors - told.warnings;
  const notes = [
    sayLeftOut([workspace], view) ?? [],
    others === 0 ? [] : labels.otherWarnings(others),
    verdict(diagnostics) === 2 ? labels.configOnly : [],
  ];
  return [
    ...reported.map((diagnostic) => writeDiagnostic(diagnostic, ink)),
    [colourCount(counts, chalk)(countAll([workspace], view)), ...notes.flat(), ''].join('\n'),
  ].join('\n');
}

function colourCount({ errors, warnings }: Tally, chalk: ChalkInstance): ChalkInstance {
  return errors > 0 ? chalk.red : warnings > 0 ? chalk.yellow : chalk.green;
}

function writeDiagnostic(diagnostic: Diagnostic, ink: Ink): string {
  const { chalk, labels } = ink;
  const { severity, code, message, help, related = [] } = diagnostic;
  const colour = severity === 'error' ? chalk.red : chalk.yellow;
  const ends = related.slice(0, shownEnds);
  const digits = Math.max(...[diagnostic, ...ends].map(({ span }) => String(span.start.line + 1).length));
  const draw = (place: Place, context: number, paint: ChalkInstance): string[] => {
    const page = ink.pageOf(place.file);
    const frame = page ? frameSpan(page, place.span, context, width - digits - 5) : [];
    return frame.flatMap((line) => drawLine(line, digits, chalk, paint));
  };
  const lines = [
    `${chalk.bold(ink.placeOf(diagnostic))}  ${colour.bold(labels[severity])} ${chalk.dim(code)}  ${visible(message)}`,
    ...draw(diagnostic, 1, colour),
  ];
  for (const end of ends) {
    lines.push(`  ${chalk.bold(ink.placeOf(end))}  ${visible(end.message)}`);
    if (!isSamePlace(end, diagnostic)) lines.push(...draw(end, 0, chalk.cyan));
  }
  if (related.length > ends.length) lines.push(`  ${labels.moreEdges(related.length - ends.length)}`);
  if (help !== undefined) lines.push(`  ${chalk.cyan(`${labels.help}:`)} ${visible(help)}`);
  return `${lines.join('\n')}\n`;
}

function drawLine({ number, shown, underline }: FrameLine, digits: number, chalk: ChalkInstance, paint: ChalkInstance) {
  const gutter = (label: string) => chalk.dim(`  ${label.padStart(digits)} │`);
  const text = shown === '' ? '' : ` ${shown}`;
  const lines = [`${gutter(String(number))}${text}`];
  if (underline) {
    lines.push(`${gutter('')} ${' '.repeat(underline.offset)}${paint('^'.repeat(underline.length))}`);
  }
  return lines;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.span.start.line === b.span.start.line && a.span.start.column === b.span.start.column;
}

function placeWriter(workspace: ReportedWorkspace): (place: Place) => string {
  return ({ file, span }) => `${visible(workspace.display(file))}:${span.start.line}:${span.start.column}`;
}
