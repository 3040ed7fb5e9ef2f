import type { Host } from '../../host.ts';
import { readGlob } from '../../text/glob/index.ts';
import { leadsOutside } from '../../text/paths.ts';
import { compareText } from '../../text/text.ts';

/** A file that is open in the editor, as it is there. */
export interface Buffer {
  /** As the editor spells it. */
  readonly uri: string;
  readonly version: number;
  /** The same object as long as the text is the same, so that what was made of it is kept. */
  readonly bytes: Uint8Array;
}

/** Open files by their absolute path. */
export type Buffers = ReadonlyMap<string, Buffer>;

/** A host on which open files hold what the editor shows, whether they were saved or not. */
export function overlay(host: Host, buffers: Buffers): Host {
  const bufferOf = (path: string): Buffer | undefined =>
    buffers.size === 0 ? undefined : buffers.get(host.resolve(path));
  return {
    ...host,
    kind: (path) => (bufferOf(path) === undefined ? host.kind(path) : 'file'),
    read(path, limit) {
      const buffer = bufferOf(path);
      if (buffer === undefined) return host.read(path, limit);
      const { bytes } = buffer;
      return bytes.length > limit ? { fault: 'too-large', bytes: bytes.length } : bytes;
    },
    find(folder, globs, pass) {
      const seen = new Set<string>();
      const found = host.find(folder, globs, (file) => {
        seen.add(file);
        pass?.(file);
      });
      for (const file of found) seen.add(file);
      const patterns = globs.map(readGlob);
      const fits = (file: string) => patterns.some((glob) => 'matches' in glob && glob.matches(file));
      const isHidden = (file: string) =>
        file.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
      const fresh = [...buffers.keys()]
        .map((path) => host.relative(folder, path))
        .filter((file) => !leadsOutside(file) && !isHidden(file) && !seen.has(file) && fits(file));
      return fresh.length === 0 ? found : [...found, ...fresh].sort(compareText);
    },
  };
}
