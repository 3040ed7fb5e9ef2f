import type { Finding } from '../findings/finding.ts';
import type { ReadFault } from '../host.ts';
import { decodeText } from './decode.ts';
import { refuse } from './refuse.ts';

/** The limit in bytes: a larger file is not a job description, and the host reads no more than this. */
export const byteLimit = 1024 * 1024;

/** The text of a file, and what prevents it from being read as one. */
export function readText(file: string, bytes: Uint8Array | ReadFault): { text: string; findings: readonly Finding[] } {
  if (!(bytes instanceof Uint8Array)) return { text: '', findings: [refuseFault(file, bytes)] };
  if (bytes.length > byteLimit) {
    return { text: '', findings: [refuseFault(file, { fault: 'too-large', bytes: bytes.length })] };
  }
  return decodeText(file, bytes);
}

function refuseFault(file: string, fault: ReadFault): Finding {
  switch (fault.fault) {
    case 'unreadable':
      return refuse('file/unreadable', file, [0, 0], { reason: fault.reason });
    case 'not-regular':
      return refuse('file/not-regular', file, [0, 0], { kind: fault.kind });
    case 'too-large':
      return refuse('file/too-large', file, [0, 0], { bytes: fault.bytes, limit: byteLimit });
  }
}
