import type { Compilation } from './compile.ts';
import { Failure } from './failure.ts';
import { type Diagnostic, type Tally, tally } from './findings/diagnostic.ts';
import type { Host } from './host.ts';
import { languages } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Format, HandbookLanguage } from './model/config.ts';
import type { IsoDate } from './model/position.ts';

export { rephrase } from './build/findings.ts';
export type { Chapter, ChapterFile } from './chapter/index.ts';
export type { Chart, ChartName, Drawing } from './charts/chart.ts';
export { charts } from './charts/index.ts';
export {
  type ChapterInput,
  type Compilation,
  type CompileInput,
  compile,
  readSettings,
  type Settings,
} from './compile.ts';
export { type Diagnostic, type Place, type Severity, verdict } from './findings/diagnostic.ts';
export type { Code, Finding } from './findings/finding.ts';
export type { Judged } from './findings/judged.ts';
export type { Handbook } from './handbook/index.ts';
export type { ReadFault } from './host.ts';
export { languages } from './languages/index.ts';
export type { Language } from './languages/language.ts';
export type { Config, Format, HandbookLanguage } from './model/config.ts';
export type { IsoDate, Position } from './model/position.ts';
export type { Procedure } from './model/procedure.ts';
export type { OrgGraph, OrgNode, Standing } from './org/graph/graph.ts';
export type { OutlineGroup, OutlineNode } from './org/graph/outline.ts';
export { selectPart } from './org/graph/selection.ts';
export type { Tree } from './org/graph/tree.ts';
export type { Link } from './org/link.ts';
export type { Workspace } from './org/workspace.ts';
export { reporters } from './reporters/index.ts';
export type { ReportedWorkspace, Reporter, ReporterName, View } from './reporters/reporter.ts';
export type { RawFile } from './schema/read-file.ts';
export type { Point, Span } from './text/text.ts';

/** Makes Markdown into chapters for `compile`; loaded only by programs that have some. */
export const chapterReader = (): Promise<typeof import('./build/chapters.ts')> => import('./build/chapters.ts');

/** Composes a handbook as data; loaded only by programs that ask for it. */
export const handbookComposer = (): Promise<typeof import('./handbook/compose.ts')> => import('./handbook/compose.ts');

/** Reads Word, Excel, CSV, Markdown and text into the files of a workspace; loaded only by programs that import. */
export const documentImporter = (): Promise<typeof import('./import/index.ts')> => import('./import/index.ts');

/** Why jd can't do what was asked: what was asked (`exitCode` 2) or the machine (3) is at fault. */
export class JdError extends Error {
  override readonly name = 'JdError';
  /** Stable, such as `workspace/no-folder`. */
  readonly code: string;
  readonly exitCode: 2 | 3;

  constructor(message: string, { code, exitCode }: Failure) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
  }
}

export interface ValidateOptions {
  /** The language of messages; English if left out. */
  readonly language?: HandbookLanguage;
  /** The day that counts as today, `2026-01-31`. */
  readonly asOf?: IsoDate;
}

export interface Validated {
  /** By file, line, column and code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Compilation['summary'] & Tally;
  /** The workspace with its positions, references and graph. */
  readonly compilation: Compilation;
}

/** Checks the workspace in a folder, as `jd validate` does. Throws a `JdError` if there is nothing to check. */
export async function validate(folder: string, options: ValidateOptions = {}): Promise<Validated> {
  return speaking(options.language, async (host, language) => {
    const { openWorkspace } = await import('./build/open.ts');
    const { loadTemplates } = await import('./build/templates.ts');
    const { asOf } = options;
    const opened = await openWorkspace(host, folder, { language, ...(asOf === undefined ? {} : { asOf }) });
    const { compilation } = await loadTemplates(host, opened);
    const { diagnostics, summary } = compilation;
    return { diagnostics, summary: { ...summary, ...tally(diagnostics) }, compilation };
  });
}

export interface BuildOptions {
  /** The language of messages; English if left out. The handbook's own is in its settings. */
  readonly language?: HandbookLanguage;
  /** Those of the settings if left out. */
  readonly formats?: readonly Format[];
  /** The output folder, relative to the current one; that of the settings if left out. */
  readonly out?: string;
  /** Only this department, with those in it. */
  readonly department?: string;
  /** Only the forms of these positions, named as a reference names them. */
  readonly positions?: readonly string[];
  /** Also one document for each position. */
  readonly split?: boolean;
  /** Builds a draft in spite of errors. */
  readonly allowErrors?: boolean;
  /** Replaces files that jd did not write. */
  readonly force?: boolean;
  /** The browser that prints the PDF. */
  readonly browser?: string;
}

export interface BuildResult {
  /** Absolute; empty if errors kept the handbook from being built. */
  readonly files: readonly string[];
  /** What became of the files of earlier builds, in words. */
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds the handbook of the workspace in a folder, as `jd build` does: all files are written, or none. */
export async function build(folder: string, options: BuildOptions = {}): Promise<BuildResult> {
  return speaking(options.language, async (host, language) => {
    const { buildHandbook } = await import('./build/index.ts');
    const { findScope } = await import('./commands/names.ts');
    const { commandTexts } = await import('./languages/load-command-texts.ts');
    const { formats, out, department, positions, split = false, allowErrors = false, force = false, browser } = options;
    const built = await buildHandbook(host, language, {
      workspace: folder,
      ...{ formats, out, split, allowErrors, force, browser },
      texts: (await commandTexts[language.name]()).build,
      chooseScope: (compilation) =>
        findScope(compilation, {
          split,
          ...(department === undefined ? {} : { department }),
          ...(positions === undefined ? {} : { position: [...positions] }),
        }),
    });
    const { diagnostics } = built;
    return 'stopped' in built ? { files: [], notes: [], diagnostics } : built;
  });
}

/** Runs a task on this machine without output; a failure becomes an error in the language asked for. */
async function speaking<T>(
  name: HandbookLanguage = 'en',
  task: (host: Host, language: Language) => Promise<T>,
): Promise<T> {
  const { openNodeHost } = await import('./node-host/index.ts');
  const host = openNodeHost(new URL('../', import.meta.url));
  const silent = { isTerminal: false, colour: 0, columns: 80, write() {} } as const;
  try {
    return await task({ ...host, stdout: silent, stderr: silent }, await languages[name]());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { failureTexts, formatFailure } = await import('./languages/failures.ts');
    throw new JdError(formatFailure(await failureTexts[name](), error), error);
  }
}
