import type { Compilation } from '../compile.ts';
import type { Diagnostic, Tally } from '../findings/diagnostic.ts';
import type { Language } from '../languages/language.ts';

/** What was found in a workspace. */
export interface Reported extends Pick<Compilation, 'diagnostics' | 'ignored' | 'summary' | 'texts'> {
  /** The findings that a baseline lists; only if there is one. */
  readonly known?: readonly Diagnostic[];
}

/** A workspace as a report shows it. */
export interface ReportedWorkspace extends Reported {
  /** Its folder as seen from the current one: `hr`; `.` for the current folder itself. */
  readonly folder: string;
  /** Every file that was read, by its path in the workspace. */
  readonly files: readonly string[];
  /** Absent: all findings are reported. */
  readonly selection?: Selection;
  /** The path of a workspace file as seen from the current folder. */
  display(file: string): string;
  /** The path of a workspace file from the root of the repository, where a forge looks for it. */
  locate(file: string): string;
}

/** Only the findings about some files are reported; `diagnostics` holds no others. */
export interface Selection {
  /** How many files were chosen. */
  readonly files: number;
  /** The findings about other files. */
  readonly elsewhere: Tally;
}

export interface Reporter {
  readonly name: ReporterName;
  /** Whether the report says more of each code, so that the view must have `explanations`. */
  readonly explains?: true;
  /** Whether the report shows the texts that fix findings. */
  readonly showsFixes?: true;
  /** The workspaces in the order in which they are reported; one at least. */
  report(workspaces: readonly ReportedWorkspace[], view: View): string;
  /**
   * Whether a text is certainly an earlier report of this kind; `isCount` recognises the line that counts the findings,
   * in any language.
   */
  isReport(text: string, isCount: (line: string) => boolean): boolean;
}

export interface View {
  readonly labels: Language['report'];
  readonly explanations?: Language['explanations'];
  readonly colour: 0 | 1 | 2 | 3;
  /** Whether only errors are reported. */
  readonly quiet: boolean;
  /** Selects the findings about what the command prints; the rest are only counted. Absent: all are reported. */
  concerns?(diagnostic: Diagnostic): boolean;
  /** The address at which the forge shows a line of a file, whose path is from the root of the repository. */
  address?(path: string, line: number): string | undefined;
  readonly milliseconds: number;
}

export type ReporterName =
  | 'pretty'
  | 'json'
  | 'github'
  | 'github-summary'
  | 'gitlab'
  | 'sarif'
  | 'junit'
  | 'checkstyle'
  | 'markdown';
