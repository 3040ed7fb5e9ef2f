import { closeSync } from 'node:fs';

/** Closes what was read: whatever the system says then, the bytes are there, or their own fault is the one to tell. */
export function closeRead(descriptor: number | undefined): void {
  if (descriptor === undefined) return;
  try {
    closeSync(descriptor);
  } catch {
    // Nothing is lost.
  }
}
