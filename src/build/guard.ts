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

/** Another build may put its files in place after its list was read and before they are: so often is looked. */
const looks = 4;

interface InTheWay {
  readonly path: string;
  readonly why: 'link' | 'changed' | 'foreign';
}

/**
 * Never overwrites a source, and writes nothing where version control has its own files. Without `--force`, it overwrites
 * no link either, and no file that jd didn't write or that was changed since. `list` reads anew what jd has written.
 */
export function refuseLosses(host: Host, list: () => readonly Target[], options: GuardOptions): void {
  const { sources, force, purpose } = options;
  const isSource = findSources(host, sources);
  let inTheWay = list().flatMap((target) => {
    const kept = findVersionControl(target.path) ?? findVersionControl(host.real(target.path));
    if (kept !== undefined) throw new Failure('output/version-control', { folder: kept }, 2);
    const source = isSource(target.path);
    if (source !== undefined) throw new Failure('output/source', { source, purpose }, 2);
    return findInTheWay(host, target);
  });
  for (let look = 1; look < looks && inTheWay.length > 0 && !force; look++) {
    const paths = new Set(inTheWay.map(({ path }) => path));
    inTheWay = list().flatMap((target) => (paths.has(target.path) ? findInTheWay(host, target) : []));
  }
  const [first] = inTheWay;
  if (force || first === undefined) return;
  const alike = inTheWay.filter(({ why }) => why === first.why);
  const files = alike.slice(0, shown).map(({ path }) => host.relative(host.cwd, path));
  throw new Failure('output/in-the-way', { files, count: alike.length, why: first.why, purpose }, 2);
}

function findInTheWay(host: Host, target: Target): readonly InTheWay[] {
  const { path } = target;
  const { kind } = host.look(path);
  if (kind === 'none' || kind === 'folder' || kind === 'other') return [];
  if (kind === 'link') return host.kind(path) === 'other' ? [] : [{ path, why: 'link' }];
  const bytes = host.read(path, Number.POSITIVE_INFINITY);
  if (bytes instanceof Uint8Array && (bytes.length === 0 || target.isOurs(bytes))) return [];
  return [{ path, why: target.isKnown ? 'changed' : 'foreign' }];
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
