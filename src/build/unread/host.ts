import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import type { Config } from '../../model/config.ts';
import type { Unread } from './index.ts';
import type { Strays } from './strays.ts';

/** Hardly a form is longer. */
const strayLimit = 64 * 1024;
/** Files that one sentence names. */
const shown = 2;

/** A workspace without positions is a slip; the file meant as its position may be among those that are not read. */
export function refuseEmpty(host: Host, folder: string, config: Config, unread: readonly Unread[]): never {
  const near = unread.filter(({ facts }) => facts.looks === 'position' || facts.looks === 'config');
  const [first] = near;
  const facts = { folder: host.relative(host.cwd, folder), globs: config.positions };
  if (first === undefined) throw new Failure('workspace/no-position', facts, 2);
  const count = near.reduce((sum, { facts: { more } }) => sum + 1 + more, 0);
  const files = near.slice(0, shown).map(({ at }) => at.file);
  throw new Failure('workspace/no-position', { ...facts, unread: { files, count, first: first.facts } }, 2);
}

/** Reads only as much of a file as shows what it describes. */
export function openStrays(host: Host, folder: string): Strays {
  return {
    list: (below) => host.list(host.resolve(folder, below)),
    isSame: (one, other) => host.real(host.resolve(folder, one)) === host.real(host.resolve(folder, other)),
    peek(file) {
      const bytes = host.read(host.resolve(folder, file), strayLimit);
      return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
    },
  };
}
