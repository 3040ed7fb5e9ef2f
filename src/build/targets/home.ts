import type { Host } from '../../host.ts';
import { configFile } from '../../model/config.ts';

/** A file in one of these folders beside `positions` belongs to a workspace without a config. */
const sources = /^(?:positions|procedures|chapters|templates)(?:\/|$)/;

/** The workspace that a file or folder belongs to: the nearest folder above it with a config, else with `positions`. */
export function findHome(host: Host, place: string): string | undefined {
  const above = listAbove(host, place);
  return (
    above.find((folder) => host.kind(host.resolve(folder, configFile)) === 'file') ??
    above.find(
      (folder) =>
        sources.test(host.relative(folder, place)) && host.kind(host.resolve(folder, 'positions')) === 'folder',
    )
  );
}

/** The folders that a file or folder is in, the nearest first. */
function listAbove(host: Host, place: string): readonly string[] {
  const above: string[] = [];
  for (let last = place; ; ) {
    const next = host.resolve(last, '..');
    if (next === last) return above;
    above.push(next);
    last = next;
  }
}
