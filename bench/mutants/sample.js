import { createHash } from 'node:crypto';

/** Whether a mutant is among a drawn share of all, by its number; the same seed draws the same ones of the same sources. */
export function isDrawn({ id }, share, seed) {
  if (share >= 1) return true;
  return createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE(0) < share * 2 ** 32;
}
