import { mostPictures, pictureLimit } from '../chapter/limits.ts';
import type { Host } from '../host.ts';
import type { Config } from '../model/config.ts';
import { configFile } from '../model/config.ts';
import type { RawFile } from '../schema/read-file.ts';
import { byteLimit } from '../source/read-text.ts';
import { compareNatural } from '../text/text.ts';
import { HeldFile } from './held-file.ts';
import { openStrays, refuseEmpty } from './unread/host.ts';
import { findUnread, type Unread } from './unread/index.ts';

/** The files of a workspace as the host found them, each kind in the order in which it is compiled. */
export interface WorkspaceFiles {
  readonly positions: readonly RawFile[];
  readonly procedures: readonly RawFile[];
  /** Chapters, whose pictures are known once they are parsed. */
  readonly prose: readonly RawFile[];
  /** Findings about files that look like sources and are not read. */
  readonly unread: readonly Unread[];
}

export interface ReadOptions {
  /** Whether there is a config file. */
  readonly configured: boolean;
  /** Whether a workspace may have no position, because the first is about to be added. */
  readonly allowEmpty?: boolean | undefined;
}

export function readFiles(
  host: Host,
  folder: string,
  config: Config,
  { configured, allowEmpty = false }: ReadOptions,
): WorkspaceFiles {
  const passed: string[] = [];
  const place = { host, path: folder };
  const readAll = (globs: readonly string[]) => {
    const files = host.find(folder, globs, (file) => passed.push(file));
    // Of few files all is kept: to load what makes a digest takes a tenth of a start.
    return files.length < host.kept.fewestFiles
      ? files.map((file): RawFile => ({ file, bytes: host.read(`${folder}/${file}`, byteLimit) }))
      : files.map((file): RawFile => new HeldFile(place, file));
  };
  const positions = readAll(config.positions);
  const taken = new Set(positions.map(({ file }) => file));
  const procedures = readAll(config.procedures).filter(({ file }) => !taken.has(file));
  const prose = readAll(config.chapters).sort((a, b) => compareNatural(a.file, b.file));
  const read = new Set([...positions, ...procedures, ...prose].map(({ file }) => file));
  if (configured) read.add(configFile);
  const unread = findUnread(config, { read, passed }, openStrays(host, folder));
  if (!allowEmpty && positions.length === 0) refuseEmpty(host, folder, config, unread);
  return { positions, procedures, prose, unread };
}

export function countFiles({ positions, procedures, prose }: WorkspaceFiles): number {
  return positions.length + procedures.length + prose.length;
}

/** Reads no picture outside the workspace, and no more than a book can hold. */
export function findPictures(host: Host, folder: string, paths: readonly string[]): Map<string, RawFile['bytes']> {
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
