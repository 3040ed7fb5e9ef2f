import type { ReadFault } from '../host.ts';

/** So much more than the limit is read to say how large the input is; one without an end is left then. */
const most = 16;

/** All bytes of standard input, or why they can't be had. */
export async function readInput(limit: number): Promise<Uint8Array | ReadFault> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
      if (bytes > limit * most) break;
    }
  } catch (error) {
    return { fault: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN' };
  }
  return bytes > limit ? { fault: 'too-large', bytes } : new Uint8Array(Buffer.concat(chunks));
}
