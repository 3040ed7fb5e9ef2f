import { Failure, type WritePurpose } from '../failure.ts';
import type { Host } from '../host.ts';
import { type Config, configFile } from '../model/config.ts';
import { findVersionControl } from '../text/paths.ts';
import { foldText } from '../text/text.ts';

/** A file that is about to be written. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** Whether the existing bytes may be replaced: jd wrote them, and nobody has changed them since. */
  isOurs(bytes: Uint8Array): boolean;
  /** Whether jd has written a file there before. */
  readonly isKnown?: boolean;
}
export interface GuardOptions {
  /** Absolute paths, each with its name in the workspace. */
  readonly sources: ReadonlyMap<string, string>;
  readonly force: boolean;
  /** What is about to be written; the advice depends on it. */
  readonly purpose: WritePurpose;
}

/** What a workspace was read from. */
export interface SourceList {
  /** Absolute. */
  readonly folder: string;
  readonly config: Config;
  /** Every file but the config, templates and the font, by its path in the workspace. */
  readonly sources: readonly string[];
}

/** The number of files that one message names. */
const shown = 3;

/**
 * Never overwrites a source, and writes nothing where version control has its own files. Without `--force`, it overwrites
 * no link either, and no file that jd didn't write or that was changed since.
 */
export function refuseLosses(host: Host, targets: readonly Target[], { sources, force, purpose }: GuardOptions): void {
  const isSource = findSources(host, sources);
  const inTheWay: { path: string; why: 'link' | 'changed' | 'foreign' }[] = [];
  for (const target of targets) {
    const kept = findVersionControl(target.path) ?? findVersionControl(host.real(target.path));
    if (kept !== undefined) throw new Failure('output/version-control', { folder: kept }, 2);
    const source = isSource(target.path);
    if (source !== undefined) {
      throw new Failure('output/source', { source, purpose }, 2);
    }
    const { kind } = host.look(target.path);
    if (kind === 'none' || kind === 'folder' || kind === 'other') continue;
    const bytes = kind === 'link' ? undefined : host.read(target.path, Number.POSITIVE_INFINITY);
    if (bytes instanceof Uint8Array && (bytes.length === 0 || target.isOurs(bytes))) continue;
    if (kind === 'link' && host.kind(target.path) === 'other') continue;
    inTheWay.push({ path: target.path, why: kind === 'link' ? 'link' : target.isKnown ? 'changed' : 'foreign' });
  }
  const [first] = inTheWay;
  if (force || first === undefined) return;
  const alike = inTheWay.filter(({ why }) => why === first.why);
  const files = alike.slice(0, shown).map(({ path }) => host.relative(host.cwd, path));
  throw new Failure('output/in-the-way', { files, count: alike.length, why: first.why, purpose }, 2);
}

/** A source may be reached by another path: through a link to its folder, in another case, as a hard link. */
function findSources(host: Host, sources: ReadonlyMap<string, string>): (path: string) => string | undefined {
  const byPath = new Map([...sources].map(([path, name]) => [foldText(path), name]));
  let byIdentity: Map<string | undefined, string> | undefined;
  return (path) => {
    const named = byPath.get(foldText(path)) ?? byPath.get(foldText(host.real(path)));
    if (named !== undefined) return named;
    const { identity } = host.look(path);
    if (identity === undefined) return undefined;
    byIdentity ??= new Map([...sources].map(([source, name]) => [host.look(source).identity, name]));
    return byIdentity.get(identity);
  };
}

/** All sources of a workspace by absolute path, each with its name in the workspace. */
export function listSources(host: Host, { folder, config, sources }: SourceList): Map<string, string> {
  const { font } = config.theme;
  const files = [
    configFile,
    ...sources,
    ...host.find(folder, ['templates/**/*']),
    ...(font === undefined ? [] : [font]),
  ];
  return new Map(files.map((file) => [host.resolve(folder, file), file]));
}
