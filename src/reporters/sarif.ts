import packageJson from '../../package.json' with { type: 'json' };
import type { Diagnostic, Place } from '../findings/diagnostic.ts';
import type { Code } from '../findings/finding.ts';
import { groupBy } from '../model/groups.ts';
import { printJson, visible } from '../text/terminal.ts';
import type { Span } from '../text/text.ts';
import { fingerprintAll } from './fingerprint.ts';
import type { ReportedWorkspace, Reporter, View } from './reporter.ts';
import { describeRule } from './sarif-rule.ts';
import { listTold, type Told } from './several.ts';

/** Stands for the root of the repository, which each reader knows for itself. */
const base = '%SRCROOT%';
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Code scanning refuses a run with more results. */
const mostResults = 25_000;
/** The most related places of one finding; code scanning shows no more. */
const shownEnds = 100;

/** The findings as SARIF 2.1.0, which GitHub's code scanning, Azure DevOps and editors show. */
export const sarifReporter: Reporter = {
  name: 'sarif',
  explains: true,
  showsFixes: true,
  report: (workspaces, view) => writeSarif(workspaces, view, mostResults),
  isReport: (text) =>
    /^\{\s*"\$schema": "[^"\n]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "jd",/.test(
      text,
    ),
};

/** The findings in at most `most` results; those that don't fit are counted. */
export function writeSarif(workspaces: readonly ReportedWorkspace[], view: View, most: number): string {
  const all = listTold(workspaces, view);
  const told = chooseResults(all, most);
  const codes = [...new Set(told.map(({ diagnostic }) => diagnostic.code))].sort();
  const indexOf = new Map(codes.map((code, at) => [code, at]));
  const fingerprints = fingerprintAll(told);
  const results = told.map((each, at) => ({
    ruleIndex: indexOf.get(each.diagnostic.code),
    ...writeResult(each, view),
    partialFingerprints: { 'jd/v1': fingerprints[at] },
  }));
  const run = { ...describeRun(codes, view), ...sayOmitted(all.length - told.length, view), results };
  return printJson({ $schema: schema, version: '2.1.0', runs: [run] });
}

/** If there is no room for all, warnings give way to errors. */
function chooseResults(told: readonly Told[], most: number): readonly Told[] {
  if (told.length <= most) return told;
  const isError = ({ diagnostic }: Told): boolean => diagnostic.severity === 'error';
  const kept = new Set([...told.filter(isError), ...told.filter((each) => !isError(each))].slice(0, most));
  return told.filter((each) => kept.has(each));
}

function sayOmitted(count: number, { labels }: View): object {
  if (count === 0) return {};
  const note = { level: 'note', message: { text: labels.omitted(count) } };
  return { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [note] }] };
}

function describeRun(codes: readonly Code[], { explanations }: View): object {
  if (explanations === undefined) throw new Error('SARIF explains each code');
  const { version } = packageJson;
  const rules = codes.map((code) => describeRule(code, explanations[code]));
  return {
    tool: { driver: { name: 'jd', version, semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The root of the repository.' } } },
  };
}

function writeResult({ workspace, diagnostic }: Told, view: View): object {
  const { code, severity, message, help, related = [], fix = [] } = diagnostic;
  const text = help === undefined ? message : view.labels.join(message, help);
  const ends = related.slice(0, shownEnds).map((end, id) => ({
    id,
    ...locate(end, workspace),
    message: { text: writeMessage(end.message) },
  }));
  return {
    ruleId: code,
    level: severity,
    message: { text: writeMessage(text) },
    locations: [locate(diagnostic, workspace)],
    ...(ends.length === 0 ? {} : { relatedLocations: ends }),
    ...(fix.length === 0 ? {} : { fixes: [writeFix(fix, help ?? message, workspace)] }),
  };
}

function locate({ file, span }: Place, workspace: ReportedWorkspace): object {
  return { physicalLocation: { artifactLocation: writeArtifact(file, workspace), region: writeRegion(span) } };
}

function writeArtifact(file: string, workspace: ReportedWorkspace): object {
  const parts = workspace.locate(file).toWellFormed().split('/');
  return { uri: parts.map((part) => encodeURIComponent(part)).join('/'), uriBaseId: base };
}

/** The end is exclusive, as jd's own is. */
function writeRegion({ start, end }: Span): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function writeFix(fix: NonNullable<Diagnostic['fix']>, text: string, workspace: ReportedWorkspace): object {
  const changes = [...groupBy(fix, ({ file }) => file)].map(([file, edits]) => ({
    artifactLocation: writeArtifact(file, workspace),
    replacements: edits.map((edit) => ({
      deletedRegion: writeRegion(edit.span),
      insertedContent: { text: edit.text },
    })),
  }));
  return { description: { text: writeMessage(text) }, artifactChanges: changes };
}

/**
 * A message may hold links, `[text](address)`, so a bracket that could begin one is escaped. Braces stay: no reader
 * takes them for anything where no arguments are given, and a pattern such as `\d{3}` stays readable.
 */
function writeMessage(text: string): string {
  const line = visible(text);
  return /\]\(/.test(line) ? line.replace(/[\\[\]]/g, '\\$&') : line;
}
