import { createHash } from 'node:crypto';

/** A call for a whole piece takes as long as one for a small file. */
const pieceSize = 256 * 1024;

/** The SHA-256 hash in hexadecimal digits; of a list, that of its parts in a row. */
export function digest(content: string | Uint8Array | readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  if (typeof content === 'string' || content instanceof Uint8Array) return hash.update(content).digest('hex');
  const piece = new Uint8Array(pieceSize);
  let length = 0;
  for (const part of content) {
    const fits = typeof part !== 'string' && part.length <= pieceSize;
    if (!fits || length + part.length > pieceSize) {
      hash.update(piece.subarray(0, length));
      length = 0;
    }
    if (fits) {
      piece.set(part, length);
      length += part.length;
    } else hash.update(part);
  }
  return hash.update(piece.subarray(0, length)).digest('hex');
}
