import type { ChartName } from './charts/chart.ts';
import { checkArguments, type Taken } from './commands/library/check-options.ts';
import { onThisMachine, speak } from './commands/library/speak.ts';
import type { PartNames } from './commands/select-drawing.ts';
import type { Compilation } from './compile.ts';
import { type Diagnostic, type Tally, tally } from './findings/diagnostic.ts';
import { type Format, formats, type HandbookLanguage } from './model/config.ts';
import type { IsoDate, Position } from './model/position.ts';

export { rephrase } from './build/findings.ts';
export type { Chapter, ChapterFile } from './chapter/index.ts';
export type { ChapterInput } from './chapter/input.ts';
export type { Chart, ChartName, Drawing } from './charts/chart.ts';
export { charts } from './charts/index.ts';
export { JdError } from './commands/library/speak.ts';
export {
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
export function validate(folder: string, options: ValidateOptions = {}): Promise<Validated> {
  return speak(options?.language, () => {
    checkArguments('validate', folder, options, checking);
    return check(folder, options);
  });
}

/** A workspace that is read and checked, with what its commands find and draw. Files changed since are not read again. */
export interface OpenWorkspace extends Validated {
  /** Absolute. */
  readonly folder: string;
  /** The position that a reference names: an id, code, title or alias. Throws a `JdError` if none or several have it. */
  find(name: string): Promise<Position>;
  /** The organisation or a part of it, as `jd graph` prints it without colour. */
  draw(chart: ChartName, part?: PartNames): Promise<string>;
}

/** Opens the workspace in a folder, whatever is wrong with its forms. Throws a `JdError` if it has no position. */
export function openWorkspace(folder: string, options: ValidateOptions = {}): Promise<OpenWorkspace> {
  return speak(options?.language, async () => {
    checkArguments('openWorkspace', folder, options, checking);
    const checked = await check(folder, options);
    const { openParts } = await import('./commands/library/open-parts.ts');
    return { ...checked, ...openParts(checked.compilation, options.language) };
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
export function build(folder: string, options: BuildOptions = {}): Promise<BuildResult> {
  return speak(options?.language, () => {
    checkArguments('build', folder, options, building);
    return onThisMachine(root, options.language, async (host, language) => {
      const { buildHandbook } = await import('./build/index.ts');
      const { findScope } = await import('./commands/names.ts');
      const { commandTexts } = await import('./languages/load-command-texts.ts');
      const { out, department, positions, split = false, allowErrors = false, force = false, browser } = options;
      const built = await buildHandbook(host, language, {
        workspace: folder,
        ...{ formats: options.formats, out, split, allowErrors, force, browser },
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
  });
}

/** The folder of jd itself. */
const root = new URL('../', import.meta.url);
const checking = { language: { one: ['en', 'zh-CN'] }, asOf: 'date' } as const satisfies Takes<ValidateOptions>;
const building = {
  language: checking.language,
  formats: { list: formats },
  out: 'text',
  department: 'text',
  positions: 'texts',
  split: 'flag',
  allowErrors: 'flag',
  force: 'flag',
  browser: 'text',
} as const satisfies Takes<BuildOptions>;
type Takes<Options> = Readonly<Record<keyof Options, Taken>>;

function check(folder: string, options: ValidateOptions): Promise<Validated & { readonly folder: string }> {
  return onThisMachine(root, options.language, async (host, language) => {
    const { openWorkspace: open } = await import('./build/open.ts');
    const { loadTemplates } = await import('./build/templates.ts');
    const { asOf } = options;
    const opened = await open(host, folder, { language, ...(asOf === undefined ? {} : { asOf }) });
    const { compilation } = await loadTemplates(host, opened);
    const { diagnostics, summary } = compilation;
    return { folder: opened.folder, diagnostics, summary: { ...summary, ...tally(diagnostics) }, compilation };
  });
}
