import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Config } from '../model/config.ts';
import { fixedPart } from '../text/glob/index.ts';
import { findVersionControl, leadsOutside } from '../text/paths.ts';

/**
 * `--out` is relative to the current folder, `output.folder` to the workspace; neither may be among the sources, or where
 * version control has its own files.
 */
export function chooseFolder(
  host: Host,
  workspace: string,
  config: Config,
  { out, split }: { readonly out?: string | undefined; readonly split?: boolean },
): string {
  if (out?.trim() === '') throw new Failure('output/no-name', {}, 2);
  const folder = out === undefined ? ownFolder(host, workspace, config.output.folder) : host.resolve(out);
  const kept = findVersionControl(folder) ?? findVersionControl(host.real(folder));
  if (kept !== undefined) throw new Failure('output/version-control', { folder: kept }, 2);
  const targets = split ? [folder, host.resolve(folder, 'positions')] : [folder];
  for (const [source, target] of listSourceFolders(config).flatMap((each) =>
    targets.map((target) => [each, target] as const),
  )) {
    if (isWithin(host, host.resolve(workspace, source), target)) {
      throw new Failure('output/among-sources', { folder: host.relative(host.cwd, target) || '.', source }, 2);
    }
  }
  return folder;
}

/** The folders that contain nothing but sources. */
export function listSourceFolders({ positions, procedures, chapters }: Config): string[] {
  return [...[...positions, ...procedures, ...chapters].map(fixedPart).filter((part) => part !== ''), 'templates'];
}

/** Compares resolved paths, because a link or another case can lead to the same folder. */
export function isWithin(host: Host, folder: string, place: string): boolean {
  return !leadsOutside(host.relative(host.real(folder), host.real(place)));
}

/** A workspace's config may name only a folder inside it, without links, because the user may not trust the config. */
function ownFolder(host: Host, workspace: string, named: string): string {
  const folder = host.resolve(workspace, named);
  const way = host.relative(workspace, folder);
  if (leadsOutside(way)) throw new Failure('output/outside', { folder: named }, 2);
  const link = host.findLink(workspace, way);
  if (link !== undefined) throw new Failure('output/link', { folder: host.relative(host.cwd, link) }, 2);
  return folder;
}
