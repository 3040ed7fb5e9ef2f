import type { Finding } from '../finding.ts';
import type { ReadFault } from '../host.ts';
import type { Caution } from './caution.ts';
import { composeDocument, readValue, type Spelling } from './compose.ts';
import { decodeText } from './decode.ts';
import { refuse } from './refuse.ts';
import { readTokens } from './tokens.ts';
import { topsOf } from './tops.ts';

export type { Caution } from './caution.ts';
export type { Spelling } from './compose.ts';
export { locate, writtenAt } from './locate.ts';
export { depthLimit } from './tokens.ts';

/** A larger file is no job description; the host is asked for no more. */
export const byteLimit = 1024 * 1024;

/** A file as text and as checked value: plain data, which can be cached and sent to a worker. */
export interface Source {
  readonly file: string;
  /** Without the byte order mark; every offset counts in it. */
  readonly text: string;
  /** Undefined where a finding keeps the file from being read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** What was read, and probably not as it was meant. */
  readonly cautions: readonly Caution[];
  /** Numbers that the file spells otherwise than they are printed. */
  readonly spellings: readonly Spelling[];
  /** Four offsets for each key of the root map: its own and its value's start and end, so that `locate` needn't parse. */
  readonly tops: readonly number[];
}

/** The text of a file, and what keeps it from being read as one. */
export function readText(file: string, bytes: Uint8Array | ReadFault): { text: string; findings: readonly Finding[] } {
  if (!(bytes instanceof Uint8Array)) return { text: '', findings: [refuseFault(file, bytes)] };
  if (bytes.length > byteLimit) {
    return { text: '', findings: [refuseFault(file, { fault: 'too-large', bytes: bytes.length })] };
  }
  return decodeText(file, bytes);
}

/** Reads one file; never throws, and needs time in proportion to the file's length. */
export function parseSource(file: string, bytes: Uint8Array | ReadFault): Source {
  const decoded = readText(file, bytes);
  const { text } = decoded;
  if (decoded.findings.length > 0) return broken(file, text, decoded.findings);
  const { tokens, findings } = readTokens(file, text);
  if (findings.length > 0) return broken(file, text, findings);
  const document = composeDocument(tokens, text);
  const reading = readValue(file, text, document);
  if (reading.findings.length > 0) return broken(file, text, reading.findings);
  const { value, cautions, spellings } = reading;
  return { file, text, value, findings: [], cautions, spellings, tops: topsOf(text, document?.contents) };
}

/** A text that has no value, or none that can be read. */
export function broken(file: string, text: string, findings: readonly Finding[]): Source {
  return { file, text, value: undefined, findings, cautions: [], spellings: [], tops: [] };
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
