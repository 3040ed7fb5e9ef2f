import { Failure } from '../failure.ts';
import type { Host, ReadFault } from '../host.ts';
import { configFile } from '../model/config.ts';
import type { IsoDate } from '../model/position.ts';
import { byteLimit } from '../source/read-text.ts';

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

/** The bytes of a workspace's config; undefined if it has none. */
export function readConfig(host: Host, folder: string): Uint8Array | ReadFault | undefined {
  const config = host.resolve(folder, configFile);
  return host.kind(config) === 'none' ? undefined : host.read(config, byteLimit);
}

export function today(host: Host): IsoDate {
  return new Date(host.now()).toISOString().slice(0, 10);
}

/** The path of a workspace's file relative to the current folder. */
export function displayFrom(host: Host, folder: string): (file: string) => string {
  return (file) => host.relative(host.cwd, host.resolve(folder, file));
}
