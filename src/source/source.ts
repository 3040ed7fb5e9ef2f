import type { Finding } from '../findings/finding.ts';
import type { Caution } from './caution.ts';
import type { Spelling } from './compose.ts';

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
