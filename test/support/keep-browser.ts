import { inject } from 'vitest';

/**
 * Begins a browser that lives as long as its worker. Its folder is in that of this run, which is removed at the end,
 * since a worker may be killed before it has removed all that its browser left.
 */
export function keepBrowser<Kept>(begin: () => Kept, begun: (kept: Kept) => Promise<unknown>): Kept {
  const { TMPDIR } = process.env;
  const restore = (): void => {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  };
  process.env['TMPDIR'] = inject('prints');
  const kept = begin();
  begun(kept).then(restore, restore);
  return kept;
}
