import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isGone, nameProcess } from '../own-process.ts';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const sweepers = new Set<() => void>();

/**
 * Runs `sweep` if jd ends before the returned function is called. After a signal, jd still ends; with the handlers of
 * puppeteer it would go on after SIGTERM, and they know neither npm nor our folders.
 */
export function onEnd(sweep: () => void): () => void {
  if (sweepers.size === 0) {
    for (const signal of Object.keys(signals)) process.on(signal, endBySignal);
    process.on('exit', sweepAll);
  }
  sweepers.add(sweep);
  return () => {
    if (!sweepers.delete(sweep) || sweepers.size > 0) return;
    for (const signal of Object.keys(signals)) process.off(signal, endBySignal);
    process.off('exit', sweepAll);
  };
}

/**
 * A browser that was just killed may still write, so it takes a few attempts; a folder that can't be removed is left.
 */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  } catch {}
}

/**
 * A new folder for what is gone at the end; those of a jd that was killed are removed, as they are large. Anyone may write
 * to the folder for temporary files, so only this user's are.
 */
export function makeStaging(place: string, purpose: 'unpacking' | 'fetching' | 'jd-office'): string {
  for (const name of readdirSync(place)) {
    const [, found, writer = ''] = /^([a-z-]+)-([\da-f]{8}-\d+)-\w{6}$/.exec(name) ?? [];
    if (found !== purpose || !isGone(writer)) continue;
    const folder = path.join(place, name);
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true && stats.uid === (process.getuid?.() ?? stats.uid)) removeFolder(folder);
  }
  return mkdtempSync(path.join(place, `${purpose}-${nameProcess()}-`));
}

function endBySignal(signal: NodeJS.Signals): void {
  sweepAll();
  process.exit(signals[signal as keyof typeof signals]);
}

function sweepAll(): void {
  for (const sweep of sweepers) sweep();
  sweepers.clear();
}
