import type { Chapter, ChapterFile } from './chapter/index.ts';
import { checkLinks, settleHeadings } from './chapter/links.ts';
import type { Diagnostic } from './findings/diagnostic.ts';
import type { Finding } from './findings/finding.ts';
import type { ReadFault } from './host.ts';
import type { Language } from './languages/language.ts';
import { type Judged, phraseFindings } from './languages/phrase.ts';
import { type Config, configFile, defaultConfig } from './model/config.ts';
import type { IsoDate } from './model/position.ts';
import type { OrgGraph } from './org/graph/graph.ts';
import { linkGraph } from './org/graph/index.ts';
import { type Link, resolveLinks } from './org/link.ts';
import { listDirectory } from './org/reference/index.ts';
import { gatherWorkspace, type Workspace } from './org/workspace.ts';
import { configRules, rules } from './rules/index.ts';
import type { Organisation, Rule } from './rules/rule.ts';
import type { Proofread } from './rules/text/proofread.ts';
import { type Shaped, shapeConfig, shapePosition, shapeProcedure } from './schema/index.ts';
import { type Weighed, weighCautions } from './schema/weigh.ts';
import { parseSource } from './source/index.ts';
import type { Source } from './source/source.ts';
import { compareText } from './text/text.ts';

/** Everything that is known about a workspace once each file is read. */
export interface Compilation {
  readonly config: Config;
  readonly workspace: Workspace;
  readonly chapters: readonly Chapter[];
  readonly links: readonly Link[];
  readonly graph: OrgGraph;
  /** What was found, as facts: `rephrase` says it in another language. */
  readonly findings: readonly Judged[];
  /** Every file that was read, by its path in the workspace. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The findings in `language`, by file, line, column and code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: { readonly files: number; readonly positions: number; readonly procedures: number };
  /** The text of each file that a diagnostic names, by its path in the workspace; used for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** A file as the host found it; its path is relative to the workspace, with `/` between folders. */
export interface RawFile {
  readonly file: string;
  readonly bytes: Uint8Array | ReadFault;
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
  const shaped = shape(source, () => shapeConfig(configFile, source.value));
  const { findings, warnings, shape: config = defaultConfig } = shaped;
  const organisation = organise(config, [], [], [], '');
  const faults = findings.length > 0 ? findings : configRules.flatMap((rule) => apply(rule, organisation));
  return { config, source, findings: faults, warnings };
}

export interface CompileInput {
  readonly settings: Settings;
  readonly positions: readonly RawFile[];
  readonly procedures: readonly RawFile[];
  /** Chapters with their pictures, in the order of the handbook. Optional, so that no parser is loaded without any. */
  readonly chapters?: readonly ChapterFile[];
  /** Checks sentences for what may be lost in print. Optional, so that no parser is loaded without an asterisk. */
  readonly proofread?: Proofread;
  /** Findings about files that look like sources and are not read. */
  readonly unread?: readonly Finding[];
  /** The day that counts as today. */
  readonly asOf: IsoDate;
  readonly language: Language;
}

/** Checks each text alone, then all of them together. If the settings are faulty, no rule runs. */
export function compile(input: CompileInput): Compilation {
  const { settings, positions, procedures, chapters: prose = [], unread = [], asOf, language } = input;
  const { config } = settings;
  const positionForms = inOrder(positions).map((raw) => readForm(raw, shapePosition));
  const procedureForms = inOrder(procedures).map((raw) => readForm(raw, shapeProcedure));
  const organisation = organise(
    config,
    positionForms.flatMap(({ shape }) => shape ?? []),
    procedureForms.flatMap(({ shape }) => shape ?? []),
    positionForms.filter(({ shape }) => shape === undefined),
    asOf,
  );
  const chapters = settleHeadings(
    prose.flatMap(({ chapter }) => chapter ?? []),
    organisation,
  );
  const forms = [...positionForms, ...procedureForms, ...prose];
  const lost = checkLinks(
    prose,
    organisation,
    new Set(forms.map(({ source }) => source.file)),
    [...positionForms, ...procedureForms].some(({ shape }) => shape === undefined) || chapters.length < prose.length,
  );
  const warnings = [
    ...settings.warnings,
    ...unread,
    ...forms.flatMap(({ warnings }) => warnings),
    ...(input.proofread?.(organisation.workspace, config) ?? []),
  ];
  const judged: Judged[] = [
    ...warnings.flatMap((finding): Judged[] => {
      const severity = config.rules[finding.code]?.level ?? 'warning';
      return severity === 'off' ? [] : [{ finding, severity }];
    }),
    ...[...settings.findings, ...forms.flatMap(({ findings }) => findings), ...lost].map((finding) => ({
      finding,
      severity: 'error' as const,
    })),
    ...(settings.findings.length > 0 ? [] : rules.flatMap((rule) => judge(rule, organisation))),
  ];
  const sources = new Map(forms.map(({ source }) => [source.file, source]));
  if (settings.source) sources.set(configFile, settings.source);
  const { diagnostics, texts } = phraseFindings(judged, sources, language);
  const { workspace, links, graph } = organisation;
  const summary = { files: forms.length, positions: positions.length, procedures: procedures.length };
  const findings = { findings: judged, sources, diagnostics, texts, language };
  return { config, workspace, chapters, links, graph, summary, ...findings };
}

/** Sorts by path, so that the same file defines an id in whatever order the files were listed. */
function inOrder(files: readonly RawFile[]): RawFile[] {
  return [...files].sort((a, b) => compareText(a.file, b.file));
}

interface Form<T> extends Shaped<T>, Weighed {
  readonly file: string;
  readonly stem: string;
  readonly source: Source;
}

/** Reads and checks one file alone. */
function readForm<T>(
  { file, bytes }: RawFile,
  shapeForm: (file: string, stem: string, value: unknown, spellings: Source['spellings']) => Shaped<T>,
): Form<T> {
  const source = parseSource(file, bytes);
  const stem = stemOf(file);
  return { file, stem, source, ...shape(source, () => shapeForm(file, stem, source.value, source.spellings)) };
}

function shape<T>(source: Source, shapeValue: () => Shaped<T>): Shaped<T> & Weighed {
  if (source.findings.length > 0) return { findings: source.findings, warnings: [] };
  const shaped = shapeValue();
  const weighed = weighCautions(source, shaped.findings);
  return weighed.findings.length > 0 ? weighed : { ...shaped, ...weighed };
}

/** File systems differ in how they compose characters, but ids are always NFC. */
function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, '').normalize('NFC');
}

function organise(
  config: Config,
  positions: Workspace['positions'],
  procedures: Workspace['procedures'],
  broken: Parameters<typeof gatherWorkspace>[3],
  asOf: IsoDate,
): Organisation {
  const workspace = gatherWorkspace(config, positions, procedures, broken);
  const directory = listDirectory(workspace);
  const links = resolveLinks(directory);
  return { config, workspace, directory, links, graph: linkGraph(directory, links), asOf };
}

function judge(rule: Rule, organisation: Organisation): Judged[] {
  const severity = organisation.config.rules[rule.code]?.level ?? rule.level;
  return severity === 'off' ? [] : apply(rule, organisation).map((finding) => ({ finding, severity }));
}

function apply(rule: Rule, organisation: Organisation): Finding[] {
  const options = organisation.config.rules[rule.code]?.options ?? {};
  return [...rule.check(organisation, options)].map((finding) => ({ code: rule.code, ...finding }));
}
