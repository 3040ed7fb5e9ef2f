import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { configFile } from '../../model/config.ts';
import { groupBy } from '../../model/groups.ts';
import { closest } from '../../text/spelling.ts';
import { findWorkspace } from '../locate.ts';
import { findBelow } from './below.ts';
import { findHome } from './home.ts';

/** A workspace to check. */
export interface Target {
  /** Absolute. */
  readonly folder: string;
  /** The files and folders that were named in it, by their path in it; absent if the whole workspace is meant. */
  readonly named?: readonly string[];
}

/**
 * The workspaces that typed paths mean: a workspace, a folder that holds some, or files of some; each workspace once,
 * in the order in which it is first meant. Without a path, the workspace of the current folder, or those below it.
 */
export function findTargets(host: Host, paths: readonly string[]): readonly Target[] {
  if (paths.length === 0) return findAround(host);
  const meant = groupBy(
    paths.flatMap((path) => readPath(host, path)),
    ({ folder }) => host.real(folder),
  );
  return [...meant.values()].flatMap((targets): Target[] => {
    const [first] = targets;
    if (first === undefined) return [];
    const isWhole = targets.some(({ named }) => named === undefined);
    return [isWhole ? { folder: first.folder } : { ...first, named: targets.flatMap(({ named }) => named ?? []) }];
  });
}

function findAround(host: Host): readonly Target[] {
  const folder = findWorkspace(host, undefined);
  const below = isWorkspace(host, folder) ? [] : findBelow(host, folder);
  return (below.length > 0 ? below : [folder]).map((each) => ({ folder: each }));
}

function readPath(host: Host, typed: string): readonly Target[] {
  const place = host.resolve(typed);
  switch (host.kind(place)) {
    case 'folder':
      return readFolder(host, place);
    case 'file': {
      const folder = findHome(host, place);
      if (folder === undefined) throw new Failure('workspace/no-home', { name: typed }, 2);
      const way = findWay(host, folder, place);
      // Every finding may depend on the config.
      return [way === configFile ? { folder } : { folder, named: [way] }];
    }
    case 'none':
      throw new Failure('workspace/no-path', { name: typed, suggestions: suggestNames(host, typed) }, 2);
    case 'other':
      throw new Failure('workspace/not-folder', { name: typed }, 2);
  }
}

/** A folder without a workspace in it or below it may be within one. */
function readFolder(host: Host, folder: string): readonly Target[] {
  if (isWorkspace(host, folder)) return [{ folder }];
  const below = findBelow(host, folder);
  if (below.length > 0) return below.map((each) => ({ folder: each }));
  const home = findHome(host, folder);
  const holdsFiles = home !== undefined && host.find(folder, ['**/*.{yaml,yml,md}']).length > 0;
  return holdsFiles ? [{ folder: home, named: [findWay(host, home, folder)] }] : [{ folder }];
}

function isWorkspace(host: Host, folder: string): boolean {
  return (
    host.kind(host.resolve(folder, configFile)) === 'file' || host.kind(host.resolve(folder, 'positions')) === 'folder'
  );
}

/** The path in the workspace as the system spells it, where case doesn't matter; a link is named as typed. */
function findWay(host: Host, folder: string, place: string): string {
  if (host.look(place).kind === 'link') return host.relative(folder, place);
  return host.relative(host.real(folder), host.real(place));
}

/** Names beside the one that isn't there; an ending that they share makes none of them alike. */
function suggestNames(host: Host, typed: string): readonly string[] {
  const at = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1;
  const [folder, name] = [typed.slice(0, at), typed.slice(at)];
  const [ending = ''] = /\.\w+$/.exec(name) ?? [];
  const stemOf = (each: string): string => (each.endsWith(ending) ? each.slice(0, each.length - ending.length) : each);
  const beside = new Map(
    host.list(host.resolve(folder === '' ? '.' : folder)).map((entry) => [stemOf(entry.name), entry.name]),
  );
  return closest(stemOf(name), [...beside.keys()]).map((stem) => folder + (beside.get(stem) ?? stem));
}
