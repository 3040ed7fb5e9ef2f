import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { byteLimit } from '../source/read-text.ts';

/** A source of a workspace with new content. */
export interface ReplacedSource {
  /** Relative to the workspace. */
  readonly path: string;
  /** What it held when it was read. */
  readonly before: Uint8Array;
  readonly content: string | Uint8Array;
}

/**
 * Writes all or none of them. Nobody's edit is lost that was saved after the workspace was read, no file is written that
 * its owner has made read-only, and nothing is written through a link.
 */
export function replaceSources(host: Host, folder: string, files: readonly ReplacedSource[]): void {
  for (const { path, before } of files) {
    const place = host.resolve(folder, path);
    const link = host.findLink(folder, path);
    if (link !== undefined) throw new Failure('output/link-source', { file: host.relative(host.cwd, link) }, 3);
    const now = host.read(place, byteLimit);
    if (!(now instanceof Uint8Array) || host.digest(before) !== host.digest(now)) {
      throw new Failure('output/changed-meanwhile', { file: host.relative(host.cwd, place) }, 3);
    }
    if (host.look(place).readOnly === true) {
      throw new Failure('output/read-only', { file: host.relative(host.cwd, place) }, 3);
    }
  }
  host.publish(folder, files);
}
