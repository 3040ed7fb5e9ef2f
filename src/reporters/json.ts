import { type Diagnostic, tally } from '../findings/diagnostic.ts';
import { printJson } from '../text/terminal.ts';
import type { Reporter } from './reporter.ts';

/** The findings for programs, as `schemas/validate-output.schema.json` describes them. */
export const jsonReporter: Reporter = {
  name: 'json',
  report({ diagnostics, summary }, { quiet }) {
    const { errors, warnings } = tally(diagnostics);
    const { files, positions, procedures, ignored, known } = summary;
    const reported = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    return printJson({
      version: 1,
      diagnostics: reported.map(orderKeys),
      summary: { files, positions, procedures, errors, warnings, ignored, known },
    });
  },
  isReport: (text) => /^\{\s*"version": 1,\s*"diagnostics": \[[\s\S]*"summary": \{[^{}]*\}\s*\}\s*$/.test(text),
};

/** Puts the keys in one order, however the diagnostic was made; absent keys stay absent. */
function orderKeys({ code, severity, message, file, span, help, related, fix, count }: Diagnostic): unknown {
  return { code, severity, message, file, span, help, related, fix, count };
}
