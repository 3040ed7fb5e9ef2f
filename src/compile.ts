import type { Chapter, Picture } from './chapter/index.ts';
import type { ChapterInput, ResolveChapters } from './chapter/input.ts';
import type { Diagnostic } from './findings/diagnostic.ts';
import type { Code, Finding } from './findings/finding.ts';
import type { FileIgnores } from './findings/ignore.ts';
import type { Judged } from './findings/judged.ts';
import type { ReadFault } from './host.ts';
import type { Language } from './languages/language.ts';
import { phraseFindings } from './languages/phrase.ts';
import { type Config, configFile, defaultConfig } from './model/config.ts';
import { type Keep, keepNothing } from './model/keep.ts';
import type { Outline } from './model/outline.ts';
import type { IsoDate, Position } from './model/position.ts';
import type { OrgGraph } from './org/graph/graph.ts';
import type { Link } from './org/link.ts';
import type { Workspace } from './org/workspace.ts';
import { findUnmatched } from './rules/config/unmatched-override.ts';
import { examineForms } from './rules/examine.ts';
import { applyIgnores } from './rules/ignoring/apply.ts';
import { configRules, organisationRules } from './rules/index.ts';
import { applyRule, judgeByRule, judgeEach } from './rules/judge.ts';
import { type Keeping, keepAll, keepOutlines } from './rules/keeping.ts';
import { openLevels } from './rules/levels.ts';
import { linkKeeping, organise } from './rules/organise.ts';
import type { Proofread } from './rules/text/proofread.ts';
import { shapeConfig } from './schema/index.ts';
import { type RawFile, shapeSource } from './schema/read-file.ts';
import { parseSource } from './source/index.ts';
import type { Source } from './source/source.ts';

/** Everything that is known about a workspace once each file is read. */
export interface Compilation<Form extends Outline = Position> {
  readonly config: Config;
  readonly workspace: Workspace<Form>;
  readonly chapters: readonly Chapter[];
  /** The picture on the cover. */
  readonly logo?: Picture;
  readonly links: readonly Link[];
  readonly graph: OrgGraph;
  /** What was found, as facts: `rephrase` says it in another language. */
  readonly findings: readonly Judged[];
  /** Every file that was read, by its path in the workspace. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What comments ignore, as facts, and what is ignored in each file. */
  readonly ignoredFindings: readonly Judged[];
  readonly ignores: ReadonlyMap<string, FileIgnores>;
  /** The findings in `language`, by file, line, column and code. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those that comments ignore, each with its reason; no command stops at them. */
  readonly ignored: readonly Diagnostic[];
  readonly summary: Summary;
  /** The text of each file that a diagnostic names, by its path in the workspace; used for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
}

export interface Summary {
  readonly files: number;
  readonly positions: number;
  readonly procedures: number;
  /** The findings that comments ignore. */
  readonly ignored: number;
  /** The findings that a baseline lists; only if there is one. */
  readonly known?: number;
}

/** The settings of a workspace, and what is wrong with them. */
export interface Settings {
  readonly config: Config;
  readonly source?: Source;
  readonly findings: readonly Finding[];
  /** The settings are used in spite of these. */
  readonly warnings: readonly Finding[];
}

/** Reads `jd.config.yaml`; if it is missing or empty, the defaults apply. */
export function readSettings(bytes: Uint8Array | ReadFault | undefined): Settings {
  if (bytes === undefined) return { config: defaultConfig, findings: [], warnings: [] };
  const source = parseSource(configFile, bytes);
  if (source.findings.every(({ code }) => code === 'file/empty') && source.findings.length > 0) {
    return { config: defaultConfig, findings: [], warnings: [] };
  }
  const shaped = shapeSource(source, () => shapeConfig(configFile, source.value));
  const { findings, warnings, shape: config = defaultConfig } = shaped;
  const organisation = organise(config, [], [], [], '');
  const faults = findings.length > 0 ? findings : configRules.flatMap((rule) => applyRule(rule, organisation));
  return { config, source, findings: faults, warnings };
}

export type LogoInput = { readonly picture: Picture } | { readonly finding: Finding };

export interface CompileInput {
  readonly settings: Settings;
  readonly positions: readonly RawFile[];
  readonly procedures: readonly RawFile[];
  /** Optional, so that no parser is loaded without any. */
  readonly chapters?: ChapterInput;
  /** The logo that the settings name, or what is wrong with it. */
  readonly logo?: LogoInput;
  /** Checks sentences for what may be lost in print. Optional, so that no parser is loaded without an asterisk. */
  readonly proofread?: Proofread;
  /** Findings about files that look like sources and are not read. */
  readonly unread?: readonly Finding[];
  /** The day that counts as today. */
  readonly asOf: IsoDate;
  readonly language: Language;
  /** Gives what was found before in the same forms, for a command that runs again. */
  readonly keep?: Keep;
}

const noChapters: ReturnType<ResolveChapters> = { chapters: [], findings: [] };

/** Checks each text alone, then all of them together. If the settings are faulty, no rule runs. */
export function compile(input: CompileInput): Compilation {
  return compileKeeping(input, keepAll, input.chapters?.resolve);
}

/** The same findings for whoever needs nothing else; of most positions only an outline is kept. */
export function check(input: CompileInput): Compilation<Outline> {
  const { chapters } = input;
  return chapters === undefined || chapters.needsBook === false
    ? compileKeeping(input, keepOutlines, chapters?.resolve)
    : compile(input);
}

function compileKeeping<Kept extends Outline>(
  input: CompileInput,
  keeping: Keeping<Kept>,
  resolve: ResolveChapters<Kept> | undefined,
): Compilation<Kept> {
  const { settings, positions, procedures, chapters: given, logo, unread = [], proofread, asOf, language } = input;
  const { keep = keepNothing } = input;
  const config = keep('config', settings.config, {}, () => settings.config);
  const faulty = settings.findings.length > 0;
  const levels = openLevels(config);
  const examined = examineForms({ ...input, config, levels, judges: !faulty }, keeping);
  const { positionForms, procedureForms } = examined;
  const { organisation, outlined } = linkKeeping(config, positionForms, procedureForms, asOf, keep);
  const prose = given?.files ?? [];
  const forms = [...positionForms, ...procedureForms, ...prose];
  const isBroken =
    [...positionForms, ...procedureForms].some(({ shape }) => !shape) || prose.some(({ chapter }) => !chapter);
  const files = new Set(forms.map(({ source }) => source.file));
  const { chapters, findings: lost } = resolve?.(prose, organisation, { files, isBroken }) ?? noChapters;
  const warnings = [
    ...settings.warnings,
    ...unread,
    ...forms.flatMap(({ warnings }) => warnings),
    ...examined.proofs,
    ...(faulty || config.overrides.length === 0 ? [] : findUnmatched(config, [...files, configFile])),
  ];
  const errors = [
    ...settings.findings,
    ...(logo !== undefined && 'finding' in logo ? [logo.finding] : []),
    ...forms.flatMap(({ findings }) => findings),
    ...lost,
  ];
  const judged: Judged[] = [
    ...judgeEach(warnings, levels, 'warning'),
    ...errors.map((finding) => ({ finding, severity: 'error' as const })),
    ...examined.judged,
    ...examined.compare(outlined),
    ...keep('found by rules', [outlined.workspace.byId, asOf, faulty], {}, () =>
      (faulty ? [] : organisationRules).flatMap((rule) =>
        judgeByRule(rule, config, levels, (options) => rule.check(outlined, options)),
      ),
    ),
  ];
  const sources = new Map(forms.map(({ source }) => [source.file, source]));
  if (settings.source) sources.set(configFile, settings.source);
  const ignoring = applyIgnores(judged, {
    sources,
    chapters: new Map(prose.map(({ source, comments }) => [source.file, comments])),
    codes: () => Object.keys(language.findings) as Code[],
    levels,
    // What is in a broken file may be what is missing elsewhere.
    isWhole: !isBroken && !faulty,
    isProofread: proofread !== undefined,
  });
  const { workspace, links, graph } = organisation;
  const found = { findings: ignoring.shown, ignoredFindings: ignoring.ignored, ignores: ignoring.ignores, sources };
  const counts = { files: forms.length, positions: positions.length, procedures: procedures.length };
  const summary = { ...counts, ignored: ignoring.ignored.length };
  const picture = logo !== undefined && 'picture' in logo ? { logo: logo.picture } : {};
  const said = phraseFindings(ignoring.shown, sources, language);
  const ignored = phraseFindings(ignoring.ignored, sources, language).diagnostics;
  return { config, workspace, chapters, ...picture, links, graph, summary, ...found, ...said, ignored, language };
}
