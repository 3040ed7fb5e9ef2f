import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { rangeOf } from './places.ts';

/** A finding as editors show it: what is wrong, and what to do in a line of its own. */
export function showDiagnostic(
  { code, severity, message, help, related = [], span }: Diagnostic,
  locate: (file: string) => string,
  relates: boolean,
): Shown {
  const isShown = relates && related.length > 0;
  const others = isShown
    ? []
    : related.map((each) => `${each.message} (${each.file}:${each.span.start.line}:${each.span.start.column})`);
  return {
    range: rangeOf(span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'jd',
    message: [message, ...(help === undefined ? [] : [help]), ...others].join('\n'),
    ...(isShown
      ? {
          relatedInformation: related.map((each) => ({
            location: { uri: locate(each.file), range: rangeOf(each.span) },
            message: each.message,
          })),
        }
      : {}),
  };
}
