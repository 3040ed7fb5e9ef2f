import { type Diagnostic, type Tally, tally } from '../findings/diagnostic.ts';
import type { ReportedWorkspace, View } from './reporter.ts';

/** A finding with the workspace in which it was made. */
export interface Told {
  readonly workspace: ReportedWorkspace;
  readonly diagnostic: Diagnostic;
}

/** The findings of all workspaces that the view lets through, in order. */
export function listTold(workspaces: readonly ReportedWorkspace[], view: View): Told[] {
  return workspaces.flatMap((workspace) =>
    filterTold(workspace.diagnostics, view).map((diagnostic) => ({ workspace, diagnostic })),
  );
}

export function filterTold(diagnostics: readonly Diagnostic[], { quiet, concerns }: View): readonly Diagnostic[] {
  return diagnostics.filter(
    (diagnostic) => (!quiet || diagnostic.severity === 'error') && (concerns?.(diagnostic) ?? true),
  );
}

/** The line that counts the findings of all workspaces. */
export function countAll(workspaces: readonly ReportedWorkspace[], { labels, milliseconds }: View): string {
  const sum = (count: (workspace: ReportedWorkspace) => number): number =>
    workspaces.reduce((total, workspace) => total + count(workspace), 0);
  return labels.tally({
    ...tallyAll(workspaces),
    workspaces: workspaces.length,
    positions: sum(({ summary }) => summary.positions),
    procedures: sum(({ summary }) => summary.procedures),
    ignored: sum(({ summary }) => summary.ignored),
    known: sum(({ summary }) => summary.known ?? 0),
    milliseconds,
  });
}

export function tallyAll(workspaces: readonly ReportedWorkspace[]): Tally {
  return tally(workspaces.flatMap(({ diagnostics }) => diagnostics));
}

/** What a selection leaves out, in a sentence; undefined if all findings are reported. */
export function sayLeftOut(workspaces: readonly ReportedWorkspace[], { labels }: View): string | undefined {
  const selections = workspaces.flatMap(({ selection }) => selection ?? []);
  if (selections.length === 0) return undefined;
  const sum = (count: (selection: (typeof selections)[number]) => number): number =>
    selections.reduce((total, selection) => total + count(selection), 0);
  return labels.selected({
    files: sum(({ files }) => files),
    errors: sum(({ elsewhere }) => elsewhere.errors),
    warnings: sum(({ elsewhere }) => elsewhere.warnings),
  });
}
