import type { Finding } from '../findings/finding.ts';
import type { Caution } from './caution.ts';
import type { Spelling } from './compose.ts';

/** A file as text and as checked value: plain data, which can be cached and sent to a worker. */
export interface Source {
  readonly file: string;
  /** Without the byte order mark; every offset counts in this text. */
  readonly text: string;
  /** Undefined if a finding prevents the file from being read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** What was read, but probably not as it was meant. */
  readonly cautions: readonly Caution[];
  /** Numbers that the file spells differently from how they are printed. */
  readonly spellings: readonly Spelling[];
  /** Four offsets for each root key: start and end of the key, then of its value, so that `locate` need not parse. */
  readonly rootKeys: readonly number[];
  /** Set if the file is sound, ignores nothing, and is read again when something of it is asked for. */
  readonly isReread?: true;
}
