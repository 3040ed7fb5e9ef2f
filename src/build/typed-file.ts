import type { Host, ReadFault } from '../host.ts';
import { readGlob } from '../text/glob/index.ts';
import { leadsOutside } from '../text/paths.ts';
import { compareText } from '../text/text.ts';

/** A host on which a file holds what an editor has not saved yet; it need not exist. */
export function withTyped(host: Host, file: string, bytes: Uint8Array | ReadFault): Host {
  const place = host.resolve(file);
  const [folder, name] = [host.resolve(place, '..'), host.relative(host.resolve(place, '..'), place)];
  const isNew = host.kind(place) === 'none';
  return {
    ...host,
    get cwd() {
      return host.cwd;
    },
    kind: (path) => (host.resolve(path) === place ? 'file' : host.kind(path)),
    look: (path) => (isNew && host.resolve(path) === place ? { kind: 'file' } : host.look(path)),
    read: (path, limit) => (host.resolve(path) === place ? bytes : host.read(path, limit)),
    list(path) {
      const entries = host.list(path);
      return isNew && host.resolve(path) === folder ? [...entries, { name, kind: 'file' as const }] : entries;
    },
    find(start, globs, pass) {
      const found = host.find(start, globs, pass);
      const way = host.relative(host.resolve(start), place);
      if (!isNew || leadsOutside(way)) return found;
      const isMatched = globs.map(readGlob).some((glob) => 'matches' in glob && glob.matches(way));
      if (!isMatched) pass?.(way);
      return isMatched ? [...found, way].sort(compareText) : found;
    },
  };
}
