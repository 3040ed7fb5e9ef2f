import type { Code } from '../../src/findings/finding.ts';
import { english } from '../../src/languages/en/index.ts';

/** Every code at run time, in code-point order. */
export const codes: readonly Code[] = (Object.keys(english.findings) as Code[]).sort();
