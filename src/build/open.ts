import { mostPictures, pictureLimit } from '../chapter/limits.ts';
import {
  type ChapterInput,
  type Compilation,
  type CompileInput,
  compile,
  readSettings,
  type Settings,
} from '../compile.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Language } from '../languages/language.ts';
import { configFile, type HandbookLanguage } from '../model/config.ts';
import type { IsoDate } from '../model/position.ts';
import type { View } from '../reporters/reporter.ts';
import type { RawFile } from '../schema/read-file.ts';
import { byteLimit } from '../source/index.ts';
import { compareNatural } from '../text/text.ts';
import { openStrays, refuseEmpty } from './unread/host.ts';
import { findUnread } from './unread/index.ts';

export interface Opened {
  /** Absolute. */
  readonly folder: string;
  /** The files read, and their compilation. */
  readonly input: CompileInput;
  readonly compilation: Compilation;
}

export interface OpenOptions {
  readonly language: Language;
  /** Today, if left out. */
  readonly asOf?: IsoDate;
  /** Whether a workspace may have no position, because the first is about to be added. */
  readonly allowEmpty?: boolean;
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
  const config = host.resolve(folder, configFile);
  const settings = readSettings(host.kind(config) === 'none' ? undefined : host.read(config, byteLimit));
  return { folder, settings };
}

export async function readWorkspace(
  host: Host,
  { folder, settings }: Located,
  { language, asOf, allowEmpty = false }: OpenOptions,
): Promise<Opened> {
  const passed: string[] = [];
  const readAll = (globs: readonly string[]) =>
    host
      .find(folder, globs, (file) => passed.push(file))
      .map((file): RawFile => ({ file, bytes: host.read(host.resolve(folder, file), byteLimit) }));
  const faulty = settings.findings.length > 0;
  const positions = faulty ? [] : readAll(settings.config.positions);
  const procedures = faulty
    ? []
    : readAll(settings.config.procedures).filter(({ file }) => positions.every((position) => position.file !== file));
  const prose = faulty ? [] : readAll(settings.config.chapters).sort((a, b) => compareNatural(a.file, b.file));
  const read = new Set([...positions, ...procedures, ...prose].map(({ file }) => file));
  if (settings.source !== undefined) read.add(configFile);
  const unread = faulty ? [] : findUnread(settings.config, { read, passed }, openStrays(host, folder));
  if (!faulty && !allowEmpty && positions.length === 0) refuseEmpty(host, folder, settings.config, unread);
  const chapters = await loadChapters(host, folder, prose, settings.config.handbook.language);
  const today = asOf ?? new Date(host.now()).toISOString().slice(0, 10);
  const hasAsterisk =
    settings.source?.text.includes('*') === true ||
    [...positions, ...procedures].some(({ bytes }) => bytes instanceof Uint8Array && bytes.includes(asterisk));
  const proofreader = hasAsterisk ? await import('../rules/text/proofread.ts') : {};
  const input = { settings, positions, procedures, ...chapters, unread, ...proofreader, asOf: today, language };
  return { folder, input, compilation: compile(input) };
}

/** The byte of `*`. */
const asterisk = 0x2a;

/** Loads the Markdown parser and the picture reader only if there are chapters. */
async function loadChapters(
  host: Host,
  folder: string,
  files: readonly RawFile[],
  language: HandbookLanguage,
): Promise<{ readonly chapters?: ChapterInput }> {
  if (files.length === 0) return {};
  const { readChapters } = await import('./chapters.ts');
  const { languages } = await import('../languages/index.ts');
  return { chapters: await readChapters(files, (paths) => findPictures(host, folder, paths), languages[language]) };
}

/** Reads no picture outside the workspace, and no more than a book can hold. */
function findPictures(host: Host, folder: string, paths: readonly string[]): Map<string, RawFile['bytes']> {
  const pictures = new Map<string, RawFile['bytes']>();
  let total = 0;
  for (const file of paths) {
    const link = host.findLink(folder, file.slice(0, Math.max(0, file.lastIndexOf('/'))));
    const bytes =
      link === undefined
        ? host.read(host.resolve(folder, file), pictureLimit)
        : ({ fault: 'not-regular', kind: 'link' } as const);
    pictures.set(file, bytes);
    if (bytes instanceof Uint8Array) total += bytes.length;
    if (total > mostPictures) break;
  }
  return pictures;
}

/** The named folder, or else the nearest parent folder with a config, or else the current folder. */
export function findWorkspace(host: Host, named: string | undefined): string {
  if (named !== undefined) {
    const folder = host.resolve(named);
    const kind = host.kind(folder);
    if (kind === 'folder') return folder;
    throw new Failure(kind === 'none' ? 'workspace/no-folder' : 'workspace/not-folder', { name: named }, 2);
  }
  for (let folder = host.cwd; ; ) {
    if (host.kind(host.resolve(folder, configFile)) === 'file') return folder;
    const above = host.resolve(folder, '..');
    if (above === folder) return host.cwd;
    folder = above;
  }
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
  const view = { display: displayFrom(host, folder), colour: host.stderr.colour, quiet: false, concerns };
  host.stderr.write(pretty.report(compilation, { ...view, milliseconds: host.now() - begun }));
}

/** The path of a workspace's file relative to the current folder. */
export function displayFrom(host: Host, folder: string): (file: string) => string {
  return (file) => host.relative(host.cwd, host.resolve(folder, file));
}
