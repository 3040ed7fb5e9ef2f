import type { Kept } from '../../src/host.ts';

/** Results of earlier runs without a disk, and how often they were found and kept. */
export interface KeptInMemory extends Kept {
  build: string | undefined;
  readonly entries: Map<string, Uint8Array>;
  found: number;
  written: number;
}

export function openKeptInMemory(fewestFiles = 1): KeptInMemory {
  const entries = new Map<string, Uint8Array>();
  const kept: KeptInMemory = {
    build: 'this build',
    fewestFiles,
    entries,
    found: 0,
    written: 0,
    read(key) {
      const entry = entries.get(key);
      if (entry !== undefined) kept.found++;
      return entry;
    },
    write(key, body) {
      kept.written++;
      entries.set(key, body);
    },
  };
  return kept;
}
