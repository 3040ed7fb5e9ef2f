import { createHash } from 'node:crypto';

/** The SHA-256 hash in hexadecimal digits; of a list, that of its parts in a row. */
export function digest(content: string | Uint8Array | readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  if (typeof content === 'string' || content instanceof Uint8Array) return hash.update(content).digest('hex');
  for (const part of content) hash.update(part);
  return hash.digest('hex');
}
