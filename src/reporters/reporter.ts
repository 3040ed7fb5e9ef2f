import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';

export interface Reporter {
  readonly name: ReporterName;
  report(compilation: Compilation, view: View): string;
  /** Whether a text is surely an earlier report of this kind; `isCount` knows the line that counts the findings, in any language. */
  isReport(text: string, isCount: (line: string) => boolean): boolean;
}

export interface View {
  /** A file of the workspace as seen from the current folder. */
  display(file: string): string;
  readonly colour: 0 | 1 | 2 | 3;
  /** Errors only. */
  readonly quiet: boolean;
  /** Which findings concern what is printed beside them; the rest are counted. Absent: all. */
  concerns?(diagnostic: Diagnostic): boolean;
  readonly milliseconds: number;
}

export type ReporterName = 'pretty' | 'json' | 'github';
