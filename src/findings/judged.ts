import type { Severity } from './diagnostic.ts';
import type { Finding } from './finding.ts';

export interface Judged {
  readonly finding: Finding;
  readonly severity: Severity;
  /** Why it is ignored, if it is. */
  readonly reason?: string;
}
