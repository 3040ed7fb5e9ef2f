import type { Host } from '../../host.ts';
import { configFile, defaultConfig } from '../../model/config.ts';
import { readGlob } from '../../text/glob/index.ts';
import { leadsOutside } from '../../text/paths.ts';

/**
 * The workspace that a file belongs to: the nearest folder above it with a config, or else a folder that the editor has
 * open, if the file is where a workspace without a config keeps its own. Undefined for the files of others.
 */
export function findFolder(host: Host, roots: ReadonlySet<string>, path: string): string | undefined {
  for (let folder = host.resolve(path, '..'); ; ) {
    if (host.kind(host.resolve(folder, configFile)) === 'file') return folder;
    const above = host.resolve(folder, '..');
    if (above === folder) break;
    folder = above;
  }
  return [...roots].find((root) => isPlain(host.relative(root, path)));
}

/** Whether a folder that the editor has open is a workspace itself. */
export function isWorkspace(host: Host, root: string): boolean {
  if (host.kind(root) !== 'folder') return false;
  return host.kind(host.resolve(root, configFile)) === 'file' || host.find(root, defaultConfig.positions).length > 0;
}

function isPlain(file: string): boolean {
  if (leadsOutside(file)) return false;
  const { positions, procedures, chapters } = defaultConfig;
  return [...positions, ...procedures, ...chapters].some((pattern) => {
    const glob = readGlob(pattern);
    return 'matches' in glob && glob.matches(file);
  });
}
