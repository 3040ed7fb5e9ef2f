import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import type { Language } from '../languages/language.ts';

/** What a report needs of a compilation. */
export interface Reported extends Pick<Compilation, 'diagnostics' | 'ignored' | 'summary' | 'texts'> {
  readonly language: Pick<Language, 'report'>;
  /** The findings that a baseline lists; only if there is one. */
  readonly known?: readonly Diagnostic[];
}

export interface Reporter {
  readonly name: ReporterName;
  report(reported: Reported, view: View): string;
  /**
   * Whether a text is certainly an earlier report of this kind; `isCount` recognises the line that counts the findings,
   * in any language.
   */
  isReport(text: string, isCount: (line: string) => boolean): boolean;
}

export interface View {
  /** The path of a workspace file as seen from the current folder. */
  display(file: string): string;
  readonly colour: 0 | 1 | 2 | 3;
  /** Whether only errors are reported. */
  readonly quiet: boolean;
  /** Selects the findings about what the command prints; the rest are only counted. Absent: all are reported. */
  concerns?(diagnostic: Diagnostic): boolean;
  readonly milliseconds: number;
}

export type ReporterName = 'pretty' | 'json' | 'github';
