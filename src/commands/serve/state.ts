import type { Diagnostic, Place } from '../../findings/diagnostic.ts';
import type { Language } from '../../languages/language.ts';
import type { ServeTexts } from '../../languages/serve-texts.ts';
import type { PageChanges } from './changes.ts';
import type { LinkToFile } from './editor.ts';

/** What a page shows beside the handbook. It holds texts only: the page's script makes no markup of them. */
export interface PreviewState {
  /** Counts the pages; a browser that shows another one takes the changes, or loads again. */
  readonly page: number;
  readonly changes?: PageChanges;
  /** Why the page is not that of the files as they are now; '' if it is. */
  readonly notice: string;
  readonly findings: readonly ShownFinding[];
  readonly labels: PreviewLabels;
}
export interface ShownFinding extends ShownPlace {
  readonly severity: Diagnostic['severity'];
  readonly code: string;
  readonly help: string;
  /** The id of the form or chapter that the file is in the page; '' if it is none. */
  readonly anchor: string;
  readonly related: readonly ShownPlace[];
}
interface ShownPlace {
  readonly message: string;
  /** `positions/agent.yaml:3:12`. */
  readonly place: string;
  /** The address that opens it in the editor. */
  readonly link: string;
}
export type PreviewLabels = Readonly<Record<'error' | 'warning' | 'help' | 'findings' | 'ended', string>>;

export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The anchors in the book by file. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The absolute path of a workspace's file. */
  resolve(file: string): string;
  readonly link: LinkToFile;
}

/** More would bury the page; the terminal has them all. */
export const mostShown = 500;

/** Errors first, since only they keep a handbook from being built. */
export function showFindings({ diagnostics, anchors, resolve, link }: Findings): ShownFinding[] {
  const show = ({ message, file, span: { start } }: Place & { readonly message: string }): ShownPlace => ({
    message,
    place: `${file}:${start.line}:${start.column}`,
    link: link(resolve(file), start.line, start.column),
  });
  const ordered = (['error', 'warning'] as const).flatMap((wanted) =>
    diagnostics.filter(({ severity }) => severity === wanted),
  );
  return ordered.slice(0, mostShown).map((diagnostic) => ({
    ...show(diagnostic),
    severity: diagnostic.severity,
    code: diagnostic.code,
    help: diagnostic.help ?? '',
    anchor: anchors.get(diagnostic.file) ?? '',
    related: (diagnostic.related ?? []).map(show),
  }));
}

export function listLabels({ report }: Language, texts: ServeTexts): PreviewLabels {
  const { error, warning, help } = report;
  return { error, warning, help, findings: texts.findings, ended: texts.ended };
}
