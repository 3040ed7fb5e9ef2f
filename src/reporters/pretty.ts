import { Chalk, type ChalkInstance } from 'chalk';
import { type Diagnostic, type Place, tally, verdict } from '../findings/diagnostic.ts';
import { visible } from '../text/terminal.ts';
import { lineStarts } from '../text/text.ts';
import { type FrameLine, frameSpan, type Page } from './frame.ts';
import type { Reported, Reporter, View } from './reporter.ts';

/** The width of a code frame in columns, gutter included. */
const width = 100;
/** The most related places shown with one finding. */
const shownEnds = 10;

/** Most reports of a service that runs checks have no colour, and need not wait for a package. */
const plain: ChalkInstance = new Proxy(((text: string) => text) as ChalkInstance, { get: () => plain });

interface Ink {
  readonly chalk: ChalkInstance;
  pageOf(file: string): Page | undefined;
  placeOf(place: Place): string;
}

/** The findings for people at a terminal. */
export const prettyReporter: Reporter = {
  name: 'pretty',
  report(whole, view) {
    const { diagnostics, summary, language } = whole;
    const chalk = view.colour === 0 ? plain : new Chalk({ level: view.colour });
    const ink = { chalk, pageOf: pageFinder(whole.texts), placeOf: placeWriter(view) };
    const reported = diagnostics.filter(
      (diagnostic) => (!view.quiet || diagnostic.severity === 'error') && (view.concerns?.(diagnostic) ?? true),
    );
    const counts = tally(diagnostics);
    const told = tally(reported);
    const others = view.concerns === undefined ? 0 : counts.errors + counts.warnings - told.errors - told.warnings;
    const { milliseconds } = view;
    const count = language.report.tally({ ...summary, ...counts, milliseconds });
    const colour = counts.errors > 0 ? chalk.red : counts.warnings > 0 ? chalk.yellow : chalk.green;
    const only = verdict(diagnostics) === 2 ? `${language.report.configOnly}\n` : '';
    const rest = others === 0 ? '' : `${language.report.otherWarnings(others)}\n`;
    return [
      ...reported.map((diagnostic) => writeDiagnostic(diagnostic, whole, ink)),
      `${colour(count)}\n${rest}${only}`,
    ].join('\n');
  },
  isReport: (text, isCount) => text.trimEnd().split('\n').slice(-2).some(isCount),
};

function writeDiagnostic(diagnostic: Diagnostic, { language }: Reported, ink: Ink): string {
  const { chalk } = ink;
  const { severity, code, message, help, related = [] } = diagnostic;
  const labels = language.report;
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

function placeWriter(view: View): (place: Place) => string {
  return ({ file, span }) => `${visible(view.display(file))}:${span.start.line}:${span.start.column}`;
}

/** Finds where the lines of a file begin once, however many findings it has. */
function pageFinder(texts: ReadonlyMap<string, string>): (file: string) => Page | undefined {
  const pages = new Map<string, Page>();
  return (file) => {
    const text = texts.get(file);
    if (!text) return undefined;
    const page = pages.get(file) ?? { text, starts: lineStarts(text) };
    pages.set(file, page);
    return page;
  };
}
