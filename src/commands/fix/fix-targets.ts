import { findTargets } from '../../build/targets/index.ts';
import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { type RunOptions, runFix } from './run-fix.ts';

/** Fixes each workspace that typed paths mean. A file of one is refused, since a fix may be due in another. */
export async function fixTargets(host: Host, paths: readonly string[], options: RunOptions): Promise<void> {
  const targets = findTargets(host, paths);
  if (targets.some(({ named }) => named !== undefined)) throw new Failure('command/fix-part', { part: 'file' }, 2);
  for (const { folder } of targets) await runFix(host, folder, options);
}
