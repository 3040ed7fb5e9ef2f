import type { ChapterInput } from '../chapter/input.ts';
import {
  type Compilation,
  type CompileInput,
  check,
  compile,
  type LogoInput,
  readSettings,
  type Settings,
} from '../compile.ts';
import type { Host } from '../host.ts';
import type { Language } from '../languages/language.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { Keep } from '../model/keep.ts';
import type { Outline } from '../model/outline.ts';
import type { IsoDate, Position } from '../model/position.ts';
import type { View } from '../reporters/reporter.ts';
import type { RawFile } from '../schema/read-file.ts';
import { findWorkspace, readConfig, today } from './locate.ts';
import { findPictures, readFiles, type WorkspaceFiles } from './read-files.ts';
import { showWorkspace } from './show-workspace.ts';

export interface Opened<Form extends Outline = Position> {
  /** Absolute. */
  readonly folder: string;
  /** The files read, and their compilation. */
  readonly input: CompileInput;
  /** The pictures that chapters name, by their path in the workspace. */
  readonly pictures: ReadonlyMap<string, RawFile['bytes']>;
  readonly compilation: Compilation<Form>;
}

export interface OpenOptions {
  readonly language: Language;
  /** Today, if left out. */
  readonly asOf?: IsoDate;
  /** Whether a workspace may have no position, because the first is about to be added. */
  readonly allowEmpty?: boolean;
  /** Gives what was found before in the same forms, for a command that runs again. */
  readonly keep?: Keep | undefined;
}

/** A workspace of which only the config is read. */
export interface Located {
  /** Absolute. */
  readonly folder: string;
  readonly settings: Settings;
}

/** Finds a workspace, reads all its files and compiles them. If the config has errors, nothing else is read. */
export async function openWorkspace(host: Host, named: string | undefined, options: OpenOptions): Promise<Opened> {
  return readWorkspace(host, locateWorkspace(host, named), options);
}

export function locateWorkspace(host: Host, named: string | undefined): Located {
  const folder = findWorkspace(host, named);
  return { folder, settings: readSettings(readConfig(host, folder)) };
}

export async function readWorkspace(
  host: Host,
  located: Located,
  options: OpenOptions,
  files: WorkspaceFiles = readSources(host, located, options.allowEmpty),
): Promise<Opened> {
  const read = await gatherInput(host, located, options, files);
  return { ...read, compilation: compile(read.input) };
}

/** Gives findings only, and takes less memory. */
export async function checkWorkspace(
  host: Host,
  located: Located,
  options: OpenOptions,
  files: WorkspaceFiles,
): Promise<Opened<Outline>> {
  const read = await gatherInput(host, located, options, files);
  return { ...read, compilation: check(read.input) };
}

async function gatherInput(
  host: Host,
  { folder, settings }: Located,
  { language, asOf, keep }: OpenOptions,
  files: WorkspaceFiles,
): Promise<Omit<Opened, 'compilation'>> {
  const { positions, procedures, prose, unread } = files;
  const pictures = new Map<string, RawFile['bytes']>();
  const find = (paths: readonly string[]): ReadonlyMap<string, RawFile['bytes']> => {
    for (const [file, bytes] of findPictures(host, folder, paths)) pictures.set(file, bytes);
    return pictures;
  };
  const chapters = await loadChapters(prose, settings.config.handbook.language, find);
  const logo = await loadLogo(settings, find);
  const hasAsterisk =
    settings.source?.text.includes('*') === true ||
    [...positions, ...procedures].some(({ bytes }) => bytes instanceof Uint8Array && bytes.includes(asterisk));
  const proofreader = hasAsterisk ? await import('../rules/text/proofread.ts') : {};
  const input = {
    settings,
    positions,
    procedures,
    ...chapters,
    ...logo,
    unread,
    ...proofreader,
    asOf: asOf ?? today(host),
    language,
    ...(keep === undefined ? {} : { keep }),
  };
  return { folder, input, pictures };
}

/** If the config has errors, nothing else is read. */
export function readSources(host: Host, { folder, settings }: Located, allowEmpty?: boolean): WorkspaceFiles {
  if (settings.findings.length > 0) return { positions: [], procedures: [], prose: [], unread: [] };
  return readFiles(host, folder, settings.config, { configured: settings.source !== undefined, allowEmpty });
}

/** The byte of `*`. */
const asterisk = 0x2a;

/** Loads the Markdown parser and the picture reader only if there are chapters. */
async function loadChapters(
  files: readonly RawFile[],
  language: HandbookLanguage,
  find: (paths: readonly string[]) => ReadonlyMap<string, RawFile['bytes']>,
): Promise<{ readonly chapters?: ChapterInput }> {
  if (files.length === 0) return {};
  const { readChapters } = await import('./chapters.ts');
  const { languages } = await import('../languages/index.ts');
  return { chapters: await readChapters(files, find, languages[language]) };
}

/** Loads the picture reader only if the settings name a logo. */
async function loadLogo(
  { config: { handbook }, findings }: Settings,
  find: (paths: readonly string[]) => ReadonlyMap<string, RawFile['bytes']>,
): Promise<{ readonly logo?: LogoInput }> {
  const { logo: written, organisation = '' } = handbook;
  if (written === undefined || findings.length > 0) return {};
  const { findLogo } = await import('./logo.ts');
  return { logo: findLogo(written, organisation, find) };
}

/** Every file that was read or shown but the config, by its path in the workspace. */
export function listFiles({ input }: Pick<Opened, 'input'>): string[] {
  const { positions, procedures, chapters, logo } = input;
  return [
    ...(logo !== undefined && 'picture' in logo ? [logo.picture.file] : []),
    ...[...positions, ...procedures].map(({ file }) => file),
    ...(chapters?.files ?? []).flatMap(({ source, pictures }) => [source.file, ...pictures.map(({ file }) => file)]),
  ];
}

/** Prints the findings in addition to a command's output; those that don't concern it are only counted. */
export async function reportFindings(
  host: Host,
  { folder, compilation }: Opened,
  begun: number,
  concerns: View['concerns'] = () => true,
): Promise<void> {
  if (compilation.diagnostics.length === 0) return;
  const { reporters } = await import('../reporters/index.ts');
  const pretty = await reporters.pretty();
  const view = { labels: compilation.language.report, colour: host.stderr.colour, quiet: false, concerns };
  const workspace = showWorkspace(host, folder, compilation);
  host.stderr.write(pretty.report([workspace], { ...view, milliseconds: host.now() - begun }));
}
